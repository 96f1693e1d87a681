"""The terms of a locale as a tree of words, walked from every word of a text.

A word of a text may be a form of several words of terms (« fils » of « fil » and of « fils »), so
that one symbol a position, as the automaton of Aho and Corasick (1975) wants, would lose matches.
A walk from each word that starts a term costs at most the longest term, whatever their number:
the time grows with the text alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from pipeline.language.matching.words import (
    Words,
    has_exact_words,
    is_initials,
    spellings,
    term_forms,
    text_forms,
)
from pipeline.language.morphology.function_words import links
from pipeline.model.termbase import Concept, Term
from pipeline.model.value import Value

_WORDS_KEPT = 1 << 17  # more than a language has in its texts, fewer than a hostile one can invent
_MOST_LINKS = 2  # words such as « de la » between two words of a term


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


class _WordInText(Value, frozen=True, gc=False):
    """What a word of a text may be: worked out once, as texts repeat their words.

    `numbers` are the words of terms that it is a form of; `entries` the terms of that one word;
    `firsts` the nodes it leads to where a longer term starts with it, and `seconds` the numbers
    that may follow there; a link may stand between two words of a term.
    """

    numbers: frozenset[int]
    entries: list[Entry]
    firsts: tuple[_Node, ...]
    seconds: frozenset[int]
    is_link: bool


# Where terms stand: the position of their first word, that after their last word, the terms.
Place: TypeAlias = tuple[int, int, list[Entry]]


class _WordsInTexts(dict[str, _WordInText]):
    """The words met so far."""

    def __init__(self, look_up: Callable[[str], _WordInText]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, word: str) -> _WordInText:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        self[word] = found = self._look_up(word)
        return found


class TermTrie:
    """The terms of one locale.

    Args:
        locale: their language.
        entries: the terms.
    """

    def __init__(self, locale: str, entries: Iterable[Entry]) -> None:
        self._locale = locale
        self._links = links(locale)
        self._root = _Node()
        self._numbers_of_forms: dict[frozenset[str], int] = {}
        self._numbers_of_form: dict[str, list[int]] = {}
        self._words = _WordsInTexts(self._look_up)
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
            # Two spellings of one term may be the same words.
            if kept and node.entries[-1:] != [entry]:
                node.entries.append(entry)

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

    def _look_up(self, word: str) -> _WordInText:
        numbers = frozenset(
            number
            for form in text_forms(word, self._locale)
            for number in self._numbers_of_form.get(form, ())
        )
        following = self._root.following
        nodes = [following[number] for number in sorted(numbers) if number in following]
        return _WordInText(
            numbers,
            [entry for node in nodes for entry in node.entries],
            tuple(node for node in nodes if node.following),
            frozenset(number for node in nodes for number in node.following),
            word.lower() in self._links,
        )

    def find(self, words: Words) -> list[Place]:
        """The terms in a text, from the left.

        The same two positions may come twice, where one word is a form of several words of terms.
        """
        found, glued = list(map(self._words.__getitem__, words.texts)), words.glued
        places: list[Place] = []
        last = len(found) - 1
        for start, word in enumerate(found):
            if word.entries:
                places.append((start, start + 1, word.entries))
            if (
                word.firsts
                and start < last
                and (
                    not word.seconds.isdisjoint(found[start + 1].numbers)
                    or (found[start + 1].is_link and _goes_on_beyond(word, found, start + 2))
                    or start + 2 in glued
                )
            ):
                walks = [(node, start + 1) for node in word.firsts]
                places += self._walk(words, found, start, walks)
        for place in glued:
            start = place - 1
            places += self._walk(words, found, start, self._joined(words, self._root, start))
        return places

    def _walk(
        self,
        words: Words,
        found: list[_WordInText],
        start: int,
        walks: list[tuple[_Node, int]],
    ) -> Iterator[Place]:
        """The terms that end on the way from these nodes, each with the position after it."""
        while walks:
            node, position = walks.pop()
            if node.entries and position > start + 1:
                yield start, position, node.entries
            if node.following and position < len(found):
                walks += self._steps(words, found, node, position)

    def _steps(
        self, words: Words, found: list[_WordInText], node: _Node, position: int
    ) -> list[tuple[_Node, int]]:
        """The nodes one word on, links between the two left out."""
        steps: list[tuple[_Node, int]] = []
        following = node.following
        last = min(position + _MOST_LINKS, len(found) - 1)
        while words.are_near(position):
            word = found[position]
            steps += [
                (following[number], position + 1) for number in word.numbers if number in following
            ]
            if position + 1 in words.glued:
                steps += self._joined(words, node, position)
            if position == last or not word.is_link:
                break
            position += 1
        return steps

    def _joined(self, words: Words, node: _Node, position: int) -> list[tuple[_Node, int]]:
        """The nodes that two words lead to which a hyphen joins, written as one word."""
        joined = self._words[words.texts[position] + words.texts[position + 1]]
        return [
            (node.following[number], position + 2)
            for number in joined.numbers
            if number in node.following
        ]


def _goes_on_beyond(word: _WordInText, found: list[_WordInText], position: int) -> bool:
    """Whether a longer term may go on after a link: a quick look before the walk."""
    if position >= len(found):
        return False
    beyond = found[position]
    return beyond.is_link or not word.seconds.isdisjoint(beyond.numbers)
