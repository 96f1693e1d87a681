"""Scores against a calculation by hand and against textstat's own."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textstat.backend.counts import count_sentences, count_syllables, count_words
from textstat.backend.metrics import (
    flesch_kincaid_grade,
    flesch_reading_ease,
    gulpease_index,
    lix,
    osman,
    szigriszt_pazos,
    wiener_sachtextformel,
)
from textstat.backend.utils.constants import LANG_CONFIGS

from pipeline.language.readability import (
    NOT_AVAILABLE,
    TOO_SHORT,
    TextCounts,
    count,
    ease,
    formula_for,
    formulas_for,
    score,
    score_counts,
    textstat_values,
)
from pipeline.model.errors import UsageError

# No mute e, no abbreviation: here textstat counts as Limpide does, 13 words and 20 syllables.
SENTENCE = "Demain matin, un docteur va venir dans la maison voir comment vous allez."
TEXT = " ".join([SENTENCE] * 10)
ENGLISH = "You are in pain and you do not sleep at night. " * 12
# 200 words in 10 sentences, and parts of them that make shares easy: 25, 10 and 50 percent.
COUNTS = TextCounts(
    words=200,
    sentences=10,
    syllables=340,
    letters=900,
    lettered=200,
    long_words=50,
    longer_than_five=60,
    monosyllables=100,
    polysyllables=20,
    squares=4000,
    sounds=700,
    eloquent=4,
)
BY_HAND = {
    "fr": {"kandel-moles": 207 - 1.015 * 20 - 73.6 * 1.7, "lix": 20 + 25},
    "en": {
        "flesch": 206.835 - 1.015 * 20 - 84.6 * 1.7,
        "flesch-kincaid": 0.39 * 20 + 11.8 * 1.7 - 15.59,
        "smog": 1.0430 * (20 * 30 / 10) ** 0.5 + 3.1291,
        "lix": 45,
    },
    "es": {
        "fernandez-huerta": 206.84 - 1.02 * 20 - 60 * 1.7,
        "szigriszt-pazos": 206.835 - 62.3 * 1.7 - 20,
        "lix": 45,
    },
    "it": {
        "flesch-vacca": 217 - 1.3 * 20 - 60 * 1.7,
        "gulpease": 89 + (300 * 10 - 10 * 900) / 200,
        "lix": 45,
    },
    "de": {
        "amstad": 180 - 20 - 58.5 * 1.7,
        "wiener-sachtextformel-1": 0.1935 * 10 + 0.1672 * 20 + 0.1297 * 25 - 0.0327 * 50 - 0.875,
        "wiener-sachtextformel-2": 0.2007 * 10 + 0.1682 * 20 + 0.1373 * 25 - 2.779,
        "wiener-sachtextformel-3": 0.2963 * 10 + 0.1905 * 20 - 1.1144,
        "wiener-sachtextformel-4": 0.2744 * 10 + 0.2656 * 20 - 1.693,
        "lix": 45,
    },
    "pt": {"martins": 248.835 - 1.015 * 20 - 84.6 * 1.7, "lix": 45},
    "nl": {"douma": 206.835 - 0.93 * 20 - 77 * 1.7, "lix": 45},
    "ru": {"oborneva": 206.835 - 1.3 * 20 - 60.1 * 1.7, "lix": 45},
    "ar": {"osman": 200.791 - 1.015 * 20 - 24.181 * (60 + 700 + 4) / 200, "lix": 45},
    "uk": {"lix": 45},
}


@pytest.mark.parametrize("locale", BY_HAND)
def test_each_language_has_its_formulas_worked_out_by_hand(locale: str) -> None:
    found = {each.formula: each.value for each in score_counts(COUNTS, locale).formulas}
    assert found == pytest.approx(BY_HAND[locale])


def test_every_formula_says_where_it_comes_from() -> None:
    formulas = [formula for locale in BY_HAND for formula in formulas_for(locale)]
    assert len({formula.id for formula in formulas}) == 18
    for formula in formulas:
        assert formula.validated_on
        assert any(f", {year}" in formula.source for year in range(1948, 2017)), formula.source


def test_bands_follow_the_direction_of_the_formula() -> None:
    easy = TextCounts(words=200, sentences=25, syllables=260, long_words=20)
    hard = TextCounts(words=200, sentences=5, syllables=400, long_words=90)
    assert [each.band for each in score_counts(easy, "fr").formulas] == ["very easy", "very easy"]
    assert {each.band for each in score_counts(hard, "fr").formulas} == {"very difficult"}


def test_constants_come_from_textstat() -> None:
    for locale in ("de", "en", "es", "fr", "it", "nl", "ru"):
        formula = formula_for(locale)
        assert formula is not None
        known = LANG_CONFIGS[locale]
        assert formula.value(TextCounts()) == known["fre_base"]
        assert formula.value(TextCounts(1, 1, 0)) == pytest.approx(
            known["fre_base"] - known["fre_sentence_length"]
        )


def test_score_is_that_of_textstat_where_the_counts_agree() -> None:
    counts = count(TEXT, "fr")
    assert counts.words == count_words(TEXT)
    assert counts.sentences == count_sentences(TEXT)
    assert counts.syllables == count_syllables(TEXT, "fr")
    assert ease(counts, "fr").value == pytest.approx(flesch_reading_ease(TEXT, "fr"))


def test_values_of_textstat_are_its_own_for_comparison() -> None:
    text = "L’équipe du Dr. Blanc vous attend : prenez 1.5 mg. " * 15
    found = textstat_values(text, "fr")
    assert found["kandel-moles"] == pytest.approx(flesch_reading_ease(text, "fr"))
    assert found["lix"] == pytest.approx(lix(text))
    assert found != {each.formula: each.value for each in score(text, "fr").formulas}
    assert textstat_values(text, "es")["szigriszt-pazos"] == pytest.approx(
        szigriszt_pazos(text, "es"), abs=0.01
    )
    assert textstat_values(text, "it")["gulpease"] == pytest.approx(gulpease_index(text), abs=5)
    assert textstat_values(text, "de")["wiener-sachtextformel-1"] == pytest.approx(
        wiener_sachtextformel(text, 1, "de")
    )


def test_the_value_of_osman_is_that_of_textstat() -> None:
    text = "يساعد العلاج المناعي جسمك. تحدث مع طبيبك كل يوم. " * 10
    assert textstat_values(text, "ar")["osman"] == pytest.approx(osman(text))


def test_values_of_textstat_in_english_need_no_download() -> None:
    assert textstat_values(ENGLISH, "en")["flesch"] == pytest.approx(206.835 - 1.015 * 11 - 84.6)
    assert callable(flesch_kincaid_grade)  # which would ask NLTK for its dictionary
    assert textstat_values(ENGLISH, "tr") == {"lix": pytest.approx(11)}


@pytest.mark.parametrize("locale", ["ar", "uk", "ro", "ca", "tr", "zh"])
def test_languages_without_a_published_formula_have_no_reading_ease(locale: str) -> None:
    found = ease(count("Una frase. " * 200, locale), locale)
    assert found.value is None
    assert found.band == NOT_AVAILABLE
    assert found.formula == ""


def test_languages_without_spaces_have_no_words_to_count() -> None:
    found = score("免疫疗法帮助身体对抗癌症。" * 200, "zh")
    assert found.index is None
    assert [each.band for each in found.formulas] == [NOT_AVAILABLE]


@pytest.mark.parametrize(
    "counts", [TextCounts(), TextCounts(99, 9, 150), TextCounts(400, 4, 500), TextCounts(1, 1, 1)]
)
def test_short_texts_have_no_score(counts: TextCounts) -> None:
    assert {each.value for each in score_counts(counts, "fr").formulas} == {None}
    assert {each.band for each in score_counts(counts, "fr").formulas} == {TOO_SHORT}


@pytest.mark.parametrize("text", ["", "mot", "12 13 14", "…", "\x00", "🙂 🙂", "http://", "- - -"])
@pytest.mark.parametrize("locale", ["fr", "en", "ar", "uk", "mt", "zh"])
def test_texts_without_enough_words_are_no_error(text: str, locale: str) -> None:
    found = score(text, locale)
    assert all(each.value is None for each in found.formulas)
    if not any(sign.isalpha() for sign in text):
        assert found.index is None


@pytest.mark.parametrize("locale", ["", "xx1", "klingon", "fr/../en", "français"])
def test_an_unknown_locale_is_said(locale: str) -> None:
    with pytest.raises(UsageError, match="is not the name of a locale"):
        score(TEXT, locale)


def test_scores_do_not_depend_on_threads() -> None:
    alone = [score(TEXT, "fr"), score(ENGLISH, "en")]
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(score, *text) for text in [(TEXT, "fr"), (ENGLISH, "en")] * 50]
        assert [future.result() for future in futures] == alone * 50


@pytest.mark.parametrize("order", ["fr en", "en fr"])
def test_scores_do_not_depend_on_process_or_order(order: str) -> None:
    """In a new process, whose threads read the dictionaries at the same time."""
    code = (
        "import sys; from concurrent.futures import ThreadPoolExecutor\n"
        "from pipeline.language.readability import score\n"
        "texts = {'fr': sys.argv[1], 'en': sys.argv[2]}\n"
        "locales = sys.argv[3].split() * 10\n"
        "with ThreadPoolExecutor(2) as pool:\n"
        "    found = list(pool.map(lambda each: score(texts[each], each), locales))\n"
        "print(len(set(found)), *found[:2])"
    )
    command = [sys.executable, "-c", code, TEXT, ENGLISH, order]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    texts = {"fr": TEXT, "en": ENGLISH}
    first, second = (score(texts[locale], locale) for locale in order.split())
    assert printed.strip() == f"2 {first} {second}"


def test_parts_add_up_in_any_order() -> None:
    parts = [count(text, "fr") for text in (TEXT, SENTENCE, "Un mot rarissime.", "", "12 mg.")]
    forwards = sum(parts, TextCounts())
    assert forwards == sum(reversed(parts), TextCounts())
    assert score_counts(forwards, "fr") == score_counts(sum(reversed(parts), TextCounts()), "fr")


@pytest.mark.parametrize(
    ("text", "locale", "other"),
    [
        (ENGLISH, "fr", "en"),
        (TEXT, "en", "fr"),
        (TEXT, "fr", ""),
        (ENGLISH, "en", ""),
        ("Nehmen Sie die Tabletten jeden Tag, auch wenn Sie nicht krank sind. " * 3, "fr", "de"),
        (
            "Tome las pastillas todos los días y no las deje sin hablar con el médico. " * 3,
            "pt",
            "es",
        ),
        ("Bonjour.", "en", ""),
    ],
)
def test_a_text_in_another_language_is_noticed(text: str, locale: str, other: str) -> None:
    assert score(text, locale).other_language == other


@given(
    st.builds(TextCounts, st.integers(100, 999), st.integers(5, 99), st.integers(100, 3000)),
    st.sampled_from(["fr", "en", "es", "it", "de", "nl", "ru", "pt"]),
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
