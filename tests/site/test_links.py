"""Every link of the built site leads somewhere, and nothing on a page runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.locales import TAGS
from tests.validators.links import Site
from tests.validators.project import BuiltSite


@pytest.fixture(scope="module")
def crawled(site: BuiltSite) -> Site:
    return Site(site.web)


def test_each_locale_is_built(site: BuiltSite) -> None:
    assert site.tags == TAGS


def test_each_link_and_anchor_resolves_to_a_file(crawled: Site) -> None:
    assert len(crawled.pages) > len(TAGS)
    assert crawled.complaints() == []


def test_each_page_is_in_the_language_its_links_announce(crawled: Site) -> None:
    announced = {link.hreflang for facts in crawled.pages.values() for link in facts.links}

    assert announced >= set(TAGS)
    assert crawled.languages() == []


def test_no_page_holds_a_script_or_a_frame(crawled: Site) -> None:
    running = {"script", "iframe", "object", "embed"}

    assert [path for path, facts in crawled.pages.items() if running & set(facts.elements)] == []


def test_the_crawler_sees_dead_links(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<html lang="fr"><p id="x"><p id="x"><a href="b.html#here">1</a><a href="../c.html">2</a>'
        '<a href="b.html#nowhere" hreflang="en">3</a><a href="d.html">4</a>'
        '<a href="javascript:alert(1)">5</a><img srcset="e.png 2x"><a href="tel:+33493737138">6</a>'
        '<track src="data:text/vtt,WEBVTT"><a href="data:text/html,x">7</a>'
    )
    (tmp_path / "b.html").write_text('<html lang="it"><h2 id="here">Qui</h2>')
    crawled = Site(tmp_path)

    assert crawled.complaints() == [
        "a.html: <a> ../c.html: leads out of the site",
        "a.html: <a> b.html#nowhere: no such place in that page",
        "a.html: <a> d.html: no such file",
        "a.html: <a> javascript:alert(1): not a kind of address these pages use",
        "a.html: <img> e.png: no such file",
        "a.html: <a> data:text/html,x: not a kind of address these pages use",
        "a.html: the id x stands twice",
    ]
    assert crawled.languages() == ["a.html: b.html#nowhere is not in en"]
