"""What a message has, so that checks are only asked about messages they could find something in.

Most messages are a plain sentence without a digit, and concern six checks of translations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntFlag, auto
from functools import cache

from pipeline.language.figures.months import month_words
from pipeline.language.figures.number_words import STAGES, number_words
from pipeline.language.figures.units import periods
from pipeline.language.negation import denying_words, is_known


class Trait(IntFlag):
    """What a message or its translation has."""

    UNFINISHED = auto()  # missing or fuzzy: not read any further
    DIGITS = auto()
    ADDRESS = auto()  # an e-mail address or a URL
    MARKUP = auto()  # inlines other than text
    SIGNS = auto()  # signs that markup could be made of: < [ = ( &
    PLACEHOLDER = auto()  # signs of placeholders: { %
    UNUSUAL = auto()  # characters beyond letters and punctuation of Latin and Arabic
    COMMENT = auto()  # translators' comments
    FLAG = auto()  # flags of the message
    DENIAL = auto()  # a word that may deny
    MONTH = auto()  # the name of a month
    PERIOD = auto()  # a unit of time, such as « jour »
    NUMBER_WORD = auto()  # a number in letters, or a Roman one
    TERM = auto()  # a term of the termbase in the source


@cache
def hints(locale: str) -> dict[str, int]:
    """By each word that gives a text a trait, what it gives: a sum of `Trait`.

    Words are in lower case, without hyphens and apostrophes, as `Reading.words` has them.
    """
    found: dict[str, int] = {}
    for word, trait in _hints(locale):
        found[word] = found.get(word, 0) | int(trait)
    return found


def _hints(locale: str) -> Iterator[tuple[str, Trait]]:
    yield from _all(denying_words(locale) if is_known(locale) else (), Trait.DENIAL)
    yield from _all(month_words(locale), Trait.MONTH)
    yield from _all(periods(locale), Trait.PERIOD)
    yield from _all({*number_words(locale).sure, *STAGES}, Trait.NUMBER_WORD)


def _all(words: Iterable[str], trait: Trait) -> Iterator[tuple[str, Trait]]:
    return ((word, trait) for word in words)
