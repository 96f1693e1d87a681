"""The reports for a terminal and for programs."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pipeline.model.finding import Severity
from pipeline.model.value import replace
from pipeline.report.json import JsonReporter
from pipeline.report.table import REPORTERS
from pipeline.report.terminal import TerminalReporter
from tests.report.samples import CLEAN, COMPARED, EMPTY, FINDINGS, REPORT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.report.data import ReportData
    from pipeline.report.reporter import Reporter

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("reporter", REPORTERS, ids=lambda reporter: reporter.id)
@pytest.mark.parametrize(
    "report",
    [REPORT, COMPARED, CLEAN, EMPTY],
    ids=["full", "compared", "clean", "empty"],
)
def test_every_reporter_is_pure_and_ends_its_text(
    reporter: Reporter[str | bytes], report: ReportData
) -> None:
    rendered = reporter.render(report)
    assert rendered == reporter.render(report)
    assert isinstance(rendered, bytes) or rendered.endswith("\n")


def test_reporters_are_listed_once() -> None:
    names = [reporter.id for reporter in REPORTERS]
    assert len(set(names)) == len(names)
    folder = Path(__file__).parents[2] / "pipeline" / "report"
    assert all((folder / f"{name.replace('-', '_')}.py").is_file() for name in names)


def test_terminal(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "report.txt", TerminalReporter(width=80, colour=False).render(REPORT))


@pytest.mark.parametrize("width", [40, 80, 200])
def test_terminal_keeps_to_its_width_and_cuts_no_word_of_a_finding(width: int) -> None:
    rendered = TerminalReporter(width=width, colour=False, most=99).render(REPORT)
    assert max(map(len, rendered.splitlines())) <= width
    words = " ".join(rendered.split())
    assert "31 words, more than 25" in words
    assert "locales/ar/LC_MESSAGES/fiches/fatigue.po" in words.replace(" ", "") or width < 41


def test_terminal_counts_what_it_does_not_show() -> None:
    rendered = TerminalReporter(colour=False, most=3).render(REPORT)
    assert rendered.count("This message is not translated") == 3
    assert "… and 5 more of translation.untranslated" in rendered


def test_terminal_colours_are_an_option() -> None:
    assert "\x1b[" in TerminalReporter(colour=True).render(REPORT)
    assert "\x1b" not in TerminalReporter(colour=False).render(REPORT)


def test_terminal_says_when_nothing_was_found() -> None:
    assert TerminalReporter(colour=False).render(CLEAN) == "Nothing found in 2 documents\n"


def test_json(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "report.json", JsonReporter().render(REPORT))


def test_json_holds_every_finding_and_score() -> None:
    data = json.loads(JsonReporter(indent=0).render(REPORT))
    assert data["version"] == 1
    assert len(data["findings"]) == len(FINDINGS)
    assert len(data["scores"]) == len(REPORT.scores)
    assert data["counts"] == Counter(str(found.severity) for found in FINDINGS)


def test_terminal_hides_no_error_behind_warnings() -> None:
    found = next(found for found in FINDINGS if found.check_id == "translation.untranslated")
    place = found.observation.location
    numbered = [
        replace(found, observation=replace(found.observation, location=replace(place, line=line)))
        for line in range(1, 14)
    ]
    errors = [replace(each, severity=Severity.ERROR) for each in numbered[6:]]
    findings = (*numbered[:6], *errors)
    rendered = TerminalReporter(colour=False, most=3).render(replace(REPORT, findings=findings))
    assert rendered.count("This message is not translated") == 3 + 7
    assert "… and 3 more of translation.untranslated" in rendered


def test_terminal_lists_only_what_is_new_since_the_baseline() -> None:
    rendered = TerminalReporter(colour=False, width=200).render(COMPARED)
    assert "This sentence has 31 words" in rendered
    assert "This message is not translated" not in rendered
    assert "1 new finding, 2 findings gone, 10 findings known before" in rendered
    assert "harder  La fatigue, “Dormir” (fr): Kandel-Moles 75.2 before, 71.0 now" in rendered
    assert "easier  La fatigue, whole document (fr): Limpide index 42.0 before" in rendered


def test_json_tells_new_findings_from_known_ones() -> None:
    data = json.loads(JsonReporter().render(COMPARED))
    assert [found["check"] for found in data["findings"] if found["status"] == "new"] == [
        "readability.long-sentence"
    ]
    assert (data["baseline"]["new"], data["baseline"]["known"]) == (1, 10)
    assert data["baseline"]["worse"][0]["title"] == "Dormir"
    assert "baseline" not in json.loads(JsonReporter().render(REPORT))


def test_json_has_what_a_score_is_made_of() -> None:
    score = json.loads(JsonReporter().render(REPORT))["scores"][0]
    assert score["index"] == 38.4
    assert score["left_out"] == {"headings": 6}
    assert score["counts"]["syllables"] == 400
    assert score["causes"][0]["index_points"] == 2.5


def test_terminal_says_once_what_it_would_say_of_several_messages() -> None:
    same = tuple(finding for finding in FINDINGS if finding.check_id == "translation.untranslated")
    where = same[0].observation.location
    alike = [replace(each, observation=replace(each.observation, location=where)) for each in same]
    rendered = TerminalReporter(width=200, colour=False).render(
        replace(REPORT, findings=tuple(alike))
    )
    assert rendered.count("This message is not translated") == 1
    assert f"translation.untranslated ({len(same)} times)" in rendered
    assert " more of " not in rendered
