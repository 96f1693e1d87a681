"""Which sentences of a translation translate which sentences of its source.

The lengths decide (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora",
Computational Linguistics 19:1, 1993): long sentences have long translations.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

# How often so many source sentences become so many target sentences (Gale and Church, table 5).
_PRIORS = {
    (1, 1): 0.89,
    (1, 0): 0.005,
    (0, 1): 0.005,
    (2, 1): 0.0445,
    (1, 2): 0.0445,
    (2, 2): 0.011,
}
# Variance of a translation's length for each letter of its source (the same, section 3.2).
_VARIANCE = 6.8
# Standard deviations from the expected length beyond which a pair is doubtful: one in 370 true
# pairs is so far away.
_DOUBTFUL = 3.0
# What a translation keeps as it is: numbers in any digits, footnotes, where links lead.
_LANDMARK = re.compile(r"\d+|\[\^[^\]\s]+\]|\]\([^()\s]+")
# Paragraphs of more sentences are lists in disguise; the table of costs grows with the square.
_MOST_SENTENCES = 60


@dataclass(frozen=True, slots=True)
class Bead:
    """Places of source sentences and of the target sentences that translate them."""

    source: range
    target: range


def align(source: Sequence[str], target: Sequence[str]) -> tuple[Bead, ...] | None:
    """Pair the sentences of a text with those of its translation, in order.

    Args:
        source: the sentences of the source text.
        target: the sentences of its translation.

    Returns:
        Every sentence in exactly one bead, or None where the lengths leave a doubt, or where a
        number, a footnote or a link that both texts have is in sentences that are not paired. Where
        both have the same number of sentences, each pair of the same place is a bead.
    """
    if not source or not target or max(len(source), len(target)) > _MOST_SENTENCES:
        return None
    lengths = _Lengths.of(source, target)
    if len(source) == len(target):
        beads = tuple(Bead(range(i, i + 1), range(i, i + 1)) for i in range(len(source)))
    else:
        beads = _cheapest(lengths)
    is_sure = all(map(lengths.is_likely, beads)) and _keep_landmarks(beads, source, target)
    return beads if is_sure else None


def _keep_landmarks(beads: Iterable[Bead], source: Sequence[str], target: Sequence[str]) -> bool:
    """Whether what both texts have the same number of times has its place in the same beads.

    Lengths alone pair « Un. Deux. Trois trois. » with a translation that makes one sentence of the
    first two and two of the third: each is as long as the one at its place.
    """
    before, after = _landmarks(source), _landmarks(target)
    shared = {found for found, count in before.items() if after[found] == count}
    if not shared:
        return True
    return all(
        _landmarks(source[place] for place in bead.source)[found]
        == _landmarks(target[place] for place in bead.target)[found]
        for bead in beads
        for found in shared
    )


def _landmarks(texts: Iterable[str]) -> Counter[str]:
    found = (each for text in texts for each in _LANDMARK.findall(text))
    return Counter(str(int(each)) if each.isdecimal() else each for each in found)


@dataclass(frozen=True, slots=True)
class _Lengths:
    source: tuple[int, ...]
    target: tuple[int, ...]
    ratio: float

    @classmethod
    def of(cls, source: Sequence[str], target: Sequence[str]) -> _Lengths:
        """Lengths in letters; their ratio is this text's own, as languages differ in it."""
        of_source = tuple(len(text.strip()) for text in source)
        of_target = tuple(len(text.strip()) for text in target)
        return cls(of_source, of_target, sum(of_target) / max(1, sum(of_source)))

    def deviation(self, bead: Bead) -> float:
        """How far the target's length is from the expected one, in standard deviations."""
        expected = sum(self.source[i] for i in bead.source) * self.ratio
        found = sum(self.target[i] for i in bead.target)
        mean = max(1.0, (expected + found) / 2)
        return abs(found - expected) / math.sqrt(mean * _VARIANCE)

    def is_likely(self, bead: Bead) -> bool:
        """Whether source and target are there, each about as long as the other asks for."""
        return bool(bead.source and bead.target) and self.deviation(bead) <= _DOUBTFUL

    def cost(self, bead: Bead) -> float:
        """Minus the logarithm of the bead's probability."""
        two_tails = math.erfc(self.deviation(bead) / math.sqrt(2))
        prior = _PRIORS[len(bead.source), len(bead.target)]
        return -math.log(prior) - math.log(max(two_tails, 1e-300))


def _cheapest(lengths: _Lengths) -> tuple[Bead, ...]:
    """The beads of the least total cost (dynamic programming)."""
    rows, columns = len(lengths.source), len(lengths.target)
    costs: dict[tuple[int, int], float] = {(0, 0): 0.0}
    last: dict[tuple[int, int], Bead] = {}
    for end in product(range(rows + 1), range(columns + 1)):
        for left, right in _PRIORS:
            start = (end[0] - left, end[1] - right)
            if start in costs:
                bead = Bead(range(start[0], end[0]), range(start[1], end[1]))
                cost = costs[start] + lengths.cost(bead)
                if end not in costs or cost < costs[end]:
                    costs[end], last[end] = cost, bead
    beads: list[Bead] = []
    end = (rows, columns)
    while end != (0, 0):
        beads.append(last[end])
        end = (beads[-1].source.start, beads[-1].target.start)
    return tuple(reversed(beads))
