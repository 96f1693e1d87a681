"""Which of two opposites a sentence says: at least or at most, before or after, left or right.

Only words that are surely on one side count; a translation that says the same in another way says
neither side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias

from pipeline.language.figures.number_words import number_words
from pipeline.language.letters import ARABIC_PREFIXES, in_plain_letters, runs_of_letters
from pipeline.language.locale import base_language
from pipeline.language.negation import negation
from pipeline.language.opposing.amounts import AMOUNTS
from pipeline.language.opposing.ways import NEUTRAL, WAYS
from pipeline.language.plain_words import plain_words
from pipeline.language.remembered import Remembered
from pipeline.model.value import Value

_SIDES = AMOUNTS | WAYS
_SAME_SIDES = {"than": "bound"}
# A denial turns these round, or not: « pas avant » is "only after", « pas plus de 3 » "at most".
_ORDER_IN_TIME = "time"
_TURNED_BY_DENIAL = frozenset({_ORDER_IN_TIME, "than"})
# These say a side with a negation and without one: "at most" is "no more than".
_UNTURNED = frozenset({"bound", "limit"})
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+")
_NEITHER = 2
_NUMBER = "#"


class _Said(Value, frozen=True, gc=False):
    """Words of a sentence that say a side of a notion (0 or 1; 2 is neither)."""

    notion: str
    side: int
    words: str


_Meaning: TypeAlias = tuple[str, int]  # a notion and one of its sides
_NOTHING: frozenset[_Meaning] = frozenset()


@cache
def telling_words(locale: str) -> Mapping[str, frozenset[_Meaning]]:
    """Words in lower case, each with what it may say; a text without any says no opposite."""
    language = base_language(locale)
    if language not in NEUTRAL:
        return {}
    found: dict[str, frozenset[_Meaning]] = {}
    for notion, side, entry in _entries(language):
        word = max(runs_of_letters(entry), key=len)
        found[word] = found.get(word, _NOTHING) | {(_SAME_SIDES.get(notion, notion), side)}
    if language != "ar":
        return found
    # « الأكثر » is a word of its own lists, not « أكثر » with its article.
    return {prefix + word: found[word] for word in found for prefix in ARABIC_PREFIXES} | found


def may_oppose(text: str, locale: str, other: str, other_locale: str) -> bool:
    """Whether two texts have words that may say opposites: a quick look, before `opposites`.

    Args:
        text: a plain text.
        locale: its locale.
        other: a plain text that should say the same.
        other_locale: its locale.
    """
    said = _NOTHING.union(*map(_telling_parts(locale).__getitem__, text.split(" ")))
    written = _NOTHING.union(*map(_telling_parts(other_locale).__getitem__, other.split(" ")))
    return any((notion, 1 - side) in said for notion, side in written)


@cache
def _telling_parts(locale: str) -> Mapping[str, frozenset[_Meaning]]:
    """By what stands between two spaces, what its words may say."""
    telling = telling_words(locale)

    def meanings(part: str) -> frozenset[_Meaning]:
        found = (telling[word] for word in plain_words(part, locale) if word in telling)
        return _NOTHING.union(*found)

    return Remembered(meanings)


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
    if not may_oppose(text, locale, other, other_locale):
        return
    said, written = _by_notion(text, locale), _by_notion(other, other_locale)
    for notion, words in said.items():
        others = written.get(notion)
        if others is None or (retold and notion == _ORDER_IN_TIME):
            continue
        turned = _turned(words, others)
        if turned and not _is_explained_by_denial(
            [*words, *others], (text, locale), (other, other_locale)
        ):
            lost, added = turned
            yield lost.words, added.words


def _turned(said: list[_Said], written: list[_Said]) -> tuple[_Said, _Said] | None:
    """What says a side that was lost, and what says the other one; None where none was lost."""
    before, after = (Counter([each.side for each in words]) for words in (said, written))
    if before == after:
        return None
    is_one_sided = len(before) == len(after) == 1
    lost, added = before - after, after - before
    del lost[_NEITHER], added[_NEITHER]
    if not lost or not added or not (is_one_sided or before.total() == after.total()):
        return None
    return (
        next(each for each in said if each.side in lost),
        next(each for each in written if each.side in added),
    )


def _is_explained_by_denial(words: list[_Said], *sentences: tuple[str, str]) -> bool:
    """Whether opposite words of one notion may say the same, as a sentence denies."""
    notions = {each.notion for each in words}
    denies = [bool(negation(text, locale).words) for text, locale in sentences]
    if notions & _TURNED_BY_DENIAL:
        return any(denies)
    return not notions <= _UNTURNED and denies[0] != denies[1]


def _by_notion(text: str, locale: str) -> dict[str, list[_Said]]:
    """What a text says of each notion of which it says a side, in order."""
    lower, openings = in_plain_letters(text), _openings(base_language(locale))
    found, end = dict[str, list[_Said]](), 0
    for word in _WORD.finditer(lower):
        opening = openings.get(word[0])
        if opening is None or word.start() < end:
            continue
        rest = opening.rest.match(lower, word.end())
        if rest:
            end, meaning = rest.end(), opening.meanings[rest[0]]
            if meaning:
                notion, side = meaning
                said = _Said(notion, side, lower[word.start() : end].strip())
                found.setdefault(_SAME_SIDES.get(notion, notion), []).append(said)
    return found


class _Opening(NamedTuple):
    """The entries that start with one word: what may follow it, and what each then says."""

    rest: re.Pattern[str]
    meanings: Mapping[str, _Meaning | None]


@cache
def _openings(language: str) -> Mapping[str, _Opening]:
    """By their first word, the entries of a language; of those of one word the longest is found."""
    known: dict[str, dict[str, _Meaning | None]] = {}
    for entry, meaning in _known(language):
        first = runs_of_letters(entry)[0]
        known.setdefault(first, {})[entry.removeprefix(first)] = meaning
    number = "|".join((r"\d", *(rf"{word}\b" for word in number_words(language).sure)))
    openings = {first: _opening(rests, number) for first, rests in known.items()}
    if language != "ar":
        return openings
    prefixed = ((prefix + first, first) for first in openings for prefix in ARABIC_PREFIXES)
    return {word: openings[first] for word, first in prefixed} | openings


def _opening(rests: Mapping[str, _Meaning | None], number: str) -> _Opening:
    longest_first = sorted(rests, key=len, reverse=True)
    pattern = "|".join(_without_number(rest) + _end(rest, number) for rest in longest_first)
    meanings = {_without_number(rest): meaning for rest, meaning in rests.items()}
    return _Opening(re.compile(pattern), meanings)


def _known(language: str) -> Iterator[tuple[str, _Meaning | None]]:
    """Each entry of a language with what it says, None for neither side."""
    for notion, side, entry in _entries(language):
        yield entry, (notion, side)
    for entry in NEUTRAL[language].split("|"):
        yield entry, None


def _entries(language: str) -> Iterator[tuple[str, int, str]]:
    """Each entry of a language with its notion and its side."""
    for notion, sides in _SIDES.items():
        for side, entries in enumerate(sides[language]):
            for entry in entries.split("|"):
                yield notion, side, entry


def _without_number(entry: str) -> str:
    return entry.removesuffix(_NUMBER).rstrip()


def _end(entry: str, number: str) -> str:
    """What must follow an entry: its number, the end of its last word, or anything after « d' »."""
    if entry.endswith(_NUMBER):
        return rf"(?= ?(?:{number}))"
    return "" if entry.endswith("'") else r"(?![\w-])"
