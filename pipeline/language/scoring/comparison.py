"""A translation beside its source, by what can be compared between two languages.

Formulas cannot: each has a scale of its own. Sentences can be counted in both, and so can the words
of the longest; the index of each can be placed among texts in its own language.
"""

from __future__ import annotations

from statistics import NormalDist

from pipeline.language.locale import base_language
from pipeline.language.scoring.limpide_index import limpide_index
from pipeline.model.readability import TextCounts, TranslationComparison

# French: articles of an encyclopedia and their versions for children, 2,000 texts (WiViCo 2),
# rounded. Other languages: the same text has a higher or lower index there, by as much as the
# translations of Limpide's own pages differ from their source, on average over ten documents.
_MEAN, _DEVIATION = 56.0, 15.0
_SHIFTS = {"ar": -1.0, "en": -5.0, "es": 1.0, "fr": 0.0, "it": 0.0}


def percentile(index: float | None, locale: str) -> float | None:
    """How many texts in the language are easier, in percent, 0 to 100.

    None where the text has no index, and in languages whose texts were not measured.
    """
    shift = _SHIFTS.get(base_language(locale))
    if index is None or shift is None:
        return None
    return 100 * NormalDist(_MEAN + shift, _DEVIATION).cdf(index)


def compare(
    source: TextCounts, source_locale: str, translation: TextCounts, locale: str
) -> TranslationComparison:
    """What can be compared of a translation and its source."""
    return TranslationComparison(
        source_sentences=source.sentences,
        sentences=translation.sentences,
        source_longest=source.longest,
        longest=translation.longest,
        source_percentile=percentile(limpide_index(source), source_locale),
        percentile=percentile(limpide_index(translation), locale),
    )
