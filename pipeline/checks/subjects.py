"""What checks look at: a document in one locale, or a message beside its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath
from typing import TypeAlias

from pipeline.checks.profile import Profile
from pipeline.checks.prose import is_plain, prose
from pipeline.checks.reading import Reading, read_source, read_text
from pipeline.checks.term_index import Terminology
from pipeline.checks.traits import Trait
from pipeline.language.characters import is_usual
from pipeline.model.catalog import Message, MessageState
from pipeline.model.document import Document, Location, Segment


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a check may know of the rest of the project.

    `anchors` has the ids that a link may name for the path of every page, `documents` the id of
    every page and `videos` those of pages that present a video; `media` are the files that can be
    published beside pages. Paths are relative to the project. A page is overdue when it was not
    reviewed for `review_months`.
    """

    source_locale: str
    terminology: Terminology
    anchors: Mapping[PurePosixPath, frozenset[str]]
    documents: frozenset[str]
    videos: frozenset[str]
    media: frozenset[PurePosixPath]
    contacts: frozenset[str]
    today: date
    review_months: int


@dataclass(frozen=True, slots=True)
class DocumentSubject:
    """A document in one locale, its inlines parsed.

    A segment's location is where its text can be mended: in the source file, or in the catalog.
    """

    document: Document
    profile: Profile
    surroundings: Surroundings

    @property
    def locale(self) -> str:
        """The locale the document is in."""
        return self.document.locale

    @property
    def document_id(self) -> str:
        """The document's id."""
        return self.document.id

    @property
    def critical(self) -> bool:
        """Whether every word of the document matters for patients' safety."""
        return self.document.metadata.critical

    @property
    def is_source(self) -> bool:
        """Whether this is what authors wrote, not a translation."""
        return self.document.locale == self.surroundings.source_locale

    def own_segments(self) -> Iterator[Segment]:
        """The segments in the document's locale, without those that fall back to the source."""
        return (found for found in self.document.segments() if found.locale == self.locale)


@dataclass(frozen=True)
class MessageSubject:
    """A message of a catalog beside the segment it translates.

    `source` and `translation` have their inlines parsed; `translation` is "" where it is missing,
    and its location is the message's in the catalog. `critical` says whether the text stands in
    a critical block.
    """

    message: Message
    source: Segment
    translation: Segment
    document_id: str
    critical: bool
    surroundings: Surroundings

    @property
    def locale(self) -> str:
        """The locale of the translation."""
        return self.translation.locale

    @property
    def location(self) -> Location:
        """The message's place in the catalog."""
        return self.translation.location

    @cached_property
    def readings(self) -> tuple[Reading, Reading] | None:
        """The plain texts of the source and of its translation; None where it is not translated.

        A fuzzy translation is not read either: it is not published, and its translator will.
        """
        if self.message.state is not MessageState.TRANSLATED:
            return None
        source, translation = self.source, self.translation
        return (
            read_source(prose(source.inlines), source.locale),
            read_text(prose(translation.inlines), translation.locale),
        )

    @cached_property
    def traits(self) -> int:
        """What the message has, as a sum of `Trait`."""
        if self.readings is None:
            return _ALL
        source, translation = self.readings
        message, written = self.message, self.message.msgstr
        traits = _DIGITS if source.has_digits or translation.has_digits else 0
        if source.has_address or translation.has_address:
            traits += _ADDRESS
        if not (is_plain(self.source.inlines) and is_plain(self.translation.inlines)):
            traits += _MARKUP
        if _SIGNS.search(written):
            traits += _SIGN
        if "{" in written or "%" in written or "{" in message.msgid or "%" in message.msgid:
            traits += _PLACEHOLDER
        if not is_usual(written):
            traits += _UNUSUAL
        if message.translator_comments:
            traits += _COMMENT
        return traits + _FLAG if message.flags else traits


# As plain numbers: adding flags takes longer than most checks.
_ALL = sum(Trait)
_DIGITS, _ADDRESS, _MARKUP = int(Trait.DIGITS), int(Trait.ADDRESS), int(Trait.MARKUP)
_SIGN, _PLACEHOLDER = int(Trait.SIGNS), int(Trait.PLACEHOLDER)
_UNUSUAL, _COMMENT, _FLAG = int(Trait.UNUSUAL), int(Trait.COMMENT), int(Trait.FLAG)
_SIGNS = re.compile(r"[<=(&\[]")


CheckSubject: TypeAlias = DocumentSubject | MessageSubject


def written_texts(subject: CheckSubject) -> tuple[tuple[str, Location], ...]:
    """What people wrote, as they wrote it: the texts of a source, or a message's translation.

    Documents that a catalog translates give none: their texts are those of their messages.
    """
    if isinstance(subject, MessageSubject):
        return ((subject.message.msgstr, subject.location),)
    if subject.is_source:
        return tuple((segment.text, segment.location) for segment in subject.document.segments())
    return ()
