"""Runs of letters: words in the plainest sense, as lists of words have them."""

from __future__ import annotations

import re

from pipeline.language.locale import base_language

_LETTERS = re.compile(r"[^\W\d_]+")
# What is written in one word with the next one in Arabic: and, so, by, to, the.
ARABIC_PREFIXES = ("", "و", "ف", "ب", "ل", "ال", "وال", "فال", "بال", "لل")
_ARABIC_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")


def in_small_letters(text: str, locale: str) -> str:
    """A text in lower case, without the vowel signs of Arabic."""
    lower = text.lower()
    return _ARABIC_MARKS.sub("", lower) if base_language(locale) == "ar" else lower


def in_plain_letters(text: str) -> str:
    """A text in lower case, without vowel signs, with one kind of apostrophe and of space."""
    lower = text.lower()
    if lower.isascii():
        return lower
    lower = _ARABIC_MARKS.sub("", lower.replace("’", "'"))
    return lower.replace("\u00a0", " ").replace("\u202f", " ")


def runs_of_letters(text: str) -> list[str]:
    """The runs of letters of a text, in order.

    >>> runs_of_letters("n’est-ce 2 mg")
    ['n', 'est', 'ce', 'mg']
    """
    return _LETTERS.findall(text)
