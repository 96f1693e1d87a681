"""How alike texts are, and the most alike of many. The one door to RapidFuzz."""

from __future__ import annotations

import heapq
import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

_WORD = re.compile(r"\w+")
# Texts of so few words may share none when one is corrected: they are also found by their letters.
_FEW_WORDS = 3
_LETTERS = 3
# How many postings a search looks at, and how many texts it then compares letter by letter. They
# bound the time of a search, however alike the texts are; a search for one of 24,000 texts of
# which a word was changed finds it with a tenth of either.
_NEIGHBOURS = 64
_POSTINGS = 768
_COMPARED = 24


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two sequences differ: `old[old_start:old_end]` became `new[new_start:new_end]`."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def likeness(one: str, other: str) -> float:
    """Percent of shared text: 100 times 1 minus the indel distance over both lengths."""
    return fuzz.ratio(one, other)


def differences(old: Sequence[str], new: Sequence[str]) -> tuple[Difference, ...]:
    """The runs in which two sequences differ, in order, as few elements in them as can be."""
    runs: list[Difference] = []
    for opcode in Indel.opcodes(old, new):
        if opcode.tag == "equal":
            continue
        run = Difference(opcode.src_start, opcode.src_end, opcode.dest_start, opcode.dest_end)
        last = runs[-1] if runs else None
        if last and (last.old_end, last.new_end) == (run.old_start, run.new_start):
            runs[-1] = Difference(last.old_start, run.old_end, last.new_start, run.new_end)
        else:
            runs.append(run)
    return tuple(runs)


class SimilarTexts:
    """Texts in which the ones most like another are found.

    A search compares letter by letter only the texts that share the rarest words with the one
    looked for, so its time does not grow with their number. The result depends on the texts alone,
    not on their order.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = sorted(set(texts))

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        """For each feature of a text, the places of the texts that have it."""
        postings: dict[str, list[int]] = {}
        for index, text in enumerate(self._texts):
            for feature in _features(text):
                postings.setdefault(feature, []).append(index)
        return postings

    def nearest(self, text: str, threshold: float, limit: int = 5) -> tuple[tuple[str, float], ...]:
        """The texts most like another one, at least `threshold` percent, with their likeness.

        Args:
            text: the text to find, which may itself be among the texts.
            threshold: percent, as `likeness` gives it.
            limit: how many at most; the most alike come first.
        """
        candidates = [self._texts[index] for index in self._candidates(text, threshold)]
        found = process.extract(
            text, candidates, scorer=fuzz.ratio, score_cutoff=threshold, limit=None
        )
        ranked = sorted((-score, candidate) for candidate, score, _index in found)
        return tuple((candidate, -score) for score, candidate in ranked[:limit])

    def _candidates(self, text: str, threshold: float) -> list[int]:
        weights: dict[int, float] = {}
        for index, weight in self._shared(text):
            weights[index] = weights.get(index, 0.0) + weight
        # Two texts of which one is much longer cannot share enough: 2·short / (short + long).
        share = max(threshold, 1) / 100
        shortest = len(text) * share / (2 - share)
        longest = len(text) * (2 - share) / share
        fitting = (
            (weight, -index)
            for index, weight in weights.items()
            if shortest <= len(self._texts[index]) <= longest
        )
        return [-negative for _weight, negative in heapq.nlargest(_COMPARED, fitting)]

    def _shared(self, text: str) -> Iterator[tuple[int, float]]:
        """Places of texts that share a feature, the rarest first, each with the feature's weight.

        Of a feature that many texts have, those nearest in the alphabet are taken: they start
        like the text itself.
        """
        found = [posting for name in _features(text) if (posting := self._postings.get(name))]
        place, looked_at = bisect(self._texts, text), 0
        for posting in sorted(found, key=lambda posting: (len(posting), posting[0])):
            middle = bisect(posting, place)
            near = posting[max(0, middle - _NEIGHBOURS) : middle + _NEIGHBOURS]
            weight = log(1 + len(self._texts) / len(posting))
            for index in near:
                yield index, weight
            looked_at += len(near)
            if looked_at >= _POSTINGS:
                return


def _features(text: str) -> set[str]:
    folded = text.casefold()
    words = set(_WORD.findall(folded))
    if len(words) > _FEW_WORDS:
        return words
    letters = {folded[start : start + _LETTERS] for start in range(len(folded) - _LETTERS + 1)}
    return words | letters
