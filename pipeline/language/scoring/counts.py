"""Counting a running text once, for every formula.

Addresses (URL, e-mail), references to the law in brackets and the signs that mark items of a list
are left out: a reader skips them, and adding one must not make a text look harder.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import NamedTuple

from pipeline.language.locale import base_language
from pipeline.language.rarity import RARE, has_rarities, zipf
from pipeline.language.sentences import LIST_MARKER, sentences
from pipeline.language.syllables import POLYSYLLABLE, can_count, count_syllables
from pipeline.language.words import ADDRESS, WORD
from pipeline.model.readability import TextCounts

_LONG, _LONG_ARABIC = 6, 5  # letters: Björnsson, « Läsbarhet », 1968; El-Haj and Rayson, 2016
_EVERYDAY = 5.0  # Zipf: once in ten thousand words; what is rarer counts in the Limpide index
_ADDRESS = re.compile(ADDRESS)
_SIGNS_OF_ADDRESS = re.compile(r"://|www\.|@")
_REFERENCE = re.compile(
    r"\((?:cf\.? |voir )?(?:l[’'])?(?:art(?:icles?|\.)|loi|décret|arrêté)\b[^()\d]{0,40}\d[^()]*\)",
    re.IGNORECASE,
)
# El-Haj and Rayson, « OSMAN, a novel Arabic readability metric », 2016: letters and endings of the
# eloquent register, and what their tool takes for syllables where short vowels are not written.
_ELOQUENT = re.compile("[ئءؤذظ]|وا|ون")
_SILENT = re.compile("[^\\w]|[اى\\d_]")
_ELOQUENT_SOUNDS = 7  # letters: more than 5 syllables, as that tool counts them


class _Word(NamedTuple):
    """What one word adds to the counts; the fields are those of `TextCounts`."""

    letters: int
    lettered: int
    long_words: int
    longer_than_five: int
    syllables: int
    monosyllables: int
    polysyllables: int
    rare_words: int
    rarity: int
    sounds: int
    eloquent: int


def count(text: str, locale: str) -> TextCounts:
    """The counts of a running text, markup gone."""
    return tally(text, locale)[0]


def tally(text: str, locale: str) -> tuple[TextCounts, Counter[str]]:
    """The counts of a running text, and how often each of its words occurs, as it is written."""
    found: Counter[str] = Counter()
    lengths = []
    for sentence in sentences(text, locale):
        tokens = WORD.findall(_read(sentence.text))
        if tokens:
            lengths.append(len(tokens))
            found.update(tokens)
    return _counts(found, lengths, locale), found


def _read(sentence: str) -> str:
    """The sentence without what a reader skips."""
    marker = LIST_MARKER.match(sentence)
    rest = sentence[marker.end() :] if marker else sentence
    if "(" in rest:
        rest = _REFERENCE.sub(" ", rest)
    return _ADDRESS.sub(" ", rest) if _SIGNS_OF_ADDRESS.search(rest) else rest


def _counts(found: Counter[str], lengths: list[int], locale: str) -> TextCounts:
    totals = [0] * len(_Word._fields)
    for word, times in found.items():
        adds = _word(word, locale)
        totals = [total + times * add for total, add in zip(totals, adds, strict=True)]
    sums = _Word._make(totals)
    syllables, rarities = can_count(locale), has_rarities(locale)
    return TextCounts(
        words=sum(lengths),
        sentences=len(lengths),
        syllables=sums.syllables if syllables else None,
        letters=sums.letters,
        lettered=sums.lettered,
        long_words=sums.long_words,
        longer_than_five=sums.longer_than_five,
        monosyllables=sums.monosyllables if syllables else None,
        polysyllables=sums.polysyllables if syllables else None,
        rare_words=sums.rare_words if rarities else None,
        rarity=sums.rarity if rarities else None,
        squares=sum(length * length for length in lengths),
        longest=max(lengths, default=0),
        sounds=sums.sounds,
        eloquent=sums.eloquent,
    )


@cache
def _word(word: str, locale: str) -> _Word:
    letters = sum(map(str.isalpha, word))
    syllables = count_syllables(word, locale) if can_count(locale) else 0
    frequency = zipf(word, locale)
    sounds = len(_SILENT.sub("", word)) if base_language(locale) == "ar" else 0
    return _Word(
        letters=letters,
        lettered=int(letters > 0),
        long_words=int(letters > _LONG),
        longer_than_five=int(letters > _LONG_ARABIC),
        syllables=syllables,
        monosyllables=int(syllables == 1),
        polysyllables=int(syllables >= POLYSYLLABLE),
        rare_words=int(frequency is not None and frequency < RARE),
        rarity=0 if frequency is None else max(0, round(100 * (_EVERYDAY - frequency))),
        sounds=sounds,
        eloquent=int(sounds > _ELOQUENT_SOUNDS and bool(_ELOQUENT.search(word))),
    )
