"""What `make bench` keeps of its measurements."""

import sys
from pathlib import Path

import polib
import pytest

from tests.benchmarks.corpus import copy_of, repeat_pages
from tests.benchmarks.results import Result, processor, ratio_table, report, said_of_aim
from tests.benchmarks.runs import Seconds, in_process, median, of_command
from tests.benchmarks.updating import MESSAGES, write_catalogs


def test_the_table_compares_every_tool_with_the_first() -> None:
    results = [Result("ours", Seconds(2.0, 1.0), 500), Result("theirs", Seconds(3.0, 4.0), 500)]
    lines = ratio_table(results, "words", {"theirs": 4}).splitlines()
    assert lines[0].split("|")[4].strip() == "words/s (CPU)"
    assert [cell.strip() for cell in lines[2].split("|")][1:-1] == [
        "ours", "2.00", "1.00", "500", "1.00", "1.00", "",
    ]  # fmt: skip
    assert [cell.strip() for cell in lines[3].split("|")][1:-1] == [
        "theirs", "3.00", "4.00", "125", "1.50", "4.00", "4",
    ]  # fmt: skip


def test_an_aim_that_is_not_reached_is_said_to_be_missed() -> None:
    assert (said_of_aim(2.01, 2), said_of_aim(1.99, 2)) == ("2", "2, missed")


def test_a_report_has_the_tables_and_what_they_were_measured_on() -> None:
    text = report([("Extraction", "| a |\n")], ["mdpo 2"], ["noisy"])
    assert "## Extraction\n\n| a |\n" in text
    assert text.endswith("- mdpo 2\n- noisy\n")


def test_the_processor_is_the_one_that_linux_names(tmp_path: Path) -> None:
    (tmp_path / "cpuinfo").write_text("processor\t: 0\nmodel name\t: Fast One 3000\n")
    assert processor(tmp_path / "cpuinfo") == "Fast One 3000"
    assert processor(tmp_path / "none")


def test_of_three_runs_the_middle_counts() -> None:
    assert median([Seconds(1, 9), Seconds(5, 2), Seconds(3, 3)]) == Seconds(3, 3)


def test_pages_are_repeated_until_there_are_words_enough(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.md").write_text("un deux trois\n")
    corpus = repeat_pages(pages, tmp_path / "made", 7)
    assert (corpus.pages, corpus.words) == (3, 9)
    assert sorted(path.parent.name for path in corpus.folder.rglob("a.md")) == [
        "copy1", "copy2", "copy3",
    ]  # fmt: skip


def test_without_words_there_is_nothing_to_measure(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="holds a word"):
        repeat_pages(tmp_path, tmp_path / "made", 7)


def test_copies_differ_in_their_words_and_not_in_their_code() -> None:
    text = '---\ntitle: Fatigue\n---\n::: info Votre fièvre\n<p class="grande">Reposez-vous !</p>\n'
    assert copy_of(text, 7) == (
        '---\ntitle: Fatigue7\n---\n::: info Votre fièvre7\n<p class="grande">Reposez-vous !</p>\n'
    )


def test_the_catalogs_are_what_the_table_says(tmp_path: Path) -> None:
    write_catalogs(
        tmp_path, ['Appelez « vite » l’équipe\tsi "besoin" \\ ici', "Un autre texte"], 0.1
    )
    known, new = polib.pofile(tmp_path / "known.po"), polib.pofile(tmp_path / "new.pot")
    old = {entry.msgid for entry in known}
    assert (len(old), len(known), len(new)) == (MESSAGES, MESSAGES, MESSAGES)
    assert known.percent_translated() == 100
    assert sum(entry.msgid not in old for entry in new) == MESSAGES / 10


def test_seconds_are_measured_inside_a_program_and_around_a_command(tmp_path: Path) -> None:
    program = "import sys; print(sys.argv[1], 1.5, 0.5)"
    assert in_process(Path(sys.executable), program, tmp_path, "x") == Seconds(1.5, 0.5)
    assert of_command(("true",), tmp_path).wall > 0
    with pytest.raises(SystemExit, match="false exited 1"):
        of_command(("false",), tmp_path)
