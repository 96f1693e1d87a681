from pathlib import Path

from tests.benchmarks.results import keep_section
from tests.benchmarks.safety import Speed, in_all, table


def test_a_speed_is_messages_a_second_beside_the_first_of_its_locale() -> None:
    speeds = [
        Speed("pofilter", "es", 1000, 4000, 5000, 200),
        Speed("limpide, terms and safety", "es", 1000, 20_000, 24_000, None),
    ]
    cells = [[cell.strip() for cell in line.split("|")] for line in table(speeds).splitlines()]
    assert cells[2][2:-1] == ["es", "1,000", "4,000", "1.0", "5,000", "1.0", "", "200"]
    assert cells[3][2:-1] == ["es", "1,000", "20,000", "5.0", "24,000", "4.8", "5, missed", ""]


def test_in_all_each_message_counts_once() -> None:
    speeds = [
        Speed("limpide", "es", 100, 100, 1000, 2),
        Speed("limpide", "fr", 300, 100, 1000 / 3, 3),
        Speed("other", "es", 100, 10, 10, None),
    ]
    assert list(in_all(speeds)) == [
        Speed("limpide", "all", 400, 100, 400, 5),
        Speed("other", "all", 100, 10, 10, None),
    ]


def test_a_section_of_the_results_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    results = tmp_path / "RESULTS.md"
    results.write_text("# Speed\n\n## First\n\na\n\n## Second\n\nb\n")
    keep_section(results, "Third", "c\n")
    keep_section(results, "First", "d\n")
    assert results.read_text() == ("# Speed\n\n## First\n\nd\n\n## Second\n\nb\n\n## Third\n\nc\n")
