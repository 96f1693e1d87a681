"""Figures that agree in other words, and hostile texts."""

from __future__ import annotations

import pytest

from pipeline.checks.agreement import Disagreement, disagreement
from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from pipeline.checks.translation_reading import read_text
from tests.checks.seeded_catalogs import around, subject


def compared(source: str, translation: str, locale: str) -> Disagreement:
    return disagreement(read_text(source, "fr"), read_text(translation, locale))


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        ("2 comprimés", "two tablets", "en"),
        ("deux comprimés", "2 tablets", "en"),
        ("2 fois", "twice", "en"),
        ("2 prises", "قرصان", "ar"),
        ("1 comprimé", "قرص", "ar"),
        ("1 comprimé", "a tablet", "en"),
        ("1/2 comprimé", "half a tablet", "en"),
        ("14 jours", "two weeks", "en"),
        ("tous les quinze jours", "every two weeks", "en"),
        ("tous les quinze jours", "alle zwei Wochen", "de"),
        ("tous les quinze jours", "كل أسبوعين", "ar"),
        ("dans huit jours", "in a week", "en"),
        ("de 9 h à midi", "de 9 a 12 h", "es"),
        ("de midi à 14 h", "von 12 bis 14 Uhr", "de"),
        ("24 heures sur 24", "24 hours a day", "en"),
        ("24 heures sur 24", "around the clock", "en"),
        ("24 heures sur 24", "rund um die Uhr", "de"),
        ("au XXIe siècle", "in the 21st century", "en"),
        ("quinze jours", "2 semanas", "es"),
        ("48 heures", "2 days", "en"),
        ("à 20 h 30", "at 8:30 p.m.", "en"),
        ("à 8 h 30", "um 8.30 Uhr", "de"),
        ("0 patient", "no patients", "en"),
        ("1957-58", "1957 y 1958", "es"),
        ("les années 30", "la década de 1930", "es"),
        ("stade III", "stage 3", "en"),
        ("le 3e jour", "the third day", "en"),
        ("seize heures", "four in the afternoon", "en"),
        ("les deux bras", "both arms", "en"),
        ("un jour sur deux", "every other day", "en"),
        ("de 13 h à 17 h 30", "from 1 to 5:30 p.m.", "en"),
        ("toutes les trois semaines", "de três em três semanas", "pt"),
        ("5 mg/kg", "5 mg per kilo", "en"),
        ("Écrivez à 1 adresse : a1@b2.fr", "Write to 1 address: a1@b2.fr", "en"),
    ],
)
def test_the_same_in_other_words(source: str, translation: str, locale: str) -> None:
    assert compared(source, translation, locale) == Disagreement()


def test_what_differs_is_named_on_both_sides() -> None:
    apart = compared("Prenez 5 mg puis 2 comprimés.", "Take 15 mg, then 2 tablets.", "en")
    assert [figure.text for figure in apart.lost] == ["5"]
    assert [figure.text for figure in apart.added] == ["15"]
    assert compared("deux jours", "three days", "en").lost_words == ("deux",)


@pytest.mark.parametrize(
    "translation", ["in two weeks", "every five weeks", "in three days", "in two months"]
)
def test_another_duration_is_not_the_same(translation: str) -> None:
    assert compared("dans douze jours", translation, "en").lost_words == ("douze",)


def test_a_number_in_letters_that_replaces_one() -> None:
    assert compared("Prenez un comprimé.", "Take three tablets.", "en").added_words == ("three",)
    assert compared("Prenez un repas.", "Take two breaks in a day.", "en") == Disagreement()


def test_an_easy_version_may_repeat_and_count() -> None:
    source = "Appelez le 15 ou le 112. Il y a le foie et le rein."
    easy = "Appelez le 15 ou le 112. Appelez le 15. Il y a 2 organes."
    assert compared(source, easy, "fr@simple") == Disagreement()
    assert compared("Appelez le 15.", "Appelez le 18.", "fr@simple").lost


@pytest.mark.parametrize(
    "sign",
    [
        *("1", "1 ", "1,5 mg. ", "+33 4 ", "mars ", "III ", "deux-", "ne pas ", "لا ", "? ", "!"),
        *("« ", "[a](b) ", "**1** mg ", "` ", "& ", "a@b.fr ", "://", "\u202e", "\u0430a "),
    ],
)
def test_hostile_texts_end(sign: str) -> None:
    """A text of ten thousand signs takes as long as ten thousand signs do."""
    project = around()
    for locale in ("en", "ar"):
        run([subject(sign * 2_000, sign * 2_000, locale, project)], CHECKS)
