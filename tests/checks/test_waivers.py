from __future__ import annotations

from datetime import timedelta
from pathlib import PurePosixPath

import pytest

from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from pipeline.checks.waivers import refuse_unknown_checks
from pipeline.model.errors import PipelineError
from pipeline.source.any_markdown import AnyMarkdownReader
from pipeline.source.reader import SourceFile
from tests.checks.small_project import TODAY, read_source, subjects_of

SIGN = "readability.special-sign"
PAGE = """---
title: Une page
waivers:
  - check: {check}
    reason: La loi le dit ainsi.
    until: {until}
    {locale}
---

Prenez du pain et/ou du riz.
"""
CATALOG = 'msgid "Prenez du pain et/ou du riz."\nmsgstr "Take bread and/or rice."\n'


def _page(check: str = SIGN, days: int = 0, locale: str = "") -> str:
    return PAGE.format(check=check, until=TODAY + timedelta(days=days), locale=locale)


def _found(page: str) -> set[tuple[str, str]]:
    findings = run(subjects_of(page, {"en": CATALOG}), CHECKS)
    wanted = {SIGN, "editorial.expired-waiver", "editorial.unused-waiver"}
    return {(each.check_id, each.locale) for each in findings if each.check_id in wanted}


def test_a_waiver_covers_the_sources_on_its_last_day_and_no_translation() -> None:
    assert _found(_page()) == {(SIGN, "en")}


def test_a_waiver_can_be_for_a_translation() -> None:
    assert _found(_page(locale="locale: en")) == {(SIGN, "fr")}


def test_an_expired_waiver_covers_nothing_and_is_found() -> None:
    assert _found(_page(days=-1)) == {
        (SIGN, "fr"),
        (SIGN, "en"),
        ("editorial.expired-waiver", "fr"),
    }


def test_an_unused_waiver_is_found_unless_its_check_did_not_run() -> None:
    unused = _page("readability.idiom")
    assert ("editorial.unused-waiver", "fr") in _found(unused)
    findings = run(subjects_of(unused), CHECKS, {"readability.idiom": None})
    assert not [each for each in findings if each.check_id == "editorial.unused-waiver"]


def test_a_waiver_of_an_unknown_check_is_refused_with_a_suggestion() -> None:
    document = read_source(_page("readability.special-sing"))
    with pytest.raises(PipelineError) as caught:
        refuse_unknown_checks([document], [check.id for check in CHECKS])
    assert caught.value.line == 4
    assert f'Did you mean "{SIGN}"' in caught.value.remedy


def test_pages_of_other_site_builders_have_waivers_too() -> None:
    name = PurePosixPath("page.md")
    page = AnyMarkdownReader().read(
        SourceFile(name, name.name, _page().replace("title", "layout"), "fr")
    )
    (waiver,) = page.metadata.waivers
    assert (waiver.check_id, waiver.until, waiver.location.line) == (SIGN, TODAY, 4)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("waivers: [x]", "must hold keys"),
        ("waivers:\n  - {check: a, until: 2026-11-25}", 'lacks the key "reason"'),
        ("waivers:\n  - {check: a, reason: b, until: demain}", "must be a date"),
        ("waivers:\n  - {check: a, reason: b, until: 2026-11-25, page: c}", 'unknown key "page"'),
    ],
)
def test_an_incomplete_waiver_is_refused(text: str, problem: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read_source(f"---\ntitle: Une page\n{text}\n---\n\nTexte.\n")
    assert problem in caught.value.problem
