"""Suppressions: a comment with a reason silences one check in one message, and no longer."""

from __future__ import annotations

import pytest

from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from pipeline.checks.translation.number import Number
from pipeline.model.catalog import Message
from pipeline.model.finding import Severity
from tests.checks.seeded_catalogs import around, subject
from tests.checks.small_project import subjects_of

PROJECT = around()
SOURCE, WRONG, RIGHT = "Prenez 5 mg.", "Take 6 mg.", "Take 5 mg."
IDLE = "translation.unused-suppression"


def found(translation: str, *comments: str, silent: str = "") -> list[tuple[str, str]]:
    made = subject(SOURCE, translation, "en", PROJECT, comments=comments)
    findings = run([made], CHECKS, {silent: None} if silent else None)
    return [(each.check_id, each.observation.message) for each in findings]


def test_a_reason_silences_the_check_it_names() -> None:
    assert [check for check, _ in found(WRONG)] == ["translation.number"]
    assert found(WRONG, "limpide: ignore translation.number The source is wrong.") == []


def test_other_checks_still_speak() -> None:
    spoken = found(WRONG + " \u202e", "limpide: ignore translation.number The source is wrong.")
    assert "translation.bidi-control" in [check for check, _ in spoken]
    assert "translation.number" not in [check for check, _ in spoken]


def test_without_a_reason_nothing_is_silenced() -> None:
    spoken = found(WRONG, "limpide: ignore translation.number")
    assert {check for check, _ in spoken} == {"translation.number", IDLE}


def test_a_suppression_that_is_not_needed_is_reported() -> None:
    ((check, message),) = found(RIGHT, "limpide: ignore translation.number It was wrong once.")
    assert check == IDLE
    assert "finds nothing here" in message


def test_a_suppression_of_no_check_is_reported_with_a_guess() -> None:
    made = subject(
        SOURCE, RIGHT, "en", PROJECT, comments=("limpide: ignore translation.numbre Because.",)
    )
    (finding,) = run([made], CHECKS)
    assert "There is no check" in finding.observation.message
    assert 'Did you mean "translation.number"?' in finding.observation.suggestion


def test_a_check_that_the_project_does_not_run_may_be_suppressed() -> None:
    comment = "limpide: ignore translation.number The source is wrong."
    assert found(RIGHT, comment, silent="translation.number") == []


def test_a_project_may_let_idle_suppressions_be() -> None:
    comment = "limpide: ignore translation.number It was wrong once."
    assert found(RIGHT, comment, silent=IDLE) == []


def test_suppressions_are_read_from_catalogs() -> None:
    entry = f'\n# limpide: ignore translation.number Why.\nmsgid "{SOURCE}"\nmsgstr "{WRONG}"\n'
    page = f"---\ntitle: T\n---\n\n{SOURCE}\n"
    assert run(subjects_of(page, {"en": entry}), [Number()]) == ()


@pytest.mark.parametrize(
    ("comments", "machine"),
    [
        (("limpide: machine",), True),
        (("Drafted by DeepL.", " limpide:  machine "), True),
        (("limpide: machines",), False),
        (("A machine did it.",), False),
        ((), False),
    ],
)
def test_a_machine_says_so_in_one_way(comments: tuple[str, ...], *, machine: bool) -> None:
    assert Message("a", translator_comments=comments).machine_draft is machine


def test_what_a_machine_wrote_is_an_error_where_it_is_critical() -> None:
    for critical, severity in ((True, Severity.ERROR), (False, Severity.INFO)):
        made = subject(
            SOURCE, RIGHT, "en", PROJECT, comments=("limpide: machine",), critical=critical
        )
        (finding,) = run([made], CHECKS)
        assert (finding.check_id, finding.severity) == ("translation.machine-draft", severity)
