"""What a readability formula is, and the shapes that published ones have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.language.scoring.bands import Bands
from pipeline.model.readability import TextCounts

# Flesch drew his samples at 100 words each (« A new readability yardstick », 1948); with fewer than
# 5 sentences one long sentence decides the mean.
MINIMUM_WORDS = 100
MINIMUM_SENTENCES = 5


@dataclass(frozen=True, slots=True)
class Formula:
    """A published formula: a pure function of counts, and where it comes from.

    `validated_on` says which texts its authors measured; `note` what to know before using it.
    `ease` marks those on the scale of Flesch's reading ease, most texts between 0 and 100;
    `expression` is the formula as a person writes it.
    """

    id: str
    name: str
    source: str
    validated_on: str
    bands: Bands
    compute: Callable[[TextCounts], float]
    needs_syllables: bool = True
    ease: bool = False
    minimum_words: int = MINIMUM_WORDS
    minimum_sentences: int = MINIMUM_SENTENCES
    note: str = ""
    expression: str = ""

    @property
    def direction(self) -> int:
        """+1 where a higher value means easier, -1 where harder."""
        return self.bands.direction

    def value(self, counts: TextCounts) -> float:
        """The score of these counts, whatever their number.

        Raises:
            ZeroDivisionError: if the formula divides by sentences and there are none.
        """
        return self.compute(counts)

    def is_computable(self, counts: TextCounts) -> bool:
        """Whether the counts hold what the formula needs."""
        return not self.needs_syllables or counts.syllables is not None

    def is_long_enough(self, counts: TextCounts) -> bool:
        """Whether the text is as long as the formula was made for."""
        return counts.words >= self.minimum_words and counts.sentences >= self.minimum_sentences


def flesch(
    base: float, per_sentence_length: float, per_syllables: float
) -> Callable[[TextCounts], float]:
    """Base - a × words per sentence - b × syllables per word."""
    return lambda counts: (
        base
        - per_sentence_length * counts.words_per_sentence
        - per_syllables * counts.syllables_per_word
    )


def flesch_expression(base: float, per_sentence_length: float, per_syllables: float) -> str:
    """The formula that `flesch` computes, written out."""
    return (
        f"{base:g} − {per_sentence_length:g} × words per sentence "
        f"− {per_syllables:g} × syllables per word"
    )


def wiener(
    polysyllables: float,
    sentence_length: float,
    long_words: float,
    monosyllables: float,
    constant: float,
) -> Callable[[TextCounts], float]:
    """A formula of Bamberger and Vanecek: school grades from 4 to 15, shares in percent."""
    return lambda counts: (
        polysyllables * counts.share(counts.polysyllables)
        + sentence_length * counts.words_per_sentence
        + long_words * counts.share(counts.long_words)
        - monosyllables * counts.share(counts.monosyllables)
        - constant
    )


def wiener_expression(
    polysyllables: float,
    sentence_length: float,
    long_words: float,
    monosyllables: float,
    constant: float,
) -> str:
    """The formula that `wiener` computes, written out; parts without weight are left out."""
    parts = (
        (polysyllables, " + ", "% of words of 3 syllables and more"),
        (sentence_length, " + ", "words per sentence"),
        (long_words, " + ", "% of words of more than 6 letters"),
        (monosyllables, " − ", "% of words of 1 syllable"),
    )
    said = "".join(f"{sign}{weight:g} × {name}" for weight, sign, name in parts if weight)
    return f"{said.removeprefix(' + ')} − {constant:g}"


def flesch_kincaid(counts: TextCounts) -> float:
    """The school grade after Kincaid and others."""
    return 0.39 * counts.words_per_sentence + 11.8 * counts.syllables_per_word - 15.59


def smog(counts: TextCounts) -> float:
    """The school grade after McLaughlin, for texts of any length."""
    per_thirty = 30 * (counts.polysyllables or 0) / counts.sentences
    return 1.0430 * float(per_thirty**0.5) + 3.1291


def gulpease(counts: TextCounts) -> float:
    """Lucisano and Piemontese: 100 is easiest; letters, not syllables."""
    return 89 + (300 * counts.sentences - 10 * counts.letters) / counts.words


def osman(counts: TextCounts) -> float:
    """El-Haj and Rayson, the variant for text without short vowels.

    Syllables are letters other than alef, and words of more than four syllables cannot be told.
    """
    hard = (counts.longer_than_five + counts.sounds + counts.eloquent) / counts.words
    return 200.791 - 1.015 * counts.words_per_sentence - 24.181 * hard


def lix(counts: TextCounts) -> float:
    """Björnsson: words per sentence and the share of words with more than 6 letters, in percent."""
    return counts.words_per_sentence + counts.share(counts.long_words)
