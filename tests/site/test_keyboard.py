"""Every page can be read and used with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from tests.site.locales import DESKTOP, PHONE, each_locale
from tests.validators import keyboard
from tests.validators.browser import opened
from tests.validators.project import BuiltSite

RING = 2  # CSS pixels, WCAG 2.2 (2023), criterion 2.4.13
WITHOUT_RING = """<!DOCTYPE html><html lang="fr"><title>Fautes</title><style>a{outline:none}
</style><a href="#main">Passer</a> <a href="#x" style="position:absolute;top:-99px">Perdu</a>
<main id="main"><h1>Fautes</h1></main></html>"""


@each_locale
def test_the_skip_link_is_the_first_stop_and_leads_to_main(
    site: BuiltSite, browser: Browser, tag: str
) -> None:
    with opened(browser, DESKTOP) as page:
        for path in site.pages(tag):
            page.goto(path.as_uri())
            assert keyboard.follow_skip_link(page) == "main", path


@each_locale
def test_one_sees_where_one_is(site: BuiltSite, browser: Browser, tag: str) -> None:
    with opened(browser, PHONE) as page:
        for path in site.pages(tag):
            page.goto(path.as_uri())
            stops = keyboard.walk(page)

            assert stops[0].target.startswith("#"), path
            assert [stop for stop in stops if stop.ring < RING or not stop.in_sight] == [], path


def test_the_walk_sees_a_missing_ring(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "faulty.html"
    path.write_text(WITHOUT_RING, encoding="utf-8")

    with opened(browser, PHONE) as page:
        page.goto(path.as_uri())
        skip, lost = keyboard.walk(page)

    assert (skip.ring, skip.in_sight) == (0, True)
    assert not lost.in_sight
