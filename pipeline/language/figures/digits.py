"""Numbers in digits as each locale writes them: separators, Arabic digits, signs.

French writes 1 500,5, English 1,500.5, German 1.500,5: one number. The marks are those of CLDR;
the same marks mean other things in other locales, which is what makes them dangerous (ISMP,
« List of Error-Prone Abbreviations, Symbols, and Dose Designations », 2021).
"""
# ruff: noqa: RUF001 (signs that look like others are meant)

from __future__ import annotations

import re
from functools import cache

from pipeline.language.locale import base_language, decimal_mark

_GROUP_DIGITS, _MINUTE_DIGITS = 3, 2
_HOURS, _MINUTES = 24, 60
_DIGITS = {
    **{0x0660 + value: str(value) for value in range(10)},  # Arabic-Indic
    **{0x06F0 + value: str(value) for value in range(10)},  # Extended Arabic-Indic
    0x066A: "%",
}
_ARABIC_DIGIT = re.compile("[\u0660-\u066a\u06f0-\u06f9]")
_SPACES_AND_HYPHENS = (
    *((space, " ") for space in "\u00a0\u202f\u2009\u2007"),
    *((hyphen, "-") for hyphen in "\u2212\u2013\u2011"),
)
_SPACED_GROUPS = r"\d{1,3}(?: \d{3})+(?!\d)(?:[.,\u066b]\d+)?"
NUMBER = rf"(?:{_SPACED_GROUPS}|\d+(?:[.,'’\u066b\u066c]\d+)*)"
FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "1/3", "⅔": "2/3"}


def western(text: str) -> str:
    """The same text, as long, with Western digits, plain spaces and plain hyphens."""
    if text.isascii():
        return text
    for sign, plain in _SPACES_AND_HYPHENS:
        text = text.replace(sign, plain)
    return text.translate(_DIGITS) if _ARABIC_DIGIT.search(text) else text


@cache
def values(written: str, locale: str) -> tuple[tuple[str, ...], ...]:
    """What a number can mean in a locale, the likeliest first.

    Each meaning is a tuple of values without group marks or useless zeros; it has several where
    the digits are several numbers, as in a date or a version.

    >>> values("1 500,50", "fr"), values("1,500", "en")
    ((('1500.5',),), (('1500',),))
    """
    plain = written.replace(" ", "").replace("\u066b", ".٫").replace(".٫", "٫")
    marks = [sign for sign in plain if not sign.isdigit()]
    parts = re.split(r"\D", plain)
    if not marks:
        return ((_whole(plain),),)
    if "٫" in marks or len(set(marks)) > 1:
        return ((_decimal("".join(parts[:-1]), parts[-1]),),)
    return _one_mark(parts, marks, locale, grouped=" " in written)


def _one_mark(
    parts: list[str], marks: list[str], locale: str, *, grouped: bool
) -> tuple[tuple[str, ...], ...]:
    """The meanings where one kind of mark is used."""
    whole = (_whole("".join(parts)),)
    fraction = (_decimal("".join(parts[:-1]), parts[-1]),)
    several = tuple(map(_whole, parts))
    clock = (several,) if _is_clock(parts) else ()
    can_group = 1 <= len(parts[0]) <= _GROUP_DIGITS and parts[0].lstrip("0") != ""
    can_group = can_group and all(len(part) == _GROUP_DIGITS for part in parts[1:])
    if len(marks) > 1:
        return (whole,) if can_group else (several,)
    if grouped or not can_group:
        return (fraction, *clock)
    if marks[0] in "'’\u066c":
        return (whole,)
    if base_language(locale) == "ar":  # both marks are in use, by country and by keyboard
        return (whole, fraction)
    return (fraction,) if marks[0] == decimal_mark(locale) else (whole,)


def _is_clock(parts: list[str]) -> bool:
    """Whether two numbers could be a time, as in "8.30"."""
    hour, minute = parts[0], parts[-1]
    return len(minute) == _MINUTE_DIGITS and int(hour[:3] or 0) <= _HOURS and int(minute) < _MINUTES


def _whole(digits: str) -> str:
    return digits.lstrip("0") or "0"


def _decimal(whole: str, decimals: str) -> str:
    kept = decimals.rstrip("0")
    return f"{_whole(whole)}.{kept}" if kept else _whole(whole)
