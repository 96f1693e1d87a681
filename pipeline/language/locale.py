"""Locales: names, directions, dates, numbers. The one door to Babel's data."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.messages.plurals import get_plural
from babel.numbers import get_decimal_symbol
from babel.units import format_unit

from pipeline.model.publication import LocaleName

# Subtags of a script or a region have two to four characters, those of a variant more (RFC 5646).
_LONGEST_PLACE = _SCRIPT = 4


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


def from_bcp47(tag: str, known: Iterable[str] = ()) -> str:
    """The gettext locale of a BCP 47 tag: `fr-simple` is `fr@simple`, `pt-BR` is `pt_BR`.

    Args:
        tag: the tag as another program wrote it, in any case.
        known: locales whose own names are preferred: `es` for the tag `es-ES`, if no `es_ES` is
            known.
    """
    by_tag = {bcp47(locale).casefold(): locale for locale in known}
    language, *rest = re.split("[-_@]", tag.strip())
    parts = [part for part in rest if len(part) > 1]
    variants = [part.lower() for part in parts if len(part) > _LONGEST_PLACE]
    places = [part for part in parts if len(part) <= _LONGEST_PLACE]
    plain = "-".join([language, *places, *variants]).casefold()
    if plain in by_tag:
        return by_tag[plain]
    scripts = [part for part in places if len(part) == _SCRIPT]
    if not variants and not scripts and language.casefold() in by_tag:
        return by_tag[language.casefold()]
    named = [part.title() if part in scripts else part.upper() for part in places]
    return "@".join(["_".join([language.lower(), *named]), *variants])


def list_separator(locale: str) -> str:
    """What spreadsheets put between the cells of a CSV file: semicolons beside decimal commas."""
    return ";" if get_decimal_symbol(_babel(locale)) == "," else ","


def base_language(locale: str) -> str:
    """The language alone: `fr` for `fr@simple` and for `fr_CA`."""
    return _babel(locale).language


def direction(locale: str) -> str:
    """`rtl` for locales written from right to left, else `ltr`."""
    return _babel(locale).text_direction


def own_name(locale: str) -> str:
    """The locale's name in its own language, capitalised as a menu entry."""
    name = _babel(locale).get_display_name() or locale
    return name[:1].upper() + name[1:]


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
