"""The terms of a locale as a tree of words.

A word of a text may be a form of several words of terms (« fils » of « fil » and of « fils »), so
that one symbol a position, as the automaton of Aho and Corasick (1975) wants, would lose matches.
A walk from each word that starts a term costs at most the longest term, whatever their number:
the time grows with the text alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.language.matching.words import (
    has_exact_words,
    is_initials,
    spellings,
    term_forms,
    text_forms,
)
from pipeline.language.morphology.function_words import links
from pipeline.model.termbase import Concept, Term


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of a concept; `number` is its place among the terms of its locale."""

    concept: Concept
    term: Term
    number: int


@dataclass(slots=True)
class Node:
    """The words that may follow, by their number, and the terms that end here."""

    following: dict[int, Node] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


class TermTrie:
    """The terms of one locale.

    Args:
        locale: their language.
        entries: the terms.

    Walks start from `root`. All words of the same forms have one number.
    """

    def __init__(self, locale: str, entries: Iterable[Entry]) -> None:
        self.root = Node()
        self._locale = locale
        self._links = links(locale)
        self._numbers_of_forms: dict[frozenset[str], int] = {}
        self._numbers_of_form: dict[str, list[int]] = {}
        self._words_of_terms: dict[str, list[tuple[int, ...]]] = {}
        for entry in entries:
            self._add(entry)

    def numbers(self, word: str) -> frozenset[int]:
        """The words of terms that a word of a text is a form of."""
        return frozenset(
            number
            for form in text_forms(word, self._locale)
            for number in self._numbers_of_form.get(form, ())
        )

    def words_of_terms(self, concept_id: str) -> Sequence[tuple[int, ...]]:
        """The words of each term of a concept, in each of its spellings."""
        return self._words_of_terms.get(concept_id, ())

    def _add(self, entry: Entry) -> None:
        for words in self._spelt(entry.term):
            node = self.root
            for number in words:
                node = node.following.setdefault(number, Node())
            # Two spellings of one term may be the same words.
            if words and node.entries[-1:] != [entry]:
                node.entries.append(entry)
                self._words_of_terms.setdefault(entry.concept.id, []).append(tuple(words))

    def _spelt(self, term: Term) -> list[list[int]]:
        """The words that each spelling of a term has to have in a text."""
        written = spellings(term.text)
        # A name has all its words: « Mon bilan prévention » is no « bilan prévention ».
        return [
            [
                self._number(word, exact=self._is_exact(word, written[0], term))
                for word in (self._without_links(words) if term.translate else words)
            ]
            for words in written
        ]

    def _without_links(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words that make the term; all of them where it has links alone."""
        kept = tuple(word for word in words if is_initials(word) or word.lower() not in self._links)
        return kept or words

    def _is_exact(self, word: str, written: tuple[str, ...], term: Term) -> bool:
        """Whether a word of a term must have the capitals it is written with."""
        if term.case_sensitive is not None:
            return term.case_sensitive
        # « PD-L1 » is as exact without its hyphen.
        return has_exact_words((word,) if word in written else written, self._locale)

    def _number(self, word: str, *, exact: bool) -> int:
        """The number of a word of a term: one for all words of the same forms."""
        forms = term_forms(word, self._locale, exact=exact)
        number = self._numbers_of_forms.get(forms)
        if number is None:
            self._numbers_of_forms[forms] = number = len(self._numbers_of_forms)
            for form in forms:
                self._numbers_of_form.setdefault(form, []).append(number)
        return number
