"""Every page in a browser, at a desk and on a phone, left to right and right to left."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from tests.site.locales import PHONE, RIGHT_TO_LEFT, each_locale, each_width
from tests.validators.browser import opened, visit
from tests.validators.project import BuiltSite

FAULTY = """<!DOCTYPE html><html lang="fr"><head><title>Fautes</title></head><body><main>
<h1>Fautes</h1><img src="http://127.0.0.1:9/x.png"><p style="color:#999;background:#fff">Pâle</p>
<p style="inline-size:900px">Large</p></main></body></html>"""


@each_width
@each_locale
def test_no_page_has_a_fault(site: BuiltSite, browser: Browser, tag: str, width: int) -> None:
    """Axe-core finds no violation, nothing scrolls sideways, no request leaves the machine."""
    with opened(browser, width) as page:
        visits = [visit(page, path) for path in site.pages(tag)]

    direction = "rtl" if tag in RIGHT_TO_LEFT else "ltr"
    assert visits
    assert [fault for each in visits for fault in each.faults()] == []
    assert {(each.language, each.direction) for each in visits} == {(tag, direction)}


@each_width
def test_the_page_that_leads_to_the_languages_has_no_fault(
    site: BuiltSite, browser: Browser, width: int
) -> None:
    with opened(browser, width) as page:
        assert visit(page, site.web / "index.html").faults() == []


def test_the_browser_sees_faults(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "faulty.html"
    path.write_text(FAULTY, encoding="utf-8")

    with opened(browser, PHONE) as page:
        seen = visit(page, path)

    assert {violation.partition(":")[0] for violation in seen.violations} >= {
        "color-contrast",
        "image-alt",
    }
    assert seen.overflow > 0
    assert seen.strangers == ("http://127.0.0.1:9/x.png",)
