"""Scores against a calculation by hand and against textstat's own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textstat.backend.counts import count_sentences, count_syllables, count_words
from textstat.backend.metrics import flesch_reading_ease
from textstat.backend.utils.constants import LANG_CONFIGS

from pipeline.language.readability import (
    NOT_AVAILABLE,
    TOO_SHORT,
    TextCounts,
    count,
    formula_for,
    score,
    score_counts,
)

# No mute e, no abbreviation: here textstat counts as Limpide does, 13 words and 20 syllables.
SENTENCE = "Demain matin, un docteur va venir dans la maison voir comment vous allez."
TEXT = " ".join([SENTENCE] * 10)


def test_score_is_the_formula_of_kandel_and_moles() -> None:
    counts = TextCounts(words=120, sentences=10, syllables=180)
    found = score_counts(counts, "fr")
    assert found.value == pytest.approx(207 - 1.015 * 12 - 73.6 * 1.5)
    assert (found.formula, found.direction, found.band) == ("kandel-moles", 1, "easy")
    assert (found.words, found.sentences) == (120, 10)


def test_constants_come_from_textstat() -> None:
    for locale in ("de", "en", "es", "fr", "it", "nl", "ru"):
        formula = formula_for(locale)
        assert formula is not None
        known = LANG_CONFIGS[locale]
        assert formula.base == known["fre_base"]
        assert formula.per_sentence_length == known["fre_sentence_length"]
        assert formula.per_syllables == known["fre_syll_per_word"]


def test_score_is_that_of_textstat_where_the_counts_agree() -> None:
    counts = count(TEXT, "fr")
    assert counts.words == count_words(TEXT)
    assert counts.sentences == count_sentences(TEXT)
    assert counts.syllables == count_syllables(TEXT, "fr")
    assert score(TEXT, "fr").value == pytest.approx(flesch_reading_ease(TEXT, "fr"))


@pytest.mark.parametrize(
    ("locale", "formula"),
    [
        ("fr", "kandel-moles"),
        ("fr@simple", "kandel-moles"),
        ("en", "flesch"),
        ("es", "fernandez-huerta"),
        ("it", "flesch-vacca"),
    ],
)
def test_each_locale_has_the_formula_of_its_language(locale: str, formula: str) -> None:
    assert score_counts(TextCounts(200, 20, 300), locale).formula == formula


@pytest.mark.parametrize("locale", ["ar", "pt", "uk", "ro", "ca", "tr", "zh"])
def test_languages_without_a_published_formula_have_no_score(locale: str) -> None:
    found = score("Una frase. " * 200, locale)
    assert found.value is None
    assert found.band == NOT_AVAILABLE
    assert found.formula == ""


@pytest.mark.parametrize(
    "counts", [TextCounts(), TextCounts(99, 9, 150), TextCounts(400, 4, 500), TextCounts(1, 1, 1)]
)
def test_short_texts_have_no_score(counts: TextCounts) -> None:
    found = score_counts(counts, "fr")
    assert found.value is None
    assert found.band == TOO_SHORT


@pytest.mark.parametrize("text", ["", "mot", "12 13 14", "…"])
def test_texts_without_enough_words_are_no_error(text: str) -> None:
    assert score(text, "fr").value is None


def test_scores_do_not_depend_on_threads() -> None:
    english = "You are in pain and you do not sleep at night. " * 12
    alone = [score(TEXT, "fr"), score(english, "en")]
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(score, *text) for text in [(TEXT, "fr"), (english, "en")] * 50]
        assert {future.result() for future in futures} == set(alone)


def test_punctuation_that_changes_no_word_changes_no_score() -> None:
    curly = TEXT.replace("docteur", "«\u00a0docteur\u00a0»")
    assert score(curly, "fr").value == pytest.approx(score(TEXT, "fr").value)


@given(
    st.builds(TextCounts, st.integers(100, 999), st.integers(5, 99), st.integers(100, 3000)),
    st.sampled_from(["fr", "en", "es", "it", "de", "nl", "ru"]),
)
def test_longer_sentences_and_words_are_never_easier(counts: TextCounts, locale: str) -> None:
    formula = formula_for(locale)
    assert formula is not None
    harder = counts + TextCounts(words=0, sentences=0, syllables=10)
    assert formula.value(harder) < formula.value(counts)
    longer = TextCounts(counts.words, counts.sentences - 1, counts.syllables)
    assert formula.value(longer) < formula.value(counts)


def test_counts_add_up() -> None:
    halves = count(SENTENCE, "fr") + count(SENTENCE, "fr")
    assert halves == count(f"{SENTENCE} {SENTENCE}", "fr")
