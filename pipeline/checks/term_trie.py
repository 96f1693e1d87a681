"""The terms of a locale as a tree of words, walked from every word of a text.

A word of a text may be a form of several words of terms (« fils » of « fil » and of « fils »), so
that one symbol a position, as the automaton of Aho and Corasick (1975) wants, would lose matches.
A walk from each word that starts a term costs at most the longest term, whatever their number:
the time grows with the text alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pipeline.checks.term_words import (
    Words,
    has_exact_words,
    is_initials,
    spellings,
    term_forms,
    text_forms,
)
from pipeline.language.function_words import links
from pipeline.model.termbase import Concept, Term

_MOST_LINKS = 2  # words such as « de la » between two words of a term

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of a concept; `number` is its place among the terms of its locale."""

    concept: Concept
    term: Term
    number: int


@dataclass(slots=True)
class _Node:
    """The words that may follow, by their number, and the terms that end here."""

    following: dict[int, _Node] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


class _OfWord(dict[str, Value], Generic[Value]):
    """What is true of a word, worked out when it is first met: texts repeat their words."""

    def __init__(self, work_out: Callable[[str], Value]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> Value:
        self[word] = value = self._work_out(word)
        return value


class TermTrie:
    """The terms of one locale.

    Args:
        locale: their language.
        entries: the terms.
    """

    def __init__(self, locale: str, entries: Iterable[Entry]) -> None:
        self._locale = locale
        small = links(locale)
        self._is_link = _OfWord(lambda word: word.lower() in small)
        self._root = _Node()
        self._numbers_of_forms: dict[frozenset[str], int] = {}
        self._numbers_of_form: dict[str, list[int]] = {}
        self._numbers = _OfWord(self._numbers_of)
        self._firsts = _OfWord(self._first_nodes)
        for entry in entries:
            self._add(entry)

    def _add(self, entry: Entry) -> None:
        written = spellings(entry.term.text)
        for words in written:
            # A name has all its words: « Mon bilan prévention » is no « bilan prévention ».
            kept = self._without_links(words) if entry.term.translate else words
            node = self._root
            for word in kept:
                number = self._number(word, exact=self._is_exact(word, written[0], entry.term))
                node = node.following.setdefault(number, _Node())
            if kept and entry not in node.entries:
                node.entries.append(entry)

    def _without_links(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words that make the term; all of them where it has links alone."""
        kept = tuple(word for word in words if is_initials(word) or not self._is_link[word])
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

    def _numbers_of(self, word: str) -> tuple[int, ...]:
        """The words of terms that a word of a text is a form of."""
        found = {
            number
            for form in text_forms(word, self._locale)
            for number in self._numbers_of_form.get(form, ())
        }
        return tuple(sorted(found))

    def _first_nodes(self, word: str) -> tuple[_Node, ...]:
        """The nodes that a word of a text leads to where a term starts with it."""
        following = self._root.following
        return tuple(following[number] for number in self._numbers[word] if number in following)

    def find(self, words: Words) -> Iterator[tuple[int, int, list[Entry]]]:
        """The terms in a text: position of the first word, after the last word, and terms.

        The same two positions come twice where one word is a form of several words of terms.
        """
        texts, glued, after_last = words.texts, words.glued, len(words.texts)
        for start, firsts in enumerate(map(self._firsts.__getitem__, texts)):
            if not firsts and start + 1 not in glued:
                continue
            walks = [(node, start + 1) for node in firsts]
            if start + 1 in glued:
                walks += self._joined(words, self._root, start)
            while walks:
                node, position = walks.pop()
                if node.entries:
                    yield start, position, node.entries
                if node.following and position < after_last:
                    walks += self._steps(words, node, position)

    def _steps(self, words: Words, node: _Node, position: int) -> list[tuple[_Node, int]]:
        """The nodes one word on, links between the two left out."""
        steps: list[tuple[_Node, int]] = []
        following, texts = node.following, words.texts
        last = min(position + _MOST_LINKS, len(texts) - 1)
        while words.are_near(position):
            for number in self._numbers[texts[position]]:
                if number in following:
                    steps.append((following[number], position + 1))  # noqa: PERF401 (faster here)
            if position + 1 in words.glued:
                steps += self._joined(words, node, position)
            if position == last or not self._is_link[texts[position]]:
                break
            position += 1
        return steps

    def _joined(self, words: Words, node: _Node, position: int) -> list[tuple[_Node, int]]:
        """The nodes that two words lead to which a hyphen joins, written as one word."""
        return [
            (node.following[number], position + 2)
            for number in self._numbers[words.texts[position] + words.texts[position + 1]]
            if number in node.following
        ]
