"""What a page offers beside its text: files to download, ways to share it, numbers to call."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote

from pipeline.export.page import Page
from pipeline.language import locale as languages
from pipeline.language.phone import display, tel_uri
from pipeline.model.document import Block, BlockKind, Segment
from pipeline.model.inline import Inline, Link
from pipeline.model.site import Contact

# The names of file types as readers know them.
_TYPES = {"application/pdf": "PDF", "application/epub+zip": "EPUB"}


@dataclass(frozen=True, slots=True)
class Download:
    """A file to download: `size` is written out in the page's language."""

    url: str
    media_type: str
    type: str
    size: str


@dataclass(frozen=True, slots=True)
class Phone:
    """A number: its link, how it is written, and the texts that go with it."""

    url: str
    number: str
    name: Segment | None
    note: Segment | None


@dataclass(frozen=True, slots=True)
class Card:
    """A link to a page, and what the page gives: the rest of the item's text and blocks."""

    segment: Segment
    link: Link
    text: tuple[Inline, ...]
    blocks: tuple[Block, ...]


def download(page: Page, document_id: str) -> Download | None:
    """The file made of a page, or None where there is none."""
    file = page.publication.downloads.get(document_id)
    if file is None:
        return None
    path = download_path(page.locale.tag, document_id, file.path)
    name = _TYPES.get(file.media_type, file.path.suffix.removeprefix(".").upper())
    size = languages.file_size(len(file.data), page.locale.locale)
    return Download(page.links.to(path), file.media_type, name, size)


def download_path(tag: str, document_id: str, file: PurePosixPath) -> PurePosixPath:
    """Where the web pages keep the file of another format made of a page."""
    return PurePosixPath(tag, f"{document_id}{file.suffix}")


def phone(page: Page, contact: Contact) -> Phone:
    """A contact as shown on a page; readers of the source language dial the national number."""
    publication = page.publication
    here, source = (
        languages.base_language(name.locale)
        for name in (publication.locale, publication.source_locale)
    )
    return Phone(
        tel_uri(contact.phone),
        display(contact.phone, national=here == source),
        page.site(contact.name),
        page.site(contact.note) if contact.note else None,
    )


def share_links(page: Page, title: str, url: str) -> tuple[tuple[str, str], ...]:
    """(way, link) for each way of sharing the site allows; no link calls anything but its app.

    Args:
        page: the page to share.
        title: its title.
        url: its public address, or "" where that is not known.
    """
    site = page.site("title")
    about = f"{title} — {page.plain(site)}" if site else title
    message = f"{about}\n{url}" if url else about
    links = {
        "email": f"mailto:?subject={_quote(title)}&body={_quote(message)}",
        "whatsapp": f"https://wa.me/?text={_quote(message)}",
        "sms": f"sms:?&body={_quote(message)}",  # iOS wants the &, Android does not mind it
    }
    return tuple((way, links[way]) for way in page.publication.site.share if way in links)


def card(item: Block) -> Card | None:
    """A list item as a card, or None where it does not start with a link."""
    first = item.children[0] if item.children else None
    if first is None or first.kind is not BlockKind.PARAGRAPH or not first.segments:
        return None
    segment = first.segments[0]
    link = segment.inlines[0] if segment.inlines else None
    if not isinstance(link, Link):
        return None
    return Card(segment, link, segment.inlines[1:], item.children[1:])


def _quote(text: str) -> str:
    return quote(text, safe="")
