"""The ways out of a page: the menu, the trail to it, the other languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.export.links import published_in
from pipeline.export.page import Page
from pipeline.model.document import Segment
from pipeline.model.publication import LocaleName


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu: a page, or the name of a group (`url` is then empty) and its pages.

    `home` is the home page, which menus call by that word and not by its title.
    """

    label: Segment
    url: str = ""
    current: bool = False
    home: bool = False
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same page in another language, or that language's home page."""

    locale: LocaleName
    url: str
    current: bool
    same_page: bool


def menu(page: Page) -> tuple[Entry, ...]:
    """The site's menu as seen from a page; pages not published in its language are left out."""
    return tuple(_menu(page))


def _menu(page: Page) -> Iterator[Entry]:
    for item in page.publication.site.navigation:
        pages = tuple(entry for page_id in item.pages if (entry := page_entry(page, page_id)))
        group = page.site(item.group) if item.group else None
        if group is None:
            yield from pages
        elif pages:
            yield Entry(group, entries=pages)


def page_entry(page: Page, document_id: str) -> Entry | None:
    """A page as a line of a menu, or None where it is not published in the page's language."""
    document = page.publication.document(document_id)
    destination = page.links.document(document_id)
    if document is None or document.title is None or destination is None:
        return None
    current = page.document is not None and page.document.id == document_id
    home = document_id == page.publication.site.home
    return Entry(document.title, destination.url, current, home)


def related(page: Page) -> tuple[Entry, ...]:
    """The pages that the page's author names as going with it."""
    documents = page.document.metadata.related if page.document else ()
    return tuple(entry for found in documents if (entry := page_entry(page, found)))


def trail(page: Page) -> tuple[Entry, ...]:
    """The way from the home page to this page, both left out: the group it belongs to."""
    return tuple(entry for entry in menu(page) if any(child.current for child in entry.entries))


def languages_of(page: Page, name: str, *needed: str) -> tuple[LanguageLink, ...]:
    """Links to every language that publishes anything.

    Args:
        page: the page the links are on.
        name: its file without folder of its language, for the same file in the other languages.
        needed: the documents a language must publish to have this page too.
    """
    publication = page.publication
    found = []
    for locale in publication.locales:
        same = published_in(publication.published, locale.locale, *needed)
        home = page.links.layout.page(publication, publication.site.home, locale.tag)
        if not same and not published_in(
            publication.published, locale.locale, publication.site.home
        ):
            continue
        url = page.links.to(home.parent.joinpath(name) if same else home)
        found.append(LanguageLink(locale, url, locale == publication.locale, same))
    return tuple(found)
