"""Where a sentence that is too long can be cut in two.

The places are those that plain-language guides name: before a conjunction that joins two
statements, before a relative pronoun, after a semicolon or a colon (Cutts, « Oxford Guide to Plain
English », 2013, chapter 2; for French: Fernbach, « La lisibilité dans la rédaction juridique au
Québec », 1990).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from itertools import islice

from pipeline.language.locale import base_language
from pipeline.language.word_set import word_set
from pipeline.language.words import WORD

_SHORTEST_PART = 5  # words: a shorter part would be a remark, not a sentence
_SHOWN = 4  # words of the second part that tell a reader where to cut
# A semicolon or « et » needs little rewriting, a comma may stand in a list; in words.
_PENALTY_SUBORDINATE = 2
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


def best_cut(sentence: str, locale: str) -> Cut | None:
    """The place nearest the middle where the sentence can be cut, or None.

    Args:
        sentence: one sentence of plain text.
        locale: decides the conjunctions; without any known, only punctuation is a place.
    """
    language = base_language(locale)
    candidates = [
        (match.start(), penalty)
        for pattern, penalty in ((_STOPS, 0), (_COMMAS, _PENALTY_COMMA))
        for match in pattern.finditer(sentence)
    ]
    coordinators = _word_set(_COORDINATORS.get(language, ""))
    subordinators = _word_set(_SUBORDINATORS.get(language, ""))
    for match in _LINK.finditer(sentence):
        word = match[0].lower()
        if word in coordinators:
            candidates.append((match.start(), 0))
        elif word in subordinators:
            candidates.append((match.start(), _PENALTY_SUBORDINATE))
    return _nearest_middle(sentence, candidates)


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
