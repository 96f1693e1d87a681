"""The site's own data: YAML -> Site, its texts in a Document like any other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.model.document import Block, BlockKind, Document, DocumentKind, Role
from pipeline.model.site import Contact, NavigationEntry, Site
from pipeline.source.reader import SourceFile
from pipeline.source.segments import segment
from pipeline.source.yaml_text import Node, parse_yaml

SHARE_WAYS = ("email", "whatsapp", "sms")
_PHONE = re.compile(r"\+[1-9]\d{6,14}")  # ITU-T E.164 (2010): at most 15 digits
_KEYS = (
    "title",
    "tagline",
    "publisher",
    "home",
    "contacts",
    "navigation",
    "languages",
    "review",
    "share",
)


@dataclass(frozen=True, slots=True)
class SiteReader:
    """Reads `site.yaml`; its translatable texts become one label block each."""

    pattern: str = "site.yaml"

    def read(self, source: SourceFile) -> Document:
        """Read the texts of the site.

        Raises:
            PipelineError: if a key or value is not one that site data can have.
        """
        return parse_site(source).document


def parse_site(source: SourceFile) -> Site:
    """Read the whole of the site's data.

    Raises:
        PipelineError: if a key or value is not one that site data can have.
    """
    root = parse_yaml(source.text, source.path)
    keys = root.mapping(known=_KEYS, required=("title", "home"))
    texts = _Texts(source)
    texts.add("title", keys["title"])
    texts.add("tagline", keys.get("tagline"))
    _publisher(keys.get("publisher"), texts)
    review_months = _review(keys.get("review"), texts)
    contacts = tuple(_contact(node, texts) for node in _items(keys.get("contacts")))
    _refuse_same_contact(contacts, keys.get("contacts"))
    navigation = tuple(_entry(node, texts) for node in _items(keys.get("navigation")))
    languages = keys["languages"].mapping() if "languages" in keys else {}
    return Site(
        document=texts.document(),
        home=keys["home"].text(),
        home_location=keys["home"].location,
        contacts=contacts,
        navigation=navigation,
        languages={locale: node.text() for locale, node in languages.items()},
        review_months=review_months,
        share=tuple(node.choice(SHARE_WAYS) for node in _items(keys.get("share"))),
    )


class _Texts:
    """Gathers the texts of the site as label blocks, in file order."""

    def __init__(self, source: SourceFile) -> None:
        self._source = source
        self._blocks: list[Block] = []

    def add(self, block_id: str, node: Node | None) -> str:
        """Add a text where there is one; returns the id of its block, or ""."""
        if node is None:
            return ""
        label = segment(node.text(), Role.LABEL, node.location, self._source.locale, node.spans)
        self._blocks.append(Block(block_id, BlockKind.LABEL, node.location, (label,)))
        return block_id

    def document(self) -> Document:
        return Document(
            id=DocumentKind.SITE.value,
            kind=DocumentKind.SITE,
            locale=self._source.locale,
            path=self._source.path,
            blocks=tuple(self._blocks),
        )


def _items(node: Node | None) -> tuple[Node, ...]:
    return node.items() if node else ()


def _publisher(node: Node | None, texts: _Texts) -> None:
    if node:
        keys = node.mapping(known=("name", "note"), required=("name",))
        texts.add("publisher/name", keys["name"])
        texts.add("publisher/note", keys.get("note"))


def _review(node: Node | None, texts: _Texts) -> int:
    keys = node.mapping(known=("every_months", "notice")) if node else {}
    texts.add("review/notice", keys.get("notice"))
    if "every_months" not in keys:
        return Site.DEFAULT_REVIEW_MONTHS
    months = keys["every_months"].integer()
    if months < 1:
        keys["every_months"].fail(f"cannot be {months}", "Write a number of months, 1 or more")
    return months


def _contact(node: Node, texts: _Texts) -> Contact:
    keys = node.mapping(known=("id", "name", "phone", "note"), required=("id", "name", "phone"))
    contact_id, phone = keys["id"].text(), keys["phone"].text()
    if not _PHONE.fullmatch(phone):
        keys["phone"].fail(
            f'cannot be "{phone}"',
            'Write the number in international form and in quotes, such as "+33493737138"',
        )
    return Contact(
        contact_id,
        phone,
        name=texts.add(f"contacts/{contact_id}/name", keys["name"]),
        note=texts.add(f"contacts/{contact_id}/note", keys.get("note")),
    )


def _refuse_same_contact(contacts: tuple[Contact, ...], node: Node | None) -> None:
    seen: set[str] = set()
    for contact, item in zip(contacts, _items(node), strict=True):
        if contact.id in seen:
            item.fail(f'has the id "{contact.id}" twice', "Give one of the two another id")
        seen.add(contact.id)


def _entry(node: Node, texts: _Texts) -> NavigationEntry:
    keys = node.mapping(known=("page", "group", "pages"))
    if "page" in keys:
        return NavigationEntry((keys["page"].text(),), node.location)
    keys = node.mapping(required=("group", "pages"))
    pages = tuple(page.text() for page in keys["pages"].items())
    if not pages:
        keys["pages"].fail("is empty", "Name at least one page")
    group = texts.add(f"navigation/{pages[0]}", keys["group"])
    return NavigationEntry(pages, node.location, group)
