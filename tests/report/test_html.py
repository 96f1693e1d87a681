"""The report for editors: whole, safe, valid, accessible, and usable with a keyboard."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pipeline.report.html import HtmlReporter
from tests.report.samples import CLEAN, EMPTY, FINDINGS, REPORT
from tests.validators import nu
from tests.validators.browser import chromium, opened, visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from pipeline.report.data import ReportData

REPORTS = {"full": REPORT, "clean": CLEAN, "empty": replace(EMPTY, title="Projet")}
WIDTHS = {"desk": 1280, "phone": 320}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    with opened(browser, WIDTHS["desk"]) as found:
        found.goto(_written(REPORT, tmp_path).as_uri())
        yield found


def _written(report: ReportData, folder: Path) -> Path:
    path = folder / "report.html"
    path.write_text(HtmlReporter().render(report), encoding="utf-8")
    return path


def test_every_finding_is_there_with_place_reason_and_suggestion() -> None:
    rendered = HtmlReporter().render(REPORT)
    for found in FINDINGS:
        seen = found.observation
        assert str(seen.location) in rendered
        assert seen.message in rendered
        assert seen.suggestion in rendered
    assert rendered.count('<p class="said">') == len(FINDINGS)


def test_words_at_fault_are_marked_in_their_own_language() -> None:
    rendered = HtmlReporter().render(REPORT)
    assert '<blockquote lang="ar" dir="rtl">هذا <mark>إرهاق</mark> شديد.</blockquote>' in rendered
    assert '<blockquote lang="fr" dir="ltr">Phrase 10</blockquote>' in rendered


def test_text_of_pages_cannot_become_markup() -> None:
    rendered = HtmlReporter().render(REPORT)
    assert "<b>ce n’est pas</b>" not in rendered
    assert "&lt;b&gt;ce n’est pas&lt;/b&gt; votre faute &amp; cela passe" in rendered


def test_scores_are_words_as_well_as_bars() -> None:
    rendered = HtmlReporter().render(REPORT)
    assert '<span class="value">82</span>' in rendered
    assert '<rect class="fill" width="81.6"' in rendered
    assert '<rect class="fill" width="100"' in rendered, "a bar is never wider than its rail"
    assert "too short to score" in rendered
    assert "not available" in rendered
    assert "Kandel and Moles" in rendered


def test_only_checks_that_found_something_are_explained() -> None:
    rendered = HtmlReporter().render(REPORT)
    assert 'id="check-editorial.broken-link"' in rendered
    assert "Not found here." not in rendered


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_is_loaded_from_elsewhere(name: str) -> None:
    rendered = HtmlReporter().render(REPORTS[name])
    assert not re.findall(r"(?:src|href)=\"(?!#)[^\"]*|url\(|@import|https?:", rendered)


def test_the_nu_checker_has_nothing_to_say(tmp_path: Path) -> None:
    paths = []
    for name, report in REPORTS.items():
        path = tmp_path / f"{name}.html"
        path.write_text(HtmlReporter().render(report), encoding="utf-8")
        paths.append(path)
    assert nu.complaints(paths) == []


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("name", REPORTS)
def test_no_fault_in_a_browser(browser: Browser, tmp_path: Path, name: str, width: int) -> None:
    with opened(browser, width) as tab:
        assert visit(tab, _written(REPORTS[name], tmp_path)).faults() == []


def test_filters_leave_what_fits_and_say_how_much(page: Page) -> None:
    status = page.get_by_role("status")
    assert status.inner_text() == "11 of 11 findings shown"
    page.get_by_label("Severity", exact=True).select_option("error")
    assert status.inner_text() == "2 of 11 findings shown"
    page.get_by_label("Locale", exact=True).select_option("ar")
    assert status.inner_text() == "1 of 11 findings shown"
    assert page.locator("details.cluster:visible").count() == 1
    page.get_by_label("Check", exact=True).select_option("editorial.broken-link")
    assert page.get_by_text("No finding fits these filters.").is_visible()
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function("document.querySelector('#status').textContent.startsWith('11 of 11')")


def test_many_findings_of_a_kind_are_folded_and_open_with_the_keyboard(page: Page) -> None:
    folded = page.locator("details.cluster:not([open])")
    assert folded.count() == 1
    folded.locator("summary").focus()
    page.keyboard.press("Enter")
    assert page.locator("details.cluster:not([open])").count() == 0


def test_without_script_everything_is_shown_and_no_filter_is(
    browser: Browser, tmp_path: Path
) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(_written(REPORT, tmp_path).as_uri())
    assert tab.locator("details.cluster").count() == 4
    assert not tab.locator("#filters").is_visible()
    context.close()
