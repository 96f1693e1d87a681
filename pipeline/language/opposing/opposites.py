"""Which of two opposites a sentence says: at least or at most, before or after, left or right.

Only words that are surely on one side count; a translation that says the same in another way says
neither side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeAlias

from pipeline.language.alternatives import grouped
from pipeline.language.figures.number_words import number_words
from pipeline.language.letters import in_plain_letters, runs_of_letters
from pipeline.language.locale import base_language
from pipeline.language.negation import negation
from pipeline.language.opposing.amounts import AMOUNTS
from pipeline.language.opposing.ways import NEUTRAL, WAYS
from pipeline.model.value import Value

_SIDES = AMOUNTS | WAYS
_SAME_SIDES = {"than": "bound"}
# A denial turns these round, or not: « pas avant » is "only after", « pas plus de 3 » "at most".
_ORDER_IN_TIME = "time"
_TURNED_BY_DENIAL = frozenset({_ORDER_IN_TIME, "than"})
# These say a side with a negation and without one: "at most" is "no more than".
_UNTURNED = frozenset({"bound", "limit"})
_NEITHER = 2
_NUMBER = "#"
_ARABIC_PREFIXES = ("", "و", "ف", "ب", "ل", "ال", "وال", "فال", "بال", "لل")


class _Said(Value, frozen=True, gc=False):
    """Words of a sentence that say a side of a notion (0 or 1; 2 is neither)."""

    notion: str
    side: int
    words: str


_Meaning: TypeAlias = tuple[str, int]  # a notion and one of its sides


@cache
def telling_words(locale: str) -> Mapping[str, frozenset[_Meaning]]:
    """Words in lower case, each with what it may say; a text without any says no opposite."""
    language = base_language(locale)
    if language not in NEUTRAL:
        return {}
    found: dict[str, frozenset[_Meaning]] = {}
    for notion, side, entry in _entries(language):
        word = max(runs_of_letters(entry), key=len)
        for prefix in _ARABIC_PREFIXES if language == "ar" else ("",):
            known = found.get(prefix + word, frozenset())
            found[prefix + word] = known | {(_SAME_SIDES.get(notion, notion), side)}
    return found


def may_oppose(
    words: frozenset[str], locale: str, others: frozenset[str], other_locale: str
) -> bool:
    """Whether two texts with these words may say opposites: a quick look, before `opposites`."""
    telling, other_telling = telling_words(locale), telling_words(other_locale)
    said = {meaning for word in words & telling.keys() for meaning in telling[word]}
    return any(
        (notion, 1 - side) in said
        for word in others & other_telling.keys()
        for notion, side in other_telling[word]
    )


def opposites(
    text: str, locale: str, other: str, other_locale: str, *, retold: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield the words of two sentences that say opposites.

    Both say one side alone, each another one; or both say as much of a notion, and one side of it
    became the other.

    Args:
        text: a sentence of plain text.
        locale: its locale, one that has `telling_words`.
        other: a sentence that should say the same.
        other_locale: its locale, one that has such words too.
        retold: whether the other text tells it in other sentences, as easy versions do: what comes
            before may then be told after.
    """
    said, written = _by_notion(text, locale), _by_notion(other, other_locale)
    for notion, words in said.items():
        if retold and notion == _ORDER_IN_TIME:
            continue
        turned = _turned(words, written.get(notion, []))
        if turned and not _is_explained_by_denial(turned, (text, locale), (other, other_locale)):
            lost, added = turned
            yield lost.words, added.words


def _turned(said: list[_Said], written: list[_Said]) -> tuple[_Said, _Said] | None:
    """What says a side that was lost, and what says the other one; None where none was lost."""
    before, after = (Counter(each.side for each in words) for words in (said, written))
    is_one_sided = len(before) == len(after) == 1
    lost, added = before - after, after - before
    del lost[_NEITHER], added[_NEITHER]
    if not lost or not added or not (is_one_sided or before.total() == after.total()):
        return None
    return (
        next(each for each in said if each.side in lost),
        next(each for each in written if each.side in added),
    )


def _is_explained_by_denial(turned: tuple[_Said, _Said], *sentences: tuple[str, str]) -> bool:
    """Whether the opposite words may say the same, as a sentence denies."""
    denies = [bool(negation(text, locale).words) for text, locale in sentences]
    if any(each.notion in _TURNED_BY_DENIAL for each in turned):
        return any(denies)
    return turned[0].notion not in _UNTURNED and denies[0] != denies[1]


def _by_notion(text: str, locale: str) -> dict[str, list[_Said]]:
    """What a text says of each notion of which it says a side, in order."""
    language = base_language(locale)
    meanings, found = _meanings(language), dict[str, list[_Said]]()
    for match in _pattern(language).finditer(in_plain_letters(text)):
        meaning = meanings[match["words"]]
        if meaning:
            notion, side = meaning
            said = _Said(notion, side, match[0])
            found.setdefault(_SAME_SIDES.get(notion, notion), []).append(said)
    return found


@cache
def _meanings(language: str) -> Mapping[str, _Meaning | None]:
    """By the words of each entry, what it says, None where it says neither side."""
    meanings: dict[str, _Meaning | None] = dict.fromkeys(NEUTRAL[language].split("|"))
    return meanings | {_words(entry): (notion, side) for notion, side, entry in _entries(language)}


def _entries(language: str) -> Iterator[tuple[str, int, str]]:
    """Each entry of a language with its notion and its side."""
    for notion, sides in _SIDES.items():
        for side, entries in enumerate(sides[language]):
            for entry in entries.split("|"):
                yield notion, side, entry


def _words(entry: str) -> str:
    return entry.removesuffix(_NUMBER).rstrip()


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """All entries; of those that start at one place the longest is found."""
    entries = [*NEUTRAL[language].split("|"), *(entry for _, _, entry in _entries(language))]
    longest_first = sorted(entries, key=lambda entry: (entry[0], -len(entry)))
    number = "|".join((r"\d", *(rf"{word}\b" for word in number_words(language).sure)))
    found = "|".join(_words(entry) + _end(entry, number) for entry in longest_first)
    prefix = f"(?:{'|'.join(sorted(_ARABIC_PREFIXES, reverse=True))})" if language == "ar" else ""
    return re.compile(rf"(?<![\w-]){prefix}(?P<words>{grouped(found)})")


def _end(entry: str, number: str) -> str:
    """What must follow an entry: its number, the end of its last word, or anything after « d' »."""
    if entry.endswith(_NUMBER):
        return rf"(?= ?(?:{number}))"
    return "" if entry.endswith("'") else r"(?![\w-])"
