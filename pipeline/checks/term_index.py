"""Finding the terms of a termbase in a text, inflected, elided and hyphenated as they come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from pipeline.language.lemmas import forms_in_term, forms_in_text, lemma
from pipeline.language.words import ADDRESS, APOSTROPHES, HYPHENS, MARKS
from pipeline.model.termbase import Concept, Term, Termbase

# An address and a placeholder are one token, so that no term is found inside them.
_TOKEN = re.compile(rf"{ADDRESS}|\{{\w+\}}|%\(\w+\)s|[^\W_][^\W_{MARKS}]*(?:[{MARKS}][^\W_]*)*")
_GLUE = re.compile(rf"[{HYPHENS}]")
_NO_FORMS: frozenset[str] = frozenset()
_GAP = re.compile(rf"[\s\u00a0\u202f{APOSTROPHES}{HYPHENS}]*")


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A term found in a text, at these code points (`end` excluded)."""

    concept: Concept
    term: Term
    start: int
    end: int


class _Token(NamedTuple):  # a tuple: texts have a million of them
    text: str
    start: int
    end: int
    forms: frozenset[str]
    gap: str  # what stands between the token before and this one
    is_glued: bool  # whether that is a hyphen


@dataclass(frozen=True, slots=True)
class _Entry:
    concept: Concept
    term: Term
    words: tuple[frozenset[str], ...]


@dataclass(frozen=True)
class TermIndex:
    """The terms of one locale, looked up by the forms of their first word."""

    locale: str
    entries: dict[str, list[_Entry]]

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The forms that can start a term: most words of a text are none of them."""
        return frozenset(self.entries)

    @classmethod
    def of(cls, termbase: Termbase, locale: str) -> TermIndex:
        """Index the terms of the locale."""
        entries: dict[str, list[_Entry]] = {}
        for concept, term in termbase.terms_for(locale):
            for spelling in {term.text, _GLUE.sub("", term.text)}:
                words = tuple(_term_forms(word, locale) for word in _split(spelling))
                for form in words[0] if words else ():
                    entries.setdefault(form, []).append(_Entry(concept, term, words))
        return cls(locale, entries)

    def find(self, text: str) -> tuple[TermMatch, ...]:
        """The terms in a plain text, in order; where several overlap, the longest.

        Terms of the same words, such as those of two concepts, are all given. A term that is
        part of a hyphenated compound (« immuno » in « immuno-oncologie ») is another word.
        """
        tokens = _tokens(text, self.locale)
        found: list[TermMatch] = []
        position = 0
        for start in self._starts(tokens):
            if start < position:
                continue
            position = start
            ends = {
                end: entries
                for end, entries in self._at(tokens, position).items()
                if not _is_glued(tokens, position) and not _is_glued(tokens, end)
            }
            longest = max(ends, default=position + 1)
            found += _matches(tokens, position, longest, ends.get(longest, []))
            position = longest
        return tuple(found)

    def _starts(self, tokens: tuple[_Token, ...]) -> Iterator[int]:
        """The tokens at which a term may start; most start none."""
        first_words = self.first_words
        for position, token in enumerate(tokens):
            if not first_words.isdisjoint(token.forms) or _is_glued(tokens, position + 1):
                yield position

    def find_all(self, text: str) -> tuple[TermMatch, ...]:
        """Every term in a plain text, also inside longer terms and compounds."""
        tokens = _tokens(text, self.locale)
        return tuple(
            match
            for position in range(len(tokens))
            for end, entries in self._at(tokens, position).items()
            for match in _matches(tokens, position, end, entries)
        )

    def _at(self, tokens: tuple[_Token, ...], position: int) -> dict[int, list[_Entry]]:
        """The entries that start at a token, by the position after their last token."""
        ends: dict[int, list[_Entry]] = {}
        forms = tokens[position].forms | _joined(tokens, position, self.locale)
        if self.first_words.isdisjoint(forms):
            return ends
        for form in sorted(forms):
            for entry in self.entries.get(form, ()):
                end = _end(entry.words, tokens, position, self.locale)
                if end and not _has_term(ends.setdefault(end, []), entry):
                    ends[end].append(entry)
        return ends


@dataclass(frozen=True)
class Terminology:
    """A termbase with its terms indexed, each locale when it is first asked for."""

    termbase: Termbase
    _indexes: dict[str, TermIndex] = field(default_factory=dict, repr=False, compare=False)
    _defined: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    def index(self, locale: str) -> TermIndex:
        """The terms of a locale."""
        if locale not in self._indexes:
            self._indexes[locale] = TermIndex.of(self.termbase, locale)
        return self._indexes[locale]

    def defined_words(self, locale: str) -> frozenset[str]:
        """The lemmas of the words of every term whose concept is defined in the locale."""
        if locale not in self._defined:
            self._defined[locale] = frozenset(
                lemma(word.lower(), locale)
                for concept, term in self.termbase.terms_for(locale)
                if concept.definition(locale)
                for word in _split(term.text)
            )
        return self._defined[locale]


def _split(text: str) -> list[str]:
    return _TOKEN.findall(text)


# The source text of a message is looked at once for each locale it is translated into.
@lru_cache(maxsize=8192)
def _tokens(text: str, locale: str) -> tuple[_Token, ...]:
    found: list[_Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        gap = text[end : match.start()]
        end = match.end()
        glued = bool(_GLUE.fullmatch(gap))
        forms = _text_forms(match[0], locale)
        found.append(_Token(match[0], match.start(), end, forms, gap, glued))
    return tuple(found)


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _term_forms(word: str, locale: str) -> frozenset[str]:
    """An acronym is itself alone: « IT » is not « it »."""
    return frozenset({f"exact:{word}"}) if _is_acronym(word) else forms_in_term(word, locale)


@cache
def _text_forms(word: str, locale: str) -> frozenset[str]:
    exact = {f"exact:{word}"}
    if _is_acronym(word.removesuffix("s")):
        exact.add(f"exact:{word.removesuffix('s')}")
    return forms_in_text(word, locale) | exact


def _joined(tokens: tuple[_Token, ...], position: int, locale: str) -> frozenset[str]:
    """The forms of a token and the one hyphenated to it, written as one word."""
    if not _is_glued(tokens, position + 1):
        return _NO_FORMS
    return _text_forms(tokens[position].text + tokens[position + 1].text, locale)


def _is_glued(tokens: tuple[_Token, ...], position: int) -> bool:
    """Whether the token at `position` is hyphenated to the one before."""
    return 0 < position < len(tokens) and tokens[position].is_glued


def _end(
    words: tuple[frozenset[str], ...], tokens: tuple[_Token, ...], position: int, locale: str
) -> int:
    """The position after the last word if the words stand here, else 0."""
    for number, forms in enumerate(words):
        if position >= len(tokens) or (number and not _GAP.fullmatch(tokens[position].gap)):
            return 0
        if forms & tokens[position].forms:
            position += 1
        elif forms & _joined(tokens, position, locale):
            position += 2
        else:
            return 0
    return position


def _has_term(entries: list[_Entry], entry: _Entry) -> bool:
    """Whether the term is there already, found by another form or spelling."""
    return any(each.concept is entry.concept and each.term == entry.term for each in entries)


def _matches(
    tokens: tuple[_Token, ...], start: int, end: int, entries: list[_Entry]
) -> Iterator[TermMatch]:
    for entry in entries:
        yield TermMatch(entry.concept, entry.term, tokens[start].start, tokens[end - 1].end)
