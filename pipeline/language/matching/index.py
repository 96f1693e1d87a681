"""Finding the terms of a termbase in a text, inflected, elided and hyphenated as they come."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.collector import paused
from pipeline.language.matching.postings import Postings
from pipeline.language.matching.reading import Reader, pieces_of
from pipeline.language.matching.trie import Entry, TermTrie
from pipeline.language.matching.walk import places
from pipeline.language.matching.words import words_of
from pipeline.language.morphology.lemmas import lemma
from pipeline.language.remembered import Remembered
from pipeline.model.termbase import Concept, Term, Termbase
from pipeline.model.value import Value

# The texts whose terms are remembered: each is asked for by several checks and, where it is a
# source text, for each locale it is translated into.
_MOST_REMEMBERED = 16384


class TermMatch(Value, frozen=True, gc=False):
    """A term found in a text, at these code points (`end` excluded).

    A match that is not `whole` is part of a hyphenated compound, which is another word: « immuno »
    in « immuno-oncologie ».
    """

    concept: Concept
    term: Term
    start: int
    end: int
    whole: bool


class TermIndex:
    """The terms of one locale.

    Args:
        termbase: where the terms come from.
        locale: the locale whose terms are found.

    `entries` are the terms in file order; `has_names` says whether one is not to be translated.
    """

    def __init__(self, termbase: Termbase, locale: str) -> None:
        self.locale = locale
        self.entries = tuple(
            Entry(concept, term, number)
            for number, (concept, term) in enumerate(termbase.terms_for(locale))
        )
        self.has_names = any(not entry.term.translate for entry in self.entries)
        self._trie = TermTrie(locale, self.entries)
        self._reader = Reader(locale, self._trie)
        self._postings = Postings(self._reader.numbers)
        self._approved: dict[str, list[Term]] = {}
        for entry in self.entries:
            if entry.term.approved:
                self._approved.setdefault(entry.concept.id, []).append(entry.term)
        self._remembered = Remembered(self._find_all, _MOST_REMEMBERED)

    def approved(self, concept: Concept) -> Sequence[Term]:
        """The terms of a concept that may be used in this locale, none where it has none."""
        return self._approved.get(concept.id, ())

    @property
    def approved_concepts(self) -> Container[str]:
        """The ids of the concepts that have such terms."""
        return self._approved.keys()

    def find(self, text: str, concepts: Container[str] | None = None) -> tuple[TermMatch, ...]:
        """The terms in a plain text, in order; where several overlap, the longest.

        Terms of the same words, such as those of two concepts, are all given. A term that is part
        of a hyphenated compound is not.

        Args:
            text: the text.
            concepts: the ids of those whose terms count; all do where it is not given.
        """
        found = self.find_all(text)
        if concepts is not None and found:
            found = tuple([match for match in found if match.concept.id in concepts])
        return longest(found)

    def find_all(self, text: str) -> tuple[TermMatch, ...]:
        """Every term in a plain text, in order, also inside longer terms and compounds."""
        return self._remembered[text]

    def concepts_in(self, text: str, among: Iterable[str]) -> set[str]:
        """Those of some concepts, given by their ids, that have a term in a plain text."""
        pieces = pieces_of(text)
        self._postings.meet(pieces)
        there: set[str] = set()
        possible: set[str] = set()
        for concept_id in among:
            for words in self._trie.words_of_terms(concept_id):
                if self._postings.have_all(pieces, words):
                    (there if len(words) == 1 else possible).add(concept_id)
        if not possible <= there:
            there.update(possible.intersection([match.concept.id for match in self.find_all(text)]))
        return there

    def forget(self) -> None:
        """Drop the texts that are remembered, as a measure of speed wants."""
        self._remembered.clear()

    def _find_all(self, text: str) -> tuple[TermMatch, ...]:
        pieces = pieces_of(text)
        words = self._reader.words(pieces)
        found = places(words, self._trie.root)
        if not found:
            return ()
        starts = self._reader.starts(pieces)
        matches: dict[tuple[int, int, int], TermMatch] = {}
        for start, end, entries in found:
            first, last = words[start], words[end - 1]
            begin, stop = starts[start] + first.start, starts[end - 1] + last.end
            whole = not (first.is_compound or words[end].is_compound)
            for entry in entries:
                matches[start, -end, entry.number] = TermMatch(
                    entry.concept, entry.term, begin, stop, whole
                )
        return tuple([matches[place] for place in sorted(matches)])


@dataclass(frozen=True)
class Terminology:
    """A termbase with its terms indexed, each locale when it is first asked for."""

    termbase: Termbase
    _indexes: dict[str, TermIndex] = field(default_factory=dict, repr=False, compare=False)
    _defined: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    def index(self, locale: str) -> TermIndex:
        """The terms of a locale."""
        if locale not in self._indexes:
            with paused():
                self._indexes[locale] = TermIndex(self.termbase, locale)
        return self._indexes[locale]

    def defined_words(self, locale: str) -> frozenset[str]:
        """The lemmas of the words of every term whose concept is defined in the locale."""
        if locale not in self._defined:
            self._defined[locale] = frozenset(
                lemma(word.lower(), locale)
                for concept, term in self.termbase.terms_for(locale)
                if concept.definition(locale)
                for word in words_of(term.text).texts
            )
        return self._defined[locale]


def longest(matches: Iterable[TermMatch]) -> tuple[TermMatch, ...]:
    """The whole matches of a text that lie in no other: from the left, the longest first.

    Args:
        matches: as `find_all` gives them, from the left, the longest first.
    """
    kept: list[TermMatch] = []
    first, last = 0, 0
    for match in matches:
        start, end = match.start, match.end
        if match.whole and (start >= last or (start, end) == (first, last)):
            kept.append(match)
            first, last = start, end
    return tuple(kept)
