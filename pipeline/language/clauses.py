"""Where a sentence that is too long can be cut in two.

The places are those that plain-language guides name: before a conjunction that joins two
statements, before a relative pronoun, after a semicolon or a colon (Cutts, « Oxford Guide to Plain
English », 2013, chapter 2; for French: Fernbach, « La lisibilité dans la rédaction juridique au
Québec », 1990).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from pipeline.language.locale import base_language
from pipeline.language.word_set import word_set
from pipeline.language.words import WORD

_SHORTEST_PART = 5  # words: a shorter part would be a remark, not a sentence
_SHOWN = 4  # words of the second part that tell a reader where to cut
# A semicolon or « , et » needs little rewriting; « et » alone may join two nouns, and a comma may
# stand in a list; in words.
_PENALTY_SUBORDINATE = 2
_PENALTY_BARE_COORDINATOR = 4
_PENALTY_COMMA = 6

_COORDINATORS = {
    "fr": "et mais car donc or ou puis ainsi alors ensuite cependant pourtant",
    "en": "and but so or then",
    "es": "y e pero o sino así entonces",
    "it": "e ed ma o oppure quindi così poi",
    "de": "und aber denn oder sondern",
    "pt": "e mas ou então",
    "ar": "لكن ولكن أو ثم لذلك ولذلك",
}
_SUBORDINATORS = {
    "fr": "qui que qu’ dont où lequel laquelle lesquels lesquelles auquel duquel parce puisque "
    "lorsque lorsqu’ quand si alors afin pour tandis comme avant après sauf",
    "en": "which that who whose where whom because since when if while although unless whereas "
    "before after",
    "es": "que quien quienes cuyo cuya donde porque pues cuando si aunque mientras para antes "
    "después",
    "it": "che cui dove quale quali chi perché poiché quando se sebbene mentre per prima dopo",
    "de": "dass die der das weil wenn obwohl während damit bevor nachdem",
    "pt": "que quem cujo cuja onde qual quais porque pois quando se embora enquanto para antes "
    "depois",
    "ar": "الذي التي الذين اللذان اللواتي لأن حيث عندما إذا بينما قبل بعد",
}


@dataclass(frozen=True, slots=True)
class Cut:
    """A place to cut: the first words of what would be the second sentence."""

    before: str
    position: int


_word_set = cache(word_set)
_LINK = re.compile(r"(?<=[\s,;:])[^\W\d_]+’?")  # a word, elided or not, but for the first
_STOPS = re.compile(r"(?<=[;:])\s+(?=\w)")
_COMMAS = re.compile(r"(?<=[,،])\s+(?=\w)")
_BRACKET = re.compile(r"[()\[\]]")


def best_cut(sentence: str, locale: str) -> Cut | None:
    """The place nearest the middle where the sentence can be cut, outside brackets, or None.

    Args:
        sentence: one sentence of plain text.
        locale: decides the conjunctions; without any known, only punctuation is a place.
    """
    candidates = [
        (match.start(), penalty)
        for pattern, penalty in ((_STOPS, 0), (_COMMAS, _PENALTY_COMMA))
        for match in pattern.finditer(sentence)
    ]
    candidates += _links(sentence, base_language(locale))
    return _nearest_middle(sentence, _outside_brackets(sentence, candidates))


def _links(sentence: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield where conjunctions and relative pronouns stand: « et que » is one of them."""
    coordinators = _word_set(_COORDINATORS.get(language, ""))
    subordinators = _word_set(_SUBORDINATORS.get(language, ""))
    previous: re.Match[str] | None = None  # a coordinator, whose next word says what it joins
    for match in _LINK.finditer(sentence):
        word, start = match[0].lower(), match.start()
        if word in subordinators:
            joined = previous is not None and sentence[previous.end() : start].isspace()
            yield previous.start() if previous and joined else start, _PENALTY_SUBORDINATE
        previous = None
        if word in coordinators:
            after_comma = sentence.endswith((", ", "، "), 0, start)
            yield start, 0 if after_comma else _PENALTY_BARE_COORDINATOR
            previous = match


def _outside_brackets(sentence: str, candidates: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The candidates before which as many brackets close as open."""
    places, depths = [0], [0]
    for match in _BRACKET.finditer(sentence):
        places.append(match.start())
        depths.append(max(0, depths[-1] + (1 if match[0] in "([" else -1)))
    return [
        (position, penalty)
        for position, penalty in candidates
        if depths[bisect_right(places, position) - 1] == 0
    ]


def _nearest_middle(sentence: str, candidates: list[tuple[int, int]]) -> Cut | None:
    starts = [match.start() for match in WORD.finditer(sentence)]
    costs = [
        (abs(before - len(starts) / 2) + penalty, position)
        for position, penalty in candidates
        if _SHORTEST_PART
        <= (before := bisect_left(starts, position))
        <= len(starts) - _SHORTEST_PART
    ]
    if not costs:
        return None
    _, position = min(costs)
    return Cut(_first_words(sentence, position), position)


def _first_words(sentence: str, position: int) -> str:
    rest = sentence[position:].lstrip()
    ends = [match.end() for match in islice(WORD.finditer(rest), _SHOWN + 1)]
    return rest if len(ends) <= _SHOWN else rest[: ends[_SHOWN - 1]] + "…"
