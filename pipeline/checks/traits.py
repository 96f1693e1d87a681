"""What a message has, so that checks are only asked about messages they could find something in.

Most messages are a plain sentence without a digit, and concern three checks of translations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import IntFlag, auto
from functools import cache, partial

from pipeline.language.addresses import (
    PLACEHOLDER,
    has_address,
    has_wide_placeholder,
    running_text,
)
from pipeline.language.characters import is_usual
from pipeline.language.figures import halves
from pipeline.language.figures.months import month_words
from pipeline.language.figures.number_words import number_words
from pipeline.language.figures.roman_numerals import (
    may_have_roman_numerals,
    starts_with_numeral_of_stage,
)
from pipeline.language.figures.units import periods
from pipeline.language.house_style import is_suspect
from pipeline.language.identification import foreign_words, has_other_letters
from pipeline.language.locale import base_language
from pipeline.language.negation import denying_words, is_known
from pipeline.language.opposing.opposites import telling_words
from pipeline.language.plain_words import plain_words
from pipeline.language.remembered import Remembered


class Trait(IntFlag):
    """What a message or its translation has."""

    UNFINISHED = auto()  # missing or fuzzy: not read any further
    DIGITS = auto()
    ADDRESS = auto()  # an e-mail address or a URL
    MARKUP = auto()  # inlines other than text
    SIGNS = auto()  # signs that unsafe markup cannot do without: < = & ]
    PLACEHOLDER = auto()  # signs of placeholders: { %
    UNUSUAL = auto()  # characters beyond letters and punctuation of Latin and Arabic
    COMMENT = auto()  # translators' comments
    FLAG = auto()  # flags of the message
    DENIAL = auto()  # a word that may deny
    OPPOSITE = auto()  # a word that may say one of two opposites
    MONTH = auto()  # the name of a month
    PERIOD = auto()  # a unit of time, such as « jour »
    NUMBER_WORD = auto()  # a number in letters, or what may be a Roman one
    TERM = auto()  # a term of the termbase in the source
    NAME = auto()  # such a term, in a termbase with terms that are not to be translated
    VARIED = auto()  # any text, in a locale that translates a sentence in several ways
    FOREIGN = auto()  # a word that the language of the translation has not
    SCRIPT = auto()  # a letter of a script that it is not written in
    COPY = auto()  # a translation that is the very text of the source
    UNEVEN = auto()  # a text more than twice as long as the other
    STYLE = auto()  # a sign or a space that typography has rules for


# Letters and signs of plain sentences, which give no trait; so are all those of most texts.
_TELLING = re.compile(
    "[^ \nA-Za-z,.;:!?'\"()/\u00ab\u00bb\u00c0-\u024f\u060c\u061f\u0621-\u063a\u0641-\u064a"
    "\u2019\u201c\u201d\u2026-]"
)
_DIGIT = re.compile(r"[\d½¼¾⅓⅔]")
# As plain numbers: adding flags takes longer than most checks.
_ADDRESS, _PLACEHOLDER, _STYLE = int(Trait.ADDRESS), int(Trait.PLACEHOLDER), int(Trait.STYLE)
_NUMBER_WORD, _SCRIPT = int(Trait.NUMBER_WORD), int(Trait.SCRIPT)
_OF_WORDS_ALONE = int(Trait.DENIAL | Trait.OPPOSITE | Trait.MONTH | Trait.PERIOD)


def traits_of(text: str, locale: str) -> int:
    """What a text has, by its words and signs, as a sum of `Trait`.

    Typography and letters are those of the locale: what counts in translations alone.
    """
    traits = 0
    for given in map(_parts(locale).__getitem__, text.split(" ")):
        traits |= given
    if traits & _PLACEHOLDER and has_wide_placeholder(text):
        plain = PLACEHOLDER.sub(" ", text)
        if plain != text:
            traits = traits & ~_OF_WORDS_ALONE | traits_of(plain, locale)
    return traits


@cache
def _parts(locale: str) -> Mapping[str, int]:
    """By what stands between two spaces, the traits it gives a text, as a sum of `Trait`."""
    return Remembered(partial(_traits_of_part, locale=locale))


def _traits_of_part(part: str, locale: str) -> int:
    of_word, traits = _traits_of_words(locale), _traits_of_signs(part, locale)
    for word in plain_words(part, locale):
        traits |= of_word.get(word, 0)
    return traits


@cache
def _traits_of_words(locale: str) -> Mapping[str, int]:
    """The words that give a text a trait."""
    traits: dict[str, int] = {}
    for word, trait in _hints(locale):
        traits[word] = traits.get(word, 0) | int(trait)
    return traits


def _traits_of_signs(part: str, locale: str) -> int:
    traits = _SCRIPT if has_other_letters(running_text(part), base_language(locale)) else 0
    if may_have_roman_numerals(part) or starts_with_numeral_of_stage(part):
        traits |= _NUMBER_WORD
    for sign in _TELLING.findall(part):
        traits |= _trait_of_sign(sign)
    if part.isalpha():
        return traits
    if has_address(part):
        traits |= _ADDRESS
    return traits | _STYLE if is_suspect(f" {part} ", locale) else traits


@cache
def _trait_of_sign(sign: str) -> int:
    traits = Trait(0)
    if _DIGIT.match(sign):
        traits |= Trait.DIGITS
    if sign in "{%":
        traits |= Trait.PLACEHOLDER
    if sign in "<=&]":
        traits |= Trait.SIGNS
    if not is_usual(sign):
        traits |= Trait.UNUSUAL
    return int(traits)


def _hints(locale: str) -> Iterator[tuple[str, Trait]]:
    yield from _all(denying_words(locale) if is_known(locale) else (), Trait.DENIAL)
    yield from _all(telling_words(locale), Trait.OPPOSITE)
    yield from _all(month_words(locale), Trait.MONTH)
    yield from _all(periods(locale), Trait.PERIOD)
    yield from _all(number_words(locale).sure, Trait.NUMBER_WORD)
    yield from _all(halves.SURE.get(base_language(locale), ()), Trait.NUMBER_WORD)
    yield from _all(foreign_words(base_language(locale)), Trait.FOREIGN)


def _all(words: Iterable[str], trait: Trait) -> Iterator[tuple[str, Trait]]:
    return ((word, trait) for word in words)
