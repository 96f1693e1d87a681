"""What checks look at: a document in one locale, or a message beside its source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath
from typing import TypeAlias

from pipeline.checks.consistency import Renderings
from pipeline.checks.expressions import WordLists
from pipeline.checks.profile import Profile
from pipeline.checks.prose import is_plain, prose
from pipeline.checks.reading import ReadPassage, ReadSection, ReadSentence, read_sections
from pipeline.checks.traits import Trait
from pipeline.checks.translation_reading import Reading, read_source, read_text
from pipeline.language.characters import is_usual
from pipeline.language.locale import base_language
from pipeline.language.matching.index import Terminology, TermMatch
from pipeline.model.catalog import Message, MessageState
from pipeline.model.document import Document, Location, Segment, Waiver
from pipeline.model.termbase import TermStatus


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a check may know of the rest of the project.

    `anchors` has the ids that a link may name for the path of every page, `documents` the id of
    every page and `videos` those of pages that present a video; `media` are the files that can be
    published beside pages. Paths are relative to the project. A page is overdue when it was not
    reviewed for `review_months`; `word_lists` are the expressions that have plainer ones, and
    `renderings` the translations of the locale being checked.
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
    word_lists: WordLists = field(default_factory=WordLists)
    renderings: Renderings = field(default_factory=Renderings)


@dataclass(frozen=True)
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

    @cached_property
    def language(self) -> str:
        """The language of the locale: `fr` for `fr@simple`."""
        return base_language(self.document.locale)

    @cached_property
    def sections(self) -> tuple[ReadSection, ...]:
        """The running text, split once for every check that reads it."""
        return read_sections(self.document)

    @cached_property
    def defined_words(self) -> frozenset[str]:
        """The words of the terms that the termbase defines in this locale, by their lemma."""
        return self.surroundings.terminology.defined_words(self.locale)

    @cached_property
    def terms(self) -> tuple[tuple[ReadSentence, tuple[TermMatch, ...]], ...]:
        """The sentences that hold terms of the termbase, with those that may be used."""
        index = self.surroundings.terminology.index(self.locale)
        if not index.entries:
            return ()
        return tuple(
            each
            for section in self.sections
            for passage in section.passages
            for each in _terms_of(passage, self.find_terms(passage.passage.text))
        )

    def find_terms(self, text: str) -> tuple[TermMatch, ...]:
        """The terms in a text of the document; each text is searched once for all checks."""
        if text not in self._found:
            index = self.surroundings.terminology.index(self.locale)
            self._found[text] = index.find(text)
        return self._found[text]

    @cached_property
    def _found(self) -> dict[str, tuple[TermMatch, ...]]:
        return {}

    def is_term(self, sentence: ReadSentence, start: int, end: int) -> bool:
        """Whether words of a sentence belong to a term that may be used: terminologists decided."""
        matches = self._terms_by_sentence.get(id(sentence), ())
        number = bisect_right(matches, start, key=lambda match: match.start)
        return number > 0 and end <= matches[number - 1].end

    def is_forbidden(self, text: str) -> bool:
        """Whether a few words are a term that the termbase forbids."""
        return any(
            match.end - match.start == len(text) and match.term.status is TermStatus.DEPRECATED
            for match in self.find_terms(text)
        )

    @cached_property
    def _terms_by_sentence(self) -> dict[int, tuple[TermMatch, ...]]:
        return {id(sentence): matches for sentence, matches in self.terms}

    def sentences(self) -> Iterator[ReadSentence]:
        """Yield every sentence of the running text, in reading order."""
        for section in self.sections:
            yield from section.sentences()

    @property
    def is_original(self) -> bool:
        """Whether the words are the authors' own choice: the sources, and their easy version.

        A translation follows its source; what is wrong with the choice of words is wrong there.
        """
        return self.language == base_language(self.surroundings.source_locale)

    def own_segments(self) -> Iterator[Segment]:
        """The segments in the document's locale, without those that fall back to the source."""
        return (found for found in self.document.segments() if found.locale == self.locale)


def _terms_of(
    passage: ReadPassage, matches: tuple[TermMatch, ...]
) -> Iterator[tuple[ReadSentence, tuple[TermMatch, ...]]]:
    """The terms of a passage by sentence, their places counted from its start."""
    found = [match for match in matches if match.term.status is not TermStatus.DEPRECATED]
    starts = [sentence.start for sentence in passage.sentences]
    by_sentence: dict[int, list[TermMatch]] = {}
    for match in found:
        number = max(0, bisect_right(starts, match.start) - 1)
        start = starts[number]
        moved = match._replace(start=match.start - start, end=match.end - start)
        by_sentence.setdefault(number, []).append(moved)
    for number, inside in by_sentence.items():
        yield passage.sentences[number], tuple(inside)


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


@dataclass(frozen=True, slots=True)
class WaiverSubject:
    """A waiver of a page for one locale, and whether it left a finding out."""

    waiver: Waiver
    document_id: str
    locale: str
    used: bool
    today: date

    @property
    def critical(self) -> bool:
        """A waiver is no text for patients."""
        return False


CheckSubject: TypeAlias = DocumentSubject | MessageSubject | WaiverSubject


def written_texts(subject: CheckSubject) -> tuple[tuple[str, Location], ...]:
    """What people wrote, as they wrote it: the texts of a source, or a message's translation.

    Documents that a catalog translates give none: their texts are those of their messages.
    """
    if isinstance(subject, MessageSubject):
        return ((subject.message.msgstr, subject.location),)
    if isinstance(subject, DocumentSubject) and subject.is_source:
        return tuple((segment.text, segment.location) for segment in subject.document.segments())
    return ()
