"""The ways out of a page: the menu, the trail to it, the other languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

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


def languages_of(
    page: Page, name: str, has_page: Callable[[str], bool]
) -> tuple[LanguageLink, ...]:
    """Links to every language that publishes anything.

    Args:
        page: the page the links are on.
        name: its file without folder of its language, for the same file in the other languages.
        has_page: whether a locale has this page.
    """
    return tuple(
        link
        for locale in page.publication.locales
        if (link := _language(page, name, locale, has_page(locale.locale)))
    )


def _language(
    page: Page,
    name: str,
    locale: LocaleName,
    same_page: bool,  # noqa: FBT001 - passed on
) -> LanguageLink | None:
    publication = page.publication
    home_id = publication.site.home
    home = page.links.layout.page(publication, home_id, locale.tag)
    if not same_page and not published_in(publication.published, locale.locale, home_id):
        return None
    url = page.links.to(PurePosixPath(locale.tag, name) if same_page else home)
    return LanguageLink(locale, url, locale == publication.locale, same_page)
