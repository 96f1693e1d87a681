"""Formulas as they are written out give the value that they compute."""

from __future__ import annotations

import re

import pytest

from pipeline.language.scoring.formula_table import formulas_for
from pipeline.language.scoring.formulas import Formula
from pipeline.model.readability import TextCounts

COUNTS = TextCounts(
    words=200,
    sentences=16,
    syllables=330,
    letters=980,
    lettered=198,
    long_words=46,
    longer_than_five=71,
    monosyllables=104,
    polysyllables=31,
    sounds=93,
    eloquent=12,
)
# What the words of an expression stand for, the longest first.
NAMES = {
    "words of 3 syllables and more": "31",
    "% of 31": "15.5",
    "% of words of more than 6 letters": "23",
    "% of words of 1 syllable": "52",
    "words of more than 5 letters": "71",
    "letters that stand for a syllable": "93",
    "eloquent words": "12",
    "words per sentence": "12.5",
    "syllables per word": "1.65",
    "sentences": "16",
    "letters": "980",
    "words": "200",
    "√": "SQUARE_ROOT",
    "×": "*",
    "÷": "/",
    "−": "-",
}
LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru")
FORMULAS = {found.id: found for locale in LANGUAGES for found in formulas_for(locale)}
_ROOT = re.compile(r"SQUARE_ROOT(\([^()]*\))")


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=FORMULAS)
def test_the_expression_is_the_formula(formula: Formula) -> None:
    said = formula.expression
    for name, value in NAMES.items():
        said = said.replace(name, value)
    said = _ROOT.sub(r"(\1 ** 0.5)", said)
    assert re.fullmatch(r"[\d.+\-*/() ]+", said), said
    worked_out = eval(said)  # noqa: S307 (digits and signs alone, as the line before makes sure)
    assert worked_out == pytest.approx(formula.value(COUNTS))
