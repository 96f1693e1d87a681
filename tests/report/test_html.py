"""The report for editors: whole, safe, valid, accessible, and usable with a keyboard."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from pipeline.model.finding import Severity
from pipeline.model.value import replace
from pipeline.report.data import ReportDocument
from pipeline.report.html import HtmlReporter
from tests.report.samples import (
    ARABIC,
    CLEAN,
    COMPARED,
    EMPTY,
    FINDINGS,
    FRENCH,
    LONG,
    PASSAGE,
    REPORT,
)
from tests.validators import keyboard, nu
from tests.validators.browser import opened, visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from pipeline.report.data import ReportData

REPORTS = {
    "full": REPORT,
    "compared": COMPARED,
    "clean": CLEAN,
    "empty": replace(EMPTY, title="Projet"),
}
WIDTHS = {"desk": 1280, "phone": 320}
PRINTED = 680  # CSS pixels: an A4 sheet between margins of 15 mm
RING = 2  # CSS pixels, WCAG 2.2 (2023), criterion 2.4.13


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


def test_titles_are_in_the_language_of_the_sources_whatever_was_looked_at() -> None:
    rendered = HtmlReporter().render(replace(REPORT, locales=(ARABIC,), source=FRENCH))
    assert '<span class="name" lang="fr">La fatigue</span>' in rendered


def test_text_of_pages_cannot_become_markup() -> None:
    rendered = HtmlReporter().render(REPORT)
    assert "<b>ce n’est pas</b>" not in rendered
    assert "&lt;b&gt;ce n’est pas&lt;/b&gt; votre faute &amp; cela passe" in rendered


def test_it_starts_with_the_hardest_passages_reasons_beside_the_marked_words() -> None:
    rendered = HtmlReporter().render(REPORT)
    assert rendered.index('id="hardest"') < rendered.index('id="overview"')
    card = rendered[rendered.index('<li class="card"') : rendered.index('<ul class="facts">')]
    assert "Limpide index <b>61</b>" in card
    assert "and 1 other place" in card
    assert "Vous êtes fatigué, <mark>mais</mark><sup>1</sup> &lt;b&gt;ce" in card
    assert "This sentence has 31 words, more than 25." in card
    assert "Cut it in two, for example before “mais ce…”." in card


def test_every_number_says_what_is_good() -> None:
    rendered = " ".join(HtmlReporter().render(REPORT).split())
    assert "lower is easier, and under 50 is good" in rendered
    assert "Reading ease: higher is easier; 60 or more is plain language." in rendered
    assert "60 or more is good." in rendered  # Kandel-Moles
    assert "49 or less is good." in rendered  # LIX


def test_a_page_has_its_chart_and_the_same_numbers_as_a_table() -> None:
    rendered = HtmlReporter().render(REPORT)
    chart = rendered[rendered.index("<svg width") : rendered.index("</svg>\n</figure>")]
    # 16.8 and 49.0 on a scale of 100, drawn on 92 % of the width.
    assert re.findall(r'<rect class="fill[^>]*width="([\d.]+)%', chart) == ["15.5", "45.1"]
    table = rendered[rendered.index("</figure>") : rendered.index("Sentences that make it")]
    assert re.findall(r"<td><b>(\d+)</b></td>", table) == ["17", "49"]
    assert "too short to score" in table


def test_a_score_shows_what_it_is_made_of() -> None:
    rendered = " ".join(HtmlReporter().render(REPORT).split())
    assert "Counted: 240 words in 20 sentences, 400 syllables, 1100 letters;" in rendered
    assert "Left out: 6 words in headings." in rendered
    assert "Without it: Limpide index 2.5 lower, reading ease 1.5 better." in rendered
    assert "207 − 1.015 × words per sentence − 73.6 × syllables per word" in rendered
    assert "Kandel and Moles" in rendered


def test_before_and_after_stand_side_by_side() -> None:
    rendered = " ".join(HtmlReporter().render(COMPARED).split())
    assert "1 new finding, 2 findings gone, 10 findings known before" in rendered
    assert '<span class="before">42.0 → </span><b>38.4</b>' in rendered
    assert "Kandel-Moles <b>75.2 → 71.0</b> <small>higher is easier</small>" in rendered
    assert "Idiom: 2 gone" in rendered
    assert rendered.count('<span class="new">new</span>') == 1
    assert 'id="changes"' not in HtmlReporter().render(REPORT)


def test_a_passage_without_faults_is_no_reproach() -> None:
    clean = replace(CLEAN, passages=(PASSAGE,))
    rendered = HtmlReporter().render(clean)
    assert "Mend these first" not in rendered
    assert "No check finds a fault in these" in rendered
    assert "<mark>" not in rendered


def test_a_passage_without_end_is_cut_around_the_words_at_fault() -> None:
    seen = replace(FINDINGS[8].observation, excerpt="a" * 9000 + " mot " + "b" * 9000, focus="mot")
    found = replace(FINDINGS[8], observation=seen)
    rendered = HtmlReporter().render(replace(REPORT, findings=(found,)))
    assert f"…{'a' * 1499} <mark>mot</mark> {'b' * 1499}…" in rendered


def test_thousands_of_findings_stay_bearable_and_say_where_the_rest_is() -> None:
    many = [
        replace(found, document_id=f"d{number // 100}")
        for number, found in enumerate([FINDINGS[0]] * 9000 + [FINDINGS[8]] * 90)
    ]
    documents = tuple(ReportDocument(f"d{n}", f"Page {n}", PurePosixPath("a")) for n in range(91))
    rendered = HtmlReporter().render(
        replace(REPORT, findings=tuple(many), documents=documents, passages=())
    )
    # 90 documents with 100 warnings each: 15 of each would be 1350, 25 more than fit.
    assert rendered.count('<p class="said">') == 90 * 15 + 90
    assert "… and 85 more." in rendered
    assert "limpide check --locale ar --format csv" in rendered
    assert len(rendered) < 3_000_000


def test_of_thousands_of_documents_the_worst_are_shown() -> None:
    documents = tuple(
        ReportDocument(f"d{number}", f"Page {number}", PurePosixPath("a")) for number in range(4000)
    )
    findings = [replace(FINDINGS[0], document_id=f"d{number}") for number in range(4000)]
    findings += [replace(FINDINGS[8], document_id="d3999")]
    rendered = HtmlReporter().render(
        replace(REPORT, documents=documents, findings=tuple(findings), passages=())
    )
    assert 'id="in-4000"' in rendered, "the one with an error"
    assert rendered.count('<p class="said">') == 3000
    assert "… and 1001 more documents with fewer or lesser faults" in rendered
    assert "#in-3999" not in rendered, "no link leads nowhere"


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
    page.get_by_text("Show only one page, locale or check").click()
    status = page.locator("#status")
    page.get_by_label("Severity", exact=True).select_option("error")
    assert status.inner_text() == "2 of 11 findings shown"
    page.get_by_label("Locale", exact=True).select_option("ar")
    assert status.inner_text() == "1 of 11 findings shown"
    assert page.locator("details.cluster:visible").count() == 1
    page.get_by_label("Check", exact=True).select_option("editorial.broken-link")
    assert page.get_by_text("No finding fits these filters.").is_visible()
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function("document.querySelector('#status').hidden")
    assert page.locator("details.cluster:visible").count() == 4


def test_filters_choose_passages_and_pages_too(page: Page) -> None:
    page.get_by_text("Show only one page, locale or check").click()
    page.get_by_label("Locale", exact=True).select_option("ar")
    assert page.locator(".card:visible").count() == 1
    page.get_by_label("Locale", exact=True).select_option("")
    page.get_by_label("Check", exact=True).select_option("readability.long-sentence")
    assert page.locator(".card:visible").count() == 1
    page.get_by_label("Check", exact=True).select_option("")
    page.get_by_label("Page", exact=True).select_option("accueil")
    assert page.locator(".card:visible").count() == 0
    assert page.locator("details.page:visible").count() == 0


def test_only_new_findings_can_be_shown(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, WIDTHS["desk"]) as tab:
        tab.goto(_written(COMPARED, tmp_path).as_uri())
        tab.get_by_text("Show only one page, locale or check").click()
        tab.get_by_label("Baseline", exact=True).select_option("new")
        assert tab.locator("#status").inner_text() == "1 of 11 findings shown"
        assert tab.locator(".items > li:visible").count() == 1


def test_the_keyboard_reaches_everything_and_shows_where_it_is(page: Page) -> None:
    assert keyboard.follow_skip_link(page) == "main"
    page.reload()
    stops = keyboard.walk(page)
    assert [stop for stop in stops if stop.ring < RING or not stop.in_sight] == []
    assert {"summary", "a"} <= {stop.element for stop in stops}
    assert any(LONG[:4] in stop.label or "La fatigue" in stop.label for stop in stops)


def test_print_has_every_finding(page: Page) -> None:
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".items > li:visible").count() == len(FINDINGS)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".items > li:visible").count() < len(FINDINGS)


def test_print_keeps_words_at_fault_marked_and_every_column(page: Page) -> None:
    page.emulate_media(media="print")
    page.set_viewport_size({"width": PRINTED, "height": 1000})
    line = page.locator("mark").first.evaluate("mark => getComputedStyle(mark).textDecorationLine")
    assert line == "underline"
    assert page.locator(".matrix").evaluate("table => table.scrollWidth") <= PRINTED


def test_errors_are_named_before_the_hardest_passages() -> None:
    rendered = HtmlReporter().render(REPORT)
    assert '<a href="#findings">errors stand first under Findings</a>' in rendered
    harmless = tuple(each for each in FINDINGS if each.severity is not Severity.ERROR)
    assert "errors stand first" not in HtmlReporter().render(replace(REPORT, findings=harmless))


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
    assert tab.locator(".card:visible").count() == 1
    assert not tab.locator("#choose").is_visible()
    context.close()
