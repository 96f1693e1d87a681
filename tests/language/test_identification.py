from __future__ import annotations

import re

import pytest

from pipeline.language.identification import other_language

TEXTS = {
    "fr": "Votre équipe vous explique le traitement et répond à vos questions pendant la visite.",
    "en": "Your team explains the treatment and answers your questions during the visit.",
    "es": "Su equipo le explica el tratamiento y responde a sus preguntas durante la visita.",
    "it": "La sua équipe le spiega la terapia e risponde alle sue domande durante la visita.",
    "pt": "A sua equipa explica-lhe o tratamento e responde às suas perguntas durante a visita.",
    "de": "Ihr Team erklärt Ihnen die Behandlung und beantwortet bei dem Besuch Ihre Fragen.",
    "ar": "يشرح لكم فريقكم العلاج ويجيب عن أسئلتكم أثناء الزيارة.",
}


def named(text: str, locale: str) -> str:
    return other_language(text, frozenset(re.findall(r"[^\W\d_]+", text.lower())), locale)


@pytest.mark.parametrize("locale", TEXTS)
def test_a_text_in_its_own_language_is_let_be(locale: str) -> None:
    assert not named(TEXTS[locale], locale)


@pytest.mark.parametrize("expected", TEXTS)
@pytest.mark.parametrize("written", ["fr", "es", "it", "pt", "de"])
def test_a_text_in_another_language_is_named(expected: str, written: str) -> None:
    assert named(TEXTS[written], expected) == ("" if written == expected else written)


def test_another_script_is_seen_without_any_word_known() -> None:
    assert named("Ваша команда объясняет лечение и отвечает на вопросы.", "fr")
    assert named("Lorem ipsum dolor sit amet consectetur", "ar") == "Latin script"


@pytest.mark.parametrize("text", ["PD-L1, PD-1, CTLA-4", "Hôpital de Nice", "", "Los Angeles"])
def test_names_and_short_texts_are_let_be(text: str) -> None:
    assert not named(text, "en")
