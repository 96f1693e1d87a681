"""Rhythms: how often and how long, in letters and in digits."""

from __future__ import annotations

import pytest

from pipeline.checks.run import run
from pipeline.checks.translation.frequency import Frequency
from tests.checks.seeded_catalogs import around, subject

ONCE_A_WEEK = "Prenez-le une fois par semaine, le même jour."


def found(source: str, translation: str, locale: str) -> int:
    return len(run([subject(source, translation, locale, around())], [Frequency()]))


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        (ONCE_A_WEEK, "Take it once a day, on the same day.", "en"),
        (ONCE_A_WEEK, "Tómelo una vez al día, el mismo día.", "es"),
        ("Deux fois par jour pendant une semaine.", "Twice a week for a week.", "en"),
        ("Revenez dans huit jours.", "Come back in a month.", "en"),
        ("De 50 à 74 ans, tous les deux ans.", "De 50 a 74 años, cada dos meses.", "es"),
    ],
)
def test_a_rhythm_that_the_same_word_elsewhere_hides(
    source: str, translation: str, locale: str
) -> None:
    assert found(source, translation, locale) == 1


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        (ONCE_A_WEEK, "Take it once a week, always on the same day.", "en"),
        ("Revenez dans huit jours.", "Come back in a week.", "en"),
        ("Tous les quinze jours.", "Every two weeks.", "en"),
        ("Tous les quinze jours.", "كل أسبوعين.", "ar"),
        (
            "Le jour dit, venez à 10 heures, à jeun depuis 6 heures.",
            "On the day, come at 10.",
            "en",
        ),
        ("Deux fois par jour.", "Zweimal täglich.", "de"),
        ("Pendant 48 heures.", "For two days.", "en"),
        ("Toutes les 24 heures.", "Once a day.", "en"),
        ("24 h sur 24, 7 jours sur 7.", "Rund um die Uhr, 7 Tage die Woche.", "de"),
    ],
)
def test_a_rhythm_in_other_words(source: str, translation: str, locale: str) -> None:
    assert found(source, translation, locale) == 0
