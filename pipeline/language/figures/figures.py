"""The figures of a text: numbers with their units, dates, times, phone numbers.

Figures are found in one pass, longest kinds first, and given as values that can be compared
across locales: « 8 h 30 », "8:30 a.m." and "8.30 Uhr" are 8 and 30, "5 p.m." is 17, « 1,5 mg » and
"1.5 mg" are 1.5 mg.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache

from pipeline.language.addresses import ADDRESS, PLACEHOLDER, has_address
from pipeline.language.figures.digits import FRACTIONS, NUMBER, values, western
from pipeline.language.figures.units import units
from pipeline.language.locale import base_language
from pipeline.language.phone import subscriber
from pipeline.model.value import Value, replace


class FigureKind(Enum):
    """What a figure is."""

    NUMBER = auto()
    DATE = auto()
    TIME = auto()
    PHONE = auto()


class Figure(Value, frozen=True, gc=False):
    """A figure of a text.

    `values` are what it says, `unit` what it measures ("" where that is not known); `others` are
    other meanings its digits could have, each a tuple of values. `months` are those a date in
    digits names, from 1 to 12.
    """

    text: str
    start: int
    kind: FigureKind
    values: tuple[str, ...]
    unit: str = ""
    others: tuple[tuple[str, ...], ...] = ()
    months: tuple[int, ...] = ()


_PM = {
    "fr": r"du soir|de l[’']après-midi",
    "en": r"p\.? ?m\b\.?|in the (?:afternoon|evening)|at night",
    "es": r"p\. ?m\.|pm\b|de la (?:tarde|noche)",
    "it": r"del pomeriggio|di sera",
    "pt": r"da (?:tarde|noite)",
    "de": r"abends|nachmittags|am (?:Abend|Nachmittag)",
    "ar": r"مساءً|مساء[ًا]*|بعد الظهر|ليلا",
}
_AM = {
    "fr": "du matin",
    "en": r"a\.? ?m\b\.?|in the morning",
    "es": r"a\. ?m\.|am\b|de la mañana",
    "it": "di mattina|del mattino",
    "pt": "da manhã",
    "de": "morgens|vormittags",
    "ar": r"صباحًا|صباحا|صباحاً",
}
_NOON, _HOURS = 12, 24
_PHONE = (
    r"(?<![\w+])(?:(?:\+|00)[1-9]\d{0,2}(?: ?\(0\))?(?:[ .\-/]?\d{1,4}){2,6}"
    r"|0[1-9](?:[ .\-]?\d\d){4})(?![\w])"
)
_DATE = (
    r"(?<![\w./])(?:(?P<first>\d{1,2})(?P<mark>[/.\-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)"
    r"|(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d))(?![\w/])"
)
_TIME = (
    r"(?<![\w.,])(?P<hour>[01]?\d|2[0-4])"
    r"(?: ?[hH] ?(?P<french>[0-5]\d)(?!\w)|:(?P<minute>[0-5]\d)(?![:\d]))"
)
_FRACTION = r"(?<![\w/.,])[1-9]/[1-9](?![\w/.,]\d|\d)"
_SIGNED = rf"(?:(?<![\w)\]-])(?<!\d )[-])?{NUMBER}|[{''.join(FRACTIONS)}]"
_POWERS = {
    **dict.fromkeys(("million", "millions", "millón", "millones", "milione", "milioni"), 6),
    **dict.fromkeys(("milhão", "milhões", "millionen", "مليون", "ملايين"), 6),
    **dict.fromkeys(("mille", "mil", "thousand", "tausend", "mila", "ألف", "آلاف", "الف"), 3),
    **dict.fromkeys(("milliard", "milliards", "billion", "miliardo", "miliardi", "milliarden"), 9),
    **dict.fromkeys(("milliarde", "مليار", "مليارات", "mil millones", "mil milhões"), 9),
}
_WORD_AFTER = re.compile(
    r" ?([^\W\d_]+(?:[’'][^\W\d_]+)?|[°%‰℃℉](?: ?[CFcf]\b|[مف]\b)?)(?: ([^\W\d_]+))?"
)
_WORTH = {"1/2": "0.5", "1/4": "0.25", "3/4": "0.75"}
_PER = re.compile(r" ?/ ?([^\W\d_]+)")  # « mg/kg »
# Rhythms that say one number twice: « 24 heures sur 24 », « de 3 em 3 dias ».
_AGAIN = {
    language: (signs, re.compile(rf"(?<![\d.,]){words}\2(?!\d|[.,]\d)"))
    for language, signs, words in (
        ("fr", (" sur ", "/"), r"((24|7) ?(?:h|j|heures|jours)) ?(?:sur|/) ?"),
        ("it", (" su ", "/"), r"((24|7) ?(?:h|g|ore|giorni)) ?(?:su|/) ?"),
        ("pt", (" em ",), r"((\d+)) em "),
    )
}
_DEGREES_AND_TENTHS = re.compile(r"(?<=\d)°(?=\d)")  # « 38°5 » is 38,5


def figures(text: str, locale: str) -> tuple[Figure, ...]:
    """The figures of a plain text, in order; those of addresses and placeholders are left out."""
    plain = western(text)
    if has_address(plain):
        plain = ADDRESS.sub(_blank, plain)
    if "{" in plain or "%" in plain or "&" in plain:
        plain = PLACEHOLDER.sub(_blank, plain)
    if "°" in plain:
        plain = _DEGREES_AND_TENTHS.sub(",", plain)
    language = base_language(locale)
    again = _AGAIN.get(language)
    if again is not None and any(sign in plain for sign in again[0]):
        plain = again[1].sub(_first_alone, plain)
    matches = tuple(_pattern(language).finditer(plain))
    found = tuple(_figure(match, plain, text, locale) for match in matches)
    if any(match["pm"] or match["pm2"] for match in matches):
        return tuple(map(_perhaps_afternoon, found))
    return found


def _perhaps_afternoon(figure: Figure) -> Figure:
    """A bare number beside an hour of the afternoon may be one too: "from 1 to 5 p.m."."""
    hour = figure.values[0]
    if figure.kind is not FigureKind.NUMBER or figure.unit not in {"", "hour"}:
        return figure
    if not hour.isdigit() or int(hour[:3]) >= _NOON:
        return figure
    return replace(figure, others=(*figure.others, (str(int(hour) + _NOON),)))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _first_alone(match: re.Match[str]) -> str:
    return match[1] + " " * (len(match[0]) - len(match[1]))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    before = "|".join(filter(None, (r"a\.\s?m\.", _AM.get(language, ""))))
    after = "|".join(filter(None, (r"p\.\s?m\.", _PM.get(language, ""))))
    half_of_day = rf"(?: ?(?:uhr|h|heures?)?,? ?(?:(?P<am>{before})|(?P<pm>{after})))?"
    percent = r"(?P<percent>%(?=\d))?"
    return re.compile(
        rf"(?=[-+%\d{''.join(FRACTIONS)}])(?:(?P<phone>{_PHONE})|(?P<date>{_DATE})|(?P<time>{_TIME}){half_of_day}"
        rf"|(?P<fraction>{_FRACTION})|{percent}(?P<number>{_SIGNED})"
        + half_of_day.replace("<am>", "<am2>").replace("<pm>", "<pm2>")
        + ")",
        re.IGNORECASE,
    )


def _figure(match: re.Match[str], plain: str, text: str, locale: str) -> Figure:
    written = text[match.start() : match.end()]
    if match["phone"]:
        code, national = subscriber(match["phone"])
        at_home = ((f":{national}",),) if code and national else ()
        said = (f"{code}:{national}",)
        return Figure(written, match.start(), FigureKind.PHONE, said, "", at_home)
    if match["date"]:
        return _date(match, written, locale)
    if match["fraction"]:
        parts = tuple(match["fraction"].split("/"))
        worth = _WORTH.get(match["fraction"])
        others = ((worth,),) if worth else ()
        return Figure(written, match.start(), FigureKind.NUMBER, parts, "", others)
    return _time(match, written) if match["time"] else _number(match, plain, written, locale)


def _time(match: re.Match[str], written: str) -> Figure:
    minutes = int(match["french"] or match["minute"])
    hour = _hour(int(match["hour"]), match["am"], match["pm"])
    said = (hour, str(minutes)) if minutes else (hour,)
    others = () if minutes else ((hour, "0"),)
    return Figure(written, match.start(), FigureKind.TIME, said, "", others)


def _hour(hour: int, morning: str | None, afternoon: str | None) -> str:
    if afternoon and hour < _NOON:
        return str(hour + _NOON)
    return "0" if morning and hour == _NOON else str(hour)


def _date(match: re.Match[str], written: str, locale: str) -> Figure:
    if match["y"]:
        day, month, year = int(match["d"]), int(match["m"]), int(match["y"])
    else:
        day, month, year = int(match["first"]), int(match["second"]), int(match["year"])
        english = base_language(locale) == "en"
        american = locale.replace("-", "_").startswith("en_US")
        if american or (english and month > _NOON >= day):
            day, month = month, day
    if not 1 <= month <= _NOON:
        said = tuple(str(int(part)) for part in re.findall(r"\d+", match["date"]))
        return Figure(written, match.start(), FigureKind.NUMBER, said)
    said = (str(day), str(year))
    return Figure(written, match.start(), FigureKind.DATE, said, "", (), (month,))


def _number(match: re.Match[str], plain: str, written: str, locale: str) -> Figure:
    number = match["number"]
    start = match.start("number")
    if match["am2"] or match["pm2"]:
        return _clock(match, number, written, locale)
    if number in FRACTIONS:
        return Figure(written, start, FigureKind.NUMBER, (FRACTIONS[number],), "", (("1", "2"),))
    meanings = values(number.removeprefix("-"), locale)
    if number.startswith("-"):
        meanings = ((f"-{meanings[0][0]}", *meanings[0][1:]),)
    power, unit = _after(plain, match.end("number"), locale)
    meanings += _years(plain, match.start("number"), number)
    if power:
        meanings = ((meanings[0][0], _times(meanings[0][0], power))[1:], *meanings)
    found = "%" if match["percent"] else unit
    return Figure(written, start, FigureKind.NUMBER, meanings[0], found, meanings[1:])


def _years(plain: str, start: int, number: str) -> tuple[tuple[str, ...], ...]:
    """The year that two digits stand for: « 1957-58 », « les années 30 »."""
    if len(number) != _SHORT_YEAR or not number.isdigit():
        return ()
    century = _CENTURY.search(plain, max(0, start - _BEFORE_YEAR), start)
    return ((f"{century[1] or 19}{number}",),) if century else ()


_SHORT_YEAR, _BEFORE_YEAR = 2, 8  # characters
_CENTURY = re.compile(r"(?:(?<!\d)(19|20)\d\d[-/]|années )$")


def _clock(match: re.Match[str], number: str, written: str, locale: str) -> Figure:
    """A number that a word for a half of the day follows: "5 p.m.", "8.30 am"."""
    meanings = values(number.removeprefix("-"), locale)
    said = meanings[-1] if len(meanings) > 1 else meanings[0]
    if not said[0].isdigit() or int(said[0]) > _HOURS:
        return Figure(written, match.start("number"), FigureKind.NUMBER, said)
    hour = _hour(int(said[0]), match["am2"], match["pm2"])
    rest = tuple(part for part in said[1:] if part != "0")
    return Figure(written, match.start("number"), FigureKind.TIME, (hour, *rest))


def _after(plain: str, position: int, locale: str) -> tuple[int, str]:
    """The power of ten that the words after a number give it, and its unit."""
    known = units(locale)
    match = _WORD_AFTER.match(plain, position)
    if not match:
        return 0, ""
    first = match[1].casefold().replace(" ", "")
    both = f"{first} {match[2].casefold()}" if match[2] else first
    power = _POWERS.get(both) or _POWERS.get(first, 0)
    unit = known.get(both) or known.get(first, "")
    per = _PER.match(plain, match.end(1)) if unit else None
    return power, f"{unit}/{known[per[1].casefold()]}" if per and _is_unit(per[1], locale) else unit


def _is_unit(written: str, locale: str) -> bool:
    return written.casefold() in units(locale)


def _times(value: str, power: int) -> str:
    whole, _, decimals = value.partition(".")
    digits = whole + decimals.ljust(power, "0")[:power]
    rest = decimals[power:]
    return (digits.lstrip("0") or "0") + (f".{rest}" if rest else "")
