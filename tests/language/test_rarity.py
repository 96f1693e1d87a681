"""Rarities beside the frequencies that wordfreq itself gives."""

from __future__ import annotations

import pytest
import wordfreq

from pipeline.language.rarity import RARE, has_rarities, zipf


@pytest.mark.parametrize(
    ("word", "locale"),
    [("maison", "fr"), ("house", "en"), ("casa", "es"), ("casa", "it"), ("Haus", "de"),
     ("casa", "pt"), ("дом", "ru"), ("بيت", "ar"), ("huis", "nl")],
)  # fmt: skip
def test_a_word_in_its_dictionary_form_has_the_frequency_of_the_list(
    word: str, locale: str
) -> None:
    assert zipf(word, locale) == pytest.approx(wordfreq.zipf_frequency(word, locale), abs=0.02)


@pytest.mark.parametrize(
    ("form", "word", "locale"),
    [
        ("chevaux", "cheval", "fr"),
        ("l’immunothérapie", "immunothérapie", "fr"),
        ("Qu'elle", "elle", "fr"),
        ("mangeassiez", "manger", "fr"),
        ("e\u0301te\u0301", "été", "fr"),
        ("العلاج", "علاج", "ar"),
        ("عِلاج", "علاج", "ar"),
        ("نومكم", "نوم", "ar"),
        ("وحالتكم", "حالة", "ar"),
        ("تمارسوا", "تمارس", "ar"),
        ("O.M.S.", "OMS", "fr"),
        ("patient’s", "patient", "en"),
    ],
)
def test_a_word_is_at_least_as_frequent_as_its_lemma(form: str, word: str, locale: str) -> None:
    found, lemma = zipf(form, locale), zipf(word, locale)
    assert found is not None
    assert lemma is not None
    assert found >= lemma > 0


def test_a_compound_is_as_rare_as_its_rarest_part() -> None:
    assert zipf("chimio-embolisation", "fr") == zipf("embolisation", "fr")


def test_everyday_words_are_over_the_limit_and_technical_ones_under() -> None:
    everyday = ["médecin", "malade", "l’hôpital", "peut-être", "aujourd’hui", "sang"]
    technical = ["péritonéal", "immunohistochimie", "thrombopénie", "posologie"]
    assert all((zipf(word, "fr") or 0) >= RARE for word in everyday)
    assert all((zipf(word, "fr") or 0) < RARE for word in technical)


def test_a_word_that_no_list_has_is_the_rarest() -> None:
    assert zipf("xqzvwkj", "fr") == 0


@pytest.mark.parametrize(("word", "locale"), [("12", "fr"), ("1,5", "fr"), ("dar", "mt")])
def test_numbers_and_languages_without_a_list_have_no_rarity(word: str, locale: str) -> None:
    assert zipf(word, locale) is None


def test_languages_with_a_list() -> None:
    assert all(has_rarities(locale) for locale in ("fr@simple", "pt_BR", "ar", "uk"))
    assert not any(has_rarities(locale) for locale in ("mt", "zh", "ja", "ko"))
