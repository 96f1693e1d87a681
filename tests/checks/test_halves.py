"""Halves in letters that a translation lost or added."""

from __future__ import annotations

import pytest

from pipeline.checks.run import run
from pipeline.checks.translation.number import Number
from tests.checks.seeded_catalogs import around, subject

HALF = "Prenez un demi-comprimé deux fois par jour."


def found(source: str, translation: str, locale: str) -> int:
    return len(run([subject(source, translation, locale, around())], [Number()]))


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        (HALF, "Take one tablet twice a day.", "en"),
        (HALF, "Tome un comprimido dos veces al día.", "es"),
        (HALF, "تناول قرصًا مرتين في اليوم.", "ar"),
        ("La moitié des patients guérissent.", "A quarter of all patients are cured.", "en"),
        ("Pendant une heure et demie.", "Per un'ora.", "it"),
        ("Prenez un comprimé.", "Take half a tablet.", "en"),
        ("Prenez un comprimé.", "Nehmen Sie eine halbe Tablette ein.", "de"),
    ],
)
def test_a_half_is_lost_or_added(source: str, translation: str, locale: str) -> None:
    assert found(source, translation, locale) == 1


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        (HALF, "Take half a tablet twice a day.", "en"),
        (HALF, "Tome medio comprimido dos veces al día.", "es"),
        (HALF, "Nehmen Sie zweimal täglich 0,5 Tabletten ein.", "de"),
        (HALF, "Prenda mezza compressa due volte al giorno.", "it"),
        (HALF, "Tome meio comprimido duas vezes por dia.", "pt"),
        (HALF, "تناول نصف قرص مرتين في اليوم.", "ar"),
        ("Coupez-le en deux.", "Cut it in half.", "en"),
        ("À 8 h 30.", "At half past eight.", "en"),
        ("Pendant une heure et demie.", "Etwa anderthalb Stunden.", "de"),
        ("La moitié des patients.", "El 50 % de los pacientes.", "es"),
        ("Pendant une demi-heure.", "For 30 minutes.", "en"),
        ("Pendant une demi-heure.", "لمدة 30 دقيقة.", "ar"),
        ("En votre nom.", "On your behalf.", "en"),
    ],
)
def test_a_half_in_other_words(source: str, translation: str, locale: str) -> None:
    assert found(source, translation, locale) == 0
