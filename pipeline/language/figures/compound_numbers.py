"""Numbers of several words as one: « treinta y cinco », « خمسة عشر », « خمس وعشرون »."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from pipeline.language.figures.number_words import number_words

# In compounds alone: elsewhere they are other words.
_ONE_AND_TWO = {
    **dict.fromkeys(("أحد", "إحدى", "احد", "احدى", "واحد", "واحدة"), 1),
    **dict.fromkeys(("اثنا", "اثني", "اثنتا", "اثنتي"), 2),
}
_TEN = ("عشر", "عشرة")
_AND = {"es": "y", "pt": "e"}
_LAST_UNIT = 9
_TENS = range(20, 100, 10)  # « خمسة وعشرة » is five and ten
_Compound = Callable[[tuple[str, ...], Mapping[str, str]], tuple[int, int] | None]


def joined(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The words of a text, with each number of several words as its value: "35".

    Args:
        words: in order, in lower case.
        language: their language; most have no such numbers.
    """
    if _second_words(language).isdisjoint(words):
        return words
    return tuple(_joined(words, _COMPOUNDS[language], number_words(language).sure))


@cache
def _second_words(language: str) -> frozenset[str]:
    """The words that stand second in such numbers: a text without any has none."""
    if language == "ar":
        known = number_words(language).sure
        tens = (word for word in known if word.startswith("و") and _value(word, known) in _TENS)
        return frozenset((*_TEN, *tens))
    return frozenset(_AND.get(language, ()))


def _joined(words: tuple[str, ...], compound: _Compound, known: Mapping[str, str]) -> Iterator[str]:
    place = 0
    while place < len(words):
        found = compound(words[place : place + 3], known)
        value, length = found or (words[place], 1)
        yield str(value)
        place += length


def _with_and(conjunction: str) -> _Compound:
    """Tens and units: « treinta y cinco »."""

    def compound(words: tuple[str, ...], known: Mapping[str, str]) -> tuple[int, int] | None:
        if len(words) < len(("tens", "and", "units")) or words[1] != conjunction:
            return None
        tens, units = _value(words[0], known), _value(words[2], known)
        return (tens + units, 3) if _are_tens_and_units(tens, units) else None

    return compound


def _arabic(words: tuple[str, ...], known: Mapping[str, str]) -> tuple[int, int] | None:
    """Units and ten, or units and tens: « خمسة عشر », « خمسة وعشرون »."""
    first, *after = words
    if not after:
        return None
    units = _value(first, known) or _ONE_AND_TWO.get(first, 0)
    if after[0] in _TEN:
        return (10 + units, 2) if 0 < units <= _LAST_UNIT else None
    tens = _value(after[0], known) if after[0].startswith("و") else 0
    return (tens + units, 2) if _are_tens_and_units(tens, units) else None


def _value(word: str, known: Mapping[str, str]) -> int:
    value = known.get(word, "")
    return int(value) if value.isdigit() else 0


def _are_tens_and_units(tens: int, units: int) -> bool:
    return 0 < units <= _LAST_UNIT and tens in _TENS


_COMPOUNDS: dict[str, _Compound] = {
    **{language: _with_and(conjunction) for language, conjunction in _AND.items()},
    "ar": _arabic,
}
