"""Reading-ease scores. The one door to textstat.

textstat gives the published constants of each language's formula; words, sentences and syllables
are counted here, because its own counts take every full stop for a sentence end and keep the
language in a global variable.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from pipeline.language.locale import base_language
from pipeline.language.sentences import sentences
from pipeline.language.syllables import can_count, count_syllables
from pipeline.language.words import words
from pipeline.model.readability import ReadabilityScore

NOT_AVAILABLE = "not available"
TOO_SHORT = "too short to score"

# Flesch drew his samples at 100 words each (« A new readability yardstick », 1948); with fewer than
# 5 sentences one long sentence decides the mean.
MINIMUM_WORDS = 100
MINIMUM_SENTENCES = 5

# Flesch, « The Art of Readable Writing », 1949; the adaptations keep its bands.
_BANDS = (
    (90, "very easy"),
    (80, "easy"),
    (70, "fairly easy"),
    (60, "plain"),
    (50, "fairly difficult"),
    (30, "difficult"),
)
_HARDEST = "very difficult"

_EASIER = +1


@dataclass(frozen=True, slots=True)
class TextCounts:
    """What the formulas need to know of a text; counts of parts add up with `+`."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0

    def __add__(self, other: TextCounts) -> TextCounts:
        return TextCounts(
            self.words + other.words,
            self.sentences + other.sentences,
            self.syllables + other.syllables,
        )

    @property
    def words_per_sentence(self) -> float:
        """The mean length of a sentence, in words; 0 for an empty text."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def syllables_per_word(self) -> float:
        """The mean length of a word, in syllables; 0 for an empty text."""
        return self.syllables / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class Formula:
    """A reading-ease formula: base - a * words per sentence - b * syllables per word."""

    direction: ClassVar[int] = _EASIER

    id: str
    name: str
    source: str
    base: float
    per_sentence_length: float
    per_syllables: float

    def value(self, counts: TextCounts) -> float:
        """The score of these counts; higher is easier, most texts lie between 0 and 100."""
        return (
            self.base
            - self.per_sentence_length * counts.words_per_sentence
            - self.per_syllables * counts.syllables_per_word
        )


# Languages whose constants in textstat are those of a published formula.
_PUBLISHED = {
    "de": ("amstad", "Amstad", "Amstad, « Wie verständlich sind unsere Zeitungen? », 1978"),
    "en": ("flesch", "Flesch", "Flesch, « A new readability yardstick », 1948"),
    "es": (
        "fernandez-huerta",
        "Fernández Huerta",
        "Fernández Huerta, « Medidas sencillas de lecturabilidad », 1959",
    ),
    "fr": (
        "kandel-moles",
        "Kandel-Moles",
        "Kandel and Moles, « Application de l’indice de Flesch à la langue française », 1958",
    ),
    "it": (
        "flesch-vacca",
        "Flesch-Vacca",
        "Franchina and Vacca, « Adaptation of Flesch readability index on a bilingual text », 1986",
    ),
    "nl": ("douma", "Flesch-Douma", "Douma, « De leesbaarheid van landbouwbladen », 1960"),
    "ru": ("oborneva", "Oborneva", "Oborneva, « Automated assessment of text complexity », 2006"),
}


@cache
def formula_for(locale: str) -> Formula | None:
    """The reading-ease formula of the locale's language, or None where none is published."""
    language = base_language(locale)
    if language not in _PUBLISHED:
        return None
    # Importing textstat takes 0.3 s, which commands that score nothing need not pay.
    from textstat.backend.utils.constants import LANG_CONFIGS  # noqa: PLC0415

    constants: dict[str, float] = LANG_CONFIGS[language]
    return Formula(
        *_PUBLISHED[language],
        base=constants["fre_base"],
        per_sentence_length=constants["fre_sentence_length"],
        per_syllables=constants["fre_syll_per_word"],
    )


def count(text: str, locale: str) -> TextCounts:
    """The counts of a running text, markup gone.

    Syllables are 0 in languages without a counter; their formula is not available either.
    """
    found = sentences(text, locale)
    tokens = [word for sentence in found for word in words(sentence.text)]
    syllables = sum(count_syllables(word, locale) for word in tokens) if can_count(locale) else 0
    return TextCounts(len(tokens), len(found), syllables)


def score(text: str, locale: str) -> ReadabilityScore:
    """The reading ease of a running text in the locale's language."""
    return score_counts(count(text, locale), locale)


def score_counts(counts: TextCounts, locale: str) -> ReadabilityScore:
    """The reading ease that follows from counts taken before.

    `value` is None where the language has no formula or the text is too short, and `band` says
    which of the two.
    """
    formula = formula_for(locale)
    if formula is None:
        value, band = None, NOT_AVAILABLE
    elif counts.words < MINIMUM_WORDS or counts.sentences < MINIMUM_SENTENCES:
        value, band = None, TOO_SHORT
    else:
        value = formula.value(counts)
        band = next((name for least, name in _BANDS if value >= least), _HARDEST)
    return ReadabilityScore(
        formula=formula.id if formula else "",
        value=value,
        locale=locale,
        words=counts.words,
        sentences=counts.sentences,
        direction=Formula.direction,
        band=band,
        source=formula.source if formula else "",
    )
