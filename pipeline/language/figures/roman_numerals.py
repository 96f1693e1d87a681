"""Roman numerals: « XIV », « stade V »."""

from __future__ import annotations

import re

from pipeline.language.figures.number_words import STAGES

_NUMERAL = re.compile(r"(?<![\w.'’-])(?:X{1,2}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{2,3})(?![\w'’-])")
_ORDINAL = re.compile(r"(?<![\w.'’-])([IVX]{2,6})(?:e|ème)(?![\w'’-])")
_PAIR = re.compile("[IVX]{2}")
_LETTER = re.compile(r"[IVX](?!\w)")
_STAGE = re.compile(rf"(?<!\w)(?i:{'|'.join(sorted(STAGES))}) (I|V|X)(?!\w)")
_VALUES = {"I": 1, "V": 5, "X": 10}


def may_have_roman_numerals(text: str) -> bool:
    """Whether a text may have one of two letters or more: a quick look."""
    return ("I" in text or "X" in text) and _PAIR.search(text) is not None


def roman_numerals(text: str) -> list[str]:
    """The numerals of two letters or more, in order: one letter can be anything."""
    return _NUMERAL.findall(text) if may_have_roman_numerals(text) else []


def roman_ordinals(text: str) -> list[str]:
    """The numerals of ordinals, « XXI » of « XXIe siècle », which may be words elsewhere."""
    return _ORDINAL.findall(text) if may_have_roman_numerals(text) else []


def starts_with_numeral_of_stage(part: str) -> bool:
    """Whether what follows a space may be a numeral of one letter: « V. » of « stade V. »."""
    return _LETTER.match(part) is not None


def stages(text: str) -> list[str]:
    """The numerals of one letter after a word such as « stade », in order."""
    return _STAGE.findall(text)


def roman_value(numeral: str) -> int:
    """What a numeral is worth.

    >>> roman_value("XIV")
    14
    """
    values = [_VALUES[sign] for sign in numeral]
    following = [*values[1:], 0]
    return sum(
        -value if value < after else value for value, after in zip(values, following, strict=True)
    )
