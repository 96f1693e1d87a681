"""What `make bench` prints."""

from tests.benchmarks import readability
from tests.benchmarks.stages import Timing, table


def test_the_table_gives_ratios_and_shares() -> None:
    printed = table([Timing("extract", 1.0, 0.25), Timing("export --format web", 3.0, 3.0)])

    assert printed.splitlines()[1].split() == ["extract", "1.00s", "0.25s", "0.25", "25%"]
    assert printed.splitlines()[2].split()[-2:] == ["1.00", "75%"]


def test_speeds_are_shown_beside_that_of_textstat() -> None:
    printed = readability.table(
        [
            readability.Speed(readability.SCORING, 300_000, 1.0),
            readability.Speed(readability.TEXTSTAT, 300_000, 2.0),
        ]
    )

    assert printed.splitlines()[1].split()[-2:] == ["300,000", "2.00"]
    assert printed.splitlines()[2].split()[-2:] == ["150,000", "1.00"]
