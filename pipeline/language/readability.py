"""How hard a text is to read: every formula of its language, and the Limpide index.

Words, sentences and syllables are counted once (`counts.py`); formulas (`formula_table.py`) and the
index (`limpide_index.py`) are pure functions of the counts. A text that a formula cannot judge has
no value, and its band says why.
"""

from __future__ import annotations

from pipeline.language.identification import other_language, words_in
from pipeline.language.locale import base_language, is_known
from pipeline.language.scoring.bands import EASIER
from pipeline.language.scoring.counts import count
from pipeline.language.scoring.formula_table import ease_formula, formulas_for
from pipeline.language.scoring.formulas import MINIMUM_SENTENCES, MINIMUM_WORDS, Formula
from pipeline.language.scoring.limpide_index import limpide_index
from pipeline.language.scoring.textstat_values import textstat_counts, textstat_osman
from pipeline.language.words import WITHOUT_SPACES
from pipeline.model.errors import UsageError
from pipeline.model.readability import ReadabilityScore, TextCounts, TextScore

__all__ = [
    "MINIMUM_SENTENCES",
    "MINIMUM_WORDS",
    "NOT_AVAILABLE",
    "TOO_SHORT",
    "Formula",
    "TextCounts",
    "count",
    "ease",
    "formula_for",
    "formulas_for",
    "limpide_index",
    "score",
    "score_counts",
    "textstat_values",
]

NOT_AVAILABLE = "not available"
TOO_SHORT = "too short to score"

formula_for = ease_formula


def score(text: str, locale: str) -> TextScore:
    """All that is measured of a running text, markup gone.

    The same text has the same score in any thread, process and order.

    Args:
        text: any text, an empty one too; line breaks end the items of a list.
        locale: any locale that CLDR knows, such as `fr`, `fr@simple` or `pt_BR`.

    Raises:
        UsageError: if CLDR knows no such locale.
    """
    if not is_known(locale):
        raise UsageError(
            f'"{locale}" is not the name of a locale',
            remedy="Write a language code, such as fr, pt_BR or fr@simple",
        )
    other = other_language(text, words_in(text), locale)
    return score_counts(count(text, locale), locale, other)


def score_counts(counts: TextCounts, locale: str, other: str = "") -> TextScore:
    """What follows from counts taken before; `other` is the language the text is in instead."""
    return TextScore(
        locale=locale,
        counts=counts,
        formulas=tuple(_judge(formula, counts, locale) for formula in formulas_for(locale)),
        index=limpide_index(counts) if _has_words(locale) else None,
        other_language=other,
    )


def ease(counts: TextCounts, locale: str) -> ReadabilityScore:
    """The reading ease alone; without a formula for the language, its value is None."""
    formula = ease_formula(locale)
    if formula is None:
        return ReadabilityScore(
            "", None, locale, counts.words, counts.sentences, EASIER, NOT_AVAILABLE, ""
        )
    return _judge(formula, counts, locale)


def _has_words(locale: str) -> bool:
    """Whether words can be told by the spaces between them."""
    return base_language(locale) not in WITHOUT_SPACES


def _judge(formula: Formula, counts: TextCounts, locale: str) -> ReadabilityScore:
    value = None
    if not formula.is_computable(counts) or not _has_words(locale):
        band = NOT_AVAILABLE
    elif not formula.is_long_enough(counts):
        band = TOO_SHORT
    else:
        value = formula.value(counts)
        band = formula.bands.name(value)
    return ReadabilityScore(
        formula=formula.id,
        value=value,
        locale=locale,
        words=counts.words,
        sentences=counts.sentences,
        direction=formula.direction,
        band=band,
        source=formula.source,
    )


def textstat_values(text: str, locale: str) -> dict[str, float | None]:
    """What textstat itself gives for each formula of the language, by formula id.

    None where it has no counts of its own for the formula (languages without hyphenation
    patterns), or where it finds no words.
    """
    counts = textstat_counts(text, locale)
    return {formula.id: _textstat_value(formula, counts, text) for formula in formulas_for(locale)}


def _textstat_value(formula: Formula, counts: TextCounts, text: str) -> float | None:
    if not counts.words or not formula.is_computable(counts):
        return None
    return textstat_osman(text) if formula.id == "osman" else formula.value(counts)
