"""A document as checks look at it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pipeline.checks.profile import Profile
from pipeline.checks.reading import ReadPassage, ReadSection, ReadSentence, read_sections
from pipeline.checks.surroundings import Surroundings
from pipeline.language.locale import base_language
from pipeline.language.matching.index import TermMatch
from pipeline.model.document import Document, Segment
from pipeline.model.termbase import TermStatus
from pipeline.model.value import replace


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
        moved = replace(match, start=match.start - start, end=match.end - start)
        by_sentence.setdefault(number, []).append(moved)
    for number, inside in by_sentence.items():
        yield passage.sentences[number], tuple(inside)
