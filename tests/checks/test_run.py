"""Findings: stamped, ordered, never twice, and a broken check is a bug that is seen."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from pipeline.checks.contract import Check
from pipeline.checks.run import run
from pipeline.checks.subjects import DocumentSubject, MessageSubject
from pipeline.checks.table import CHECKS
from pipeline.checks.translation.fuzzy import Fuzzy
from pipeline.model.finding import Observation, Rationale, Severity
from tests.checks.small_project import subjects_of

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = """---
title: La page
---

L’immuno est [ici](absente.md), <script>x</script>.

## La suite {#suite}

#### Trop bas {#bas}

::: urgence Appelez
Appelez le 15.
:::
"""
CATALOG = '\n#, fuzzy\nmsgid "Appelez le 15."\nmsgstr "Call 15."\n'


@dataclass(frozen=True, slots=True)
class _Broken(Check[DocumentSubject]):
    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale("", "", "", "")

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        raise ZeroDivisionError(subject.document_id)


def test_findings_are_in_the_same_order_whatever_the_order_of_subjects() -> None:
    subjects = list(subjects_of(PAGE, {"en": CATALOG, "ar": CATALOG}))
    found = run(subjects, CHECKS)
    random.Random(1).shuffle(subjects)  # noqa: S311 (a fixed order, not a secret)
    assert run(subjects, tuple(reversed(CHECKS))) == found
    places = [
        (str(each.observation.location.path), each.observation.location.line) for each in found
    ]
    assert places == sorted(places)
    assert len(found) > 5


@dataclass(frozen=True, slots=True)
class _Alike(Check[DocumentSubject]):
    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale("", "", "", "")

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        for focus in "hgfedcba":
            yield Observation(subject.document.blocks[0].location, "found", "mend", focus=focus)


def test_findings_that_differ_in_their_words_alone_have_an_order_too() -> None:
    found = run(subjects_of(PAGE), [_Alike()])
    assert "".join(each.observation.focus for each in found) == "abcdefgh"


def test_no_finding_comes_twice() -> None:
    subjects = subjects_of(PAGE)
    assert run([*subjects, *subjects], CHECKS) == run(subjects, CHECKS)


def test_a_broken_check_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        run(subjects_of(PAGE), [_Broken()])


def test_checks_only_see_the_subjects_they_ask_for() -> None:
    messages = [
        found for found in subjects_of(PAGE, {"en": CATALOG}) if isinstance(found, MessageSubject)
    ]
    assert messages
    assert run(messages, [_Broken()]) == ()


def test_a_project_chooses_severities() -> None:
    def severities(chosen: dict[str, Severity | None] | None) -> dict[str, Severity]:
        found = run(subjects_of(PAGE), CHECKS, chosen)
        return {each.check_id: each.severity for each in found}

    assert severities(None)["editorial.broken-link"] is Severity.ERROR
    assert severities({"editorial.broken-link": Severity.INFO})["editorial.broken-link"] is (
        Severity.INFO
    )
    assert "editorial.broken-link" not in severities({"editorial.broken-link": None})


@pytest.mark.parametrize("chosen", [None, Severity.INFO, Severity.WARNING])
def test_critical_text_is_never_less_than_an_error(chosen: Severity | None) -> None:
    wanted: dict[str, Severity | None] = {"translation.fuzzy": chosen} if chosen else {}
    found = run(subjects_of(PAGE, {"en": CATALOG}), [Fuzzy()], wanted)
    assert [each.severity for each in found] == [Severity.ERROR]


def test_a_finding_says_whose_text_it_is() -> None:
    check: Check[Any] = Fuzzy()
    (found,) = run(subjects_of(PAGE, {"en": CATALOG}), [check])
    assert (found.check_id, found.locale, found.document_id) == ("translation.fuzzy", "en", "page")
    assert str(found.observation.location) == "locales/en/LC_MESSAGES/page.po:6"


@pytest.mark.parametrize(
    "body", ["", "\n", "## \n", "- \n", "| |\n|-|\n| |\n", "![]()\n", "[]()\n"]
)
def test_pages_with_next_to_nothing_are_no_error(body: str) -> None:
    run(subjects_of(f"---\ntitle: T\n---\n\n{body}"), CHECKS)
