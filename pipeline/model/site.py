"""The site's own data: who publishes, how to be reached, how pages are ordered.

Texts of the site are translatable, so they live in a Document; the values here hold the ids of
its blocks and `Site.segment` finds the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from pipeline.model.document import Document, Location, Segment


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone a patient can call; `phone` in international form (+33...)."""

    id: str
    phone: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class NavigationEntry:
    """A page of the menu, or a named group of pages (`group` is then a block id)."""

    pages: tuple[str, ...]
    location: Location
    group: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """Site data.

    The blocks of `document` are `title`, `tagline`, `publisher/name`, `publisher/note`,
    `review/notice`, and those named by contacts and navigation entries; any but the title may be
    absent. `languages` names locales that CLDR has no name for; a page not reviewed for
    `review_months` is overdue; `share` lists ways to share a page.
    """

    DEFAULT_REVIEW_MONTHS: ClassVar[int] = 12

    document: Document
    home: str
    home_location: Location
    contacts: tuple[Contact, ...] = ()
    navigation: tuple[NavigationEntry, ...] = ()
    languages: Mapping[str, str] = field(default_factory=dict)
    review_months: int = DEFAULT_REVIEW_MONTHS
    share: tuple[str, ...] = ()

    def segment(self, block_id: str) -> Segment | None:
        """The text of a block of the site's document, or None where the site has none."""
        block = self.document.block(block_id)
        return block.segments[0] if block and block.segments else None

    def contact(self, contact_id: str) -> Contact | None:
        """The contact with this id, or None."""
        return next((found for found in self.contacts if found.id == contact_id), None)
