from __future__ import annotations

import pytest

from pipeline.language.identification import other_language, words_in
from tests.checks.reviewed_catalogs import reviewed

TEXTS = {
    "fr": "Votre équipe vous explique le traitement et répond à vos questions pendant la visite.",
    "en": "Your team explains the treatment and answers your questions during the visit.",
    "es": "Su equipo le explica el tratamiento y responde a sus preguntas durante la visita.",
    "it": "La sua équipe le spiega la terapia e risponde alle sue domande durante la visita.",
    "pt": "A sua equipa explica-lhe o tratamento e responde às suas perguntas durante a visita.",
    "de": "Ihr Team erklärt Ihnen die Behandlung und beantwortet bei dem Besuch Ihre Fragen.",
    "ru": "Ваша команда объясняет вам лечение и отвечает на вопросы во время приёма.",
    "ar": "يشرح لكم فريقكم العلاج ويجيب عن أسئلتكم أثناء الزيارة.",
}


def named(text: str, locale: str) -> str:
    return other_language(text, words_in(text), locale)


@pytest.mark.parametrize("locale", TEXTS)
def test_a_text_in_its_own_language_is_let_be(locale: str) -> None:
    assert not named(TEXTS[locale], locale)


@pytest.mark.parametrize("expected", TEXTS)
@pytest.mark.parametrize("written", ["fr", "es", "it", "pt", "de", "ru"])
def test_a_text_in_another_language_is_named(expected: str, written: str) -> None:
    assert named(TEXTS[written], expected) == ("" if written == expected else written)


def test_another_script_is_seen_without_any_word_known() -> None:
    assert named("Ваша команда объясняет лечение и отвечает на вопросы.", "fr")
    assert named(TEXTS["ar"], "ru")
    assert named(TEXTS["ar"], "fr")
    assert named("Lorem ipsum dolor sit amet consectetur", "ar") == "Latin script"


def test_arabic_with_many_names_in_latin_letters_is_arabic() -> None:
    names = "Centre Antoine Lacassagne, avenue de la Californie, Hôpital de la Croix, Nice"
    assert not named(f"يمكن زيارة الطبيب في هذه الأماكن أو الاتصال بنا قبل الموعد: {names}", "ar")


@pytest.mark.parametrize("text", ["PD-L1, PD-1, CTLA-4", "Hôpital de Nice", "", "Los Angeles"])
def test_names_and_short_texts_are_let_be(text: str) -> None:
    assert not named(text, "en")


@pytest.mark.parametrize("locale", ["es", "it", "ar", "pt", "de"])
def test_french_left_in_a_catalog_is_seen_and_its_own_language_is_not(locale: str) -> None:
    french, own = reviewed_texts("fr"), reviewed_texts(locale)
    seen = [text for text in french if named(text, locale)]
    assert len(seen) > 0.8 * len(french)
    assert [text for text in own if named(text, locale)] == []


def reviewed_texts(locale: str) -> list[str]:
    """Translations of some length: shorter ones are often names alone."""
    texts = {translation for _text, translation in reviewed(locale)}
    return [text for text in texts if len(words_in(text)) >= 12]
