"""Names of months in running text, with the regional names of Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from pipeline.language.locale import base_language, month_names

# Where one language has other names for months by country, the locales that have them.
_REGIONS = {"ar": ("ar", "ar_SY", "ar_DZ", "ar_MA")}
# « mai », "mayo" and "Mai" are months and nothing else; "May" and "March" are not.
_CAPITALISED = frozenset({"en", "de"})
# Between the day and its month: « 1er mars », "12 de marzo", "5th of May", "12. März".
_AFTER_DAY = r"(?:er|st|nd|rd|th|[.ºª°])?\s+(?:de\s+|of\s+|من\s+|شهر\s+)?"
_AFTER_MONTH = r"\.?,?\s+(?:de\s+|del\s+|عام\s+|سنة\s+)?(?=\d)"


@cache
def month_words(locale: str) -> frozenset[str]:
    """The first word of each month's name in lower case: a text without any has no month."""
    return frozenset(name.split()[0].casefold() for name, _number in _names(locale))


def months(text: str, locale: str) -> Iterator[tuple[int, bool]]:
    """The months a text names, from 1 to 12, and whether a day or a year stands beside each.

    An abbreviation counts beside a number alone, and so does a capital where months have none.
    """
    numbers = _keys(locale)
    for match in _pattern(locale).finditer(text):
        key = match["name"] if base_language(locale) in _CAPITALISED else match["name"].casefold()
        beside = bool(match["day"] or match["after"])
        number, abbreviated = numbers[key]
        capital = match["name"][0].isupper() and base_language(locale) not in _CAPITALISED
        if beside or not (abbreviated or capital):
            yield number, beside


@cache
def _names(locale: str) -> tuple[tuple[str, int], ...]:
    regions = _REGIONS.get(base_language(locale), (locale,))
    return tuple({pair: None for region in regions for pair in month_names(region)})


@cache
def _keys(locale: str) -> Mapping[str, tuple[int, bool]]:
    """By each name as it is looked up, the number of its month and whether it is abbreviated."""
    folded = base_language(locale) not in _CAPITALISED
    wide = {number: name for name, number in reversed(month_names(locale))}
    return {
        name.casefold() if folded else name: (
            number,
            len(name) <= _LONGEST_ABBREVIATION and wide[number] != name,
        )
        for name, number in _names(locale)
    }


_LONGEST_ABBREVIATION = 4  # letters, of those that CLDR has in Latin script


@cache
def _pattern(locale: str) -> re.Pattern[str]:
    names = sorted(_keys(locale), key=len, reverse=True)
    flags = re.NOFLAG if base_language(locale) in _CAPITALISED else re.IGNORECASE
    joined = "|".join(map(re.escape, names))
    return re.compile(
        rf"(?P<day>(?<!\d)\d{{1,2}}{_AFTER_DAY})?"
        rf"(?<!\w)(?P<name>{joined})(?!\w)(?P<after>{_AFTER_MONTH})?",
        flags,
    )
