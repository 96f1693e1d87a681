"""A text cut into the words that terms are made of."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import accumulate, chain
from typing import NamedTuple

from pipeline.language.morphology.lemmas import forms_in_term, forms_in_text, is_form_of_another
from pipeline.language.remembered import MOST_WORDS
from pipeline.language.words import ADDRESS, APOSTROPHES, HYPHENS, MARKS

_WORD = rf"[^\W_]+(?:[{MARKS}][^\W_]*)*"
# An address, a placeholder and a tag are one word, so that no term is found inside them.
_DOMAIN = (
    r"(?:[\w-]{1,63}\.){1,4}(?:com|org|net|int|eu|fr|es|it|pt|de|uk|be|ch|ca|br|ru)\b"
    r"(?:/[^\s<>«»]*)?"
)
_PLACEHOLDER = r"\$?\{[^{}\s]*\}|%\(\w+\)[a-z]|%[a-z]\b|</?[a-z][^<>]*>"
_TOKEN = re.compile(rf"({ADDRESS}|{_DOMAIN}|{_PLACEHOLDER}|{_WORD})")
_PLAIN_TOKEN = re.compile(rf"({_WORD})")
_ASCII_TOKEN = re.compile("([A-Za-z0-9]+)")  # the same, found in half the time
# Without one of these there is nothing but words, which are found faster.
_SPECIAL = re.compile(r"@|\{|%|<|\.\w|://")
_GLUE = re.compile(rf"[{HYPHENS}]")
_GLUES = frozenset("-\u2010\u2011")
# Marks of direction are not seen, but isolate Latin names inside Arabic.
_UNSEEN = r"\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c"
_GAP = re.compile(rf"[\s\u00a0\u202f{APOSTROPHES}{HYPHENS}{_UNSEEN}]*")
_NOWHERE: frozenset[int] = frozenset()
_LONGEST_INITIALS = 3  # letters


class Words(NamedTuple):
    """The words of a plain text, elided articles and parts of compounds each for itself.

    `gaps` is what stands before each word, and after the last. `glued` are the positions of the
    words that a hyphen alone parts from the word before.
    """

    texts: list[str]
    gaps: list[str]
    glued: frozenset[int]

    def are_near(self, position: int) -> bool:
        """Whether only spaces, an apostrophe or a hyphen part a word from the one before."""
        gap = self.gaps[position]
        return gap == " " or _is_narrow(gap)

    def offsets(self) -> list[int]:
        """Where each word starts and ends, in code points: start, end, start, end..."""
        both = chain.from_iterable(zip(map(len, self.gaps), map(len, self.texts), strict=False))
        return list(accumulate(both))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place of the words from `start` to before `end`, in code points."""
        offsets = self.offsets()
        return offsets[2 * start], offsets[2 * end - 1]


def words_of(text: str) -> Words:
    """Cut a text into words."""
    parts = _token(text).split(text)
    gaps = parts[::2]
    if "-" not in text and (text.isascii() or _GLUES.isdisjoint(gaps)):
        return Words(parts[1::2], gaps, _NOWHERE)
    glued = frozenset(place for place, gap in enumerate(gaps[1:-1], 1) if gap in _GLUES)
    return Words(parts[1::2], gaps, glued)


def _token(text: str) -> re.Pattern[str]:
    if _SPECIAL.search(text):
        return _TOKEN
    return _ASCII_TOKEN if text.isascii() else _PLAIN_TOKEN


@cache
def _is_narrow(gap: str) -> bool:
    return bool(_GAP.fullmatch(gap))


def spellings(term: str) -> tuple[tuple[str, ...], ...]:
    """The words of a term, as it is written and, where it has hyphens, written without them."""
    written = dict.fromkeys((term, _GLUE.sub("", term)))
    return tuple(tuple(words_of(spelling).texts) for spelling in written)


@lru_cache(maxsize=MOST_WORDS)
def text_forms(word: str, locale: str) -> frozenset[str]:
    """The forms of a word met in a text; and its letters, without the plural « s » of initials."""
    exact = {f"exact:{word}"}
    if is_initials(word.removesuffix("s")):
        exact.add(f"exact:{word.removesuffix('s')}")
    return forms_in_text(word, locale) | exact


def term_forms(word: str, locale: str, *, exact: bool) -> frozenset[str]:
    """The forms of a word of a term; its letters as they are where it is `exact`."""
    return frozenset({f"exact:{word}"}) if exact else forms_in_term(word, locale)


def has_exact_words(words: tuple[str, ...], locale: str) -> bool:
    """Whether a word of a term is one that capitals alone tell from another.

    So are initials of two or three letters (« IT » is not « it ») and longer ones that are a form
    of another word (« AIDS », « aids »).
    """
    return any(_is_exact(word, locale) for word in words)


def _is_exact(word: str, locale: str) -> bool:
    return is_initials(word) and (
        len(word) <= _LONGEST_INITIALS or is_form_of_another(word, locale)
    )


def is_initials(word: str) -> bool:
    """Whether a word is written in capitals alone."""
    return len(word) > 1 and word.isupper()
