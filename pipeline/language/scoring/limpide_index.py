"""The Limpide index: how hard a passage is beside others in its language.

    index = 35 × (ln (L + 5) + ln W + 0.5 × R − 3.5)

- L is the length of the sentence in which the average word of the text stands, in words: a remark
  of two words beside a sentence of forty does not make that sentence easier, as it does in a mean.
  Five more soften the start: a sentence of eight words is hardly harder than one of four.
- W is the mean length of a word, in letters; numbers are left out.
- R is how far the average word is under Zipf 5, once in ten thousand words; 0 for everyday words.

Higher is harder. French for the public lies between 25 and 50, encyclopedias between 45 and 75.
The form is the same in all languages; because words are longer in some than in others, indexes are
compared within one. Where no list of frequencies is known, R is 0 throughout.

The weights are round numbers in the middle of a plateau, not the best fit. They were chosen on
French encyclopedia articles and their versions for children (WiViCo 2), where the weight of rarity
can go from 0 to 0.8 without losing a pair in a hundred. Lengths are logarithms, so that the step
from 15 to 25 words weighs as much as that from 35 to 55.
The length of the text itself is no part of it.
"""

from __future__ import annotations

import math

from pipeline.model.readability import TextCounts

RARITY = 0.5  # beside a weight of 1 for the lengths of sentences and of words
SHORT = 5  # words
_SCALE, _ORIGIN = 35.0, 3.5  # so that most texts lie between 0 and 100
_HUNDREDTHS = 100


def limpide_index(counts: TextCounts) -> float | None:
    """The index of these counts, or None for a text without a word that has letters."""
    if not counts.lettered or not counts.squares:
        return None
    sentence = math.log(counts.squares / counts.words + SHORT)
    word = math.log(counts.letters / counts.lettered)
    rarity = (counts.rarity or 0) / counts.lettered / _HUNDREDTHS
    return _SCALE * (sentence + word + RARITY * rarity - _ORIGIN)
