"""Locales: names, directions, dates, numbers. The one door to Babel's data."""

import re
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.messages.plurals import get_plural
from babel.units import format_unit

from pipeline.model.publication import LocaleName

# One number of each plural category of CLDR in any language (UTS 35, part 3, section 5).
_COUNTS = (0, 1, 2, 3, 11, 100)
_DIGITS = re.compile(r"\d+")


@cache
def _babel(locale: str) -> Locale:
    language = locale.partition("@")[0].replace("-", "_")
    return Locale.parse(language)


def is_known(locale: str) -> bool:
    """Whether CLDR knows the language of this locale."""
    try:
        _babel(locale)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def bcp47(locale: str) -> str:
    """The BCP 47 tag of a gettext locale: `fr@simple` is `fr-simple`, `pt_BR` is `pt-BR`."""
    return locale.replace("@", "-").replace("_", "-")


def list_separator(locale: str) -> str:
    """What spreadsheets put between the cells of a CSV file: semicolons beside decimal commas."""
    return ";" if decimal_mark(locale) == "," else ","


@cache
def base_language(locale: str) -> str:
    """The language alone: `fr` for `fr@simple` and for `fr_CA`."""
    return _babel(locale).language


@cache
def direction(locale: str) -> str:
    """`rtl` for locales written from right to left, else `ltr`."""
    return _babel(locale).text_direction


def own_name(locale: str) -> str:
    """The locale's name in its own language, capitalised as a menu entry."""
    name = _babel(locale).get_display_name() or locale
    return name[:1].upper() + name[1:]


def english_name(locale: str) -> str:
    """The locale's name in English, for messages."""
    return _babel(locale).get_display_name("en") or locale


def locale_name(locale: str, name: str | None = None) -> LocaleName:
    """How readers see the locale; `name` where the project gives one of its own."""
    return LocaleName(locale, bcp47(locale), name or own_name(locale), direction(locale))


def plural_forms(locale: str) -> str:
    """The gettext `Plural-Forms` header of the locale's language."""
    return get_plural(_babel(locale)).plural_forms


def long_date(day: date, locale: str) -> str:
    """The day written out, such as « 23 novembre 2026 »."""
    return format_date(day, "long", locale=_babel(locale))


def file_size(size: int, locale: str) -> str:
    """A size in bytes as readers expect it: kilobytes, or megabytes from one million bytes."""
    kilobytes = max(1, round(size / 1000))
    if kilobytes < 1000:  # noqa: PLR2004 - a thousand kilobytes are a megabyte
        return format_unit(kilobytes, "digital-kilobyte", "short", locale=_babel(locale))
    return format_unit(round(size / 1e6, 1), "digital-megabyte", "short", locale=_babel(locale))


def duration(seconds: int, locale: str) -> str:
    """A duration in seconds written out: « 1 minute 12 secondes »."""
    minutes, rest = divmod(seconds, 60)
    parts = [(minutes, "duration-minute"), (rest, "duration-second")]
    return " ".join(
        format_unit(value, unit, "long", locale=_babel(locale)) for value, unit in parts if value
    )


def decimal_mark(locale: str) -> str:
    """What parts a whole number from its decimals in Western digits: a comma or a full stop."""
    return str(_babel(locale).number_symbols.get("latn", {}).get("decimal", "."))


def month_names(locale: str) -> tuple[tuple[str, int], ...]:
    """Each month's names and abbreviations in running text, with its number from 1 to 12."""
    months = _babel(locale).months["format"]
    return tuple(
        (str(name).rstrip("."), number)
        for width in ("wide", "abbreviated")
        for number, name in months[width].items()
    )


def unit_names(locale: str, unit: str) -> frozenset[str]:
    """How a CLDR unit (`mass-milligram`) is written after a number, long and short.

    Names that say the number too, such as the Arabic dual, are left out.
    """
    written = (
        format_unit(number, unit, width, locale=_babel(locale), numbering_system="latn")
        for width in ("long", "short")
        for number in _COUNTS
    )
    names = (" ".join(_DIGITS.sub("", text).split()) for text in written if _DIGITS.search(text))
    return frozenset(names)


def long_month(number: int) -> str:
    """The English name of a month from 1 to 12, for messages."""
    return str(_babel("en").months["format"]["wide"][number])
