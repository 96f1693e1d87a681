"""Sentences in another language among those of the catalog's."""

from __future__ import annotations

import pytest

from pipeline.checks.run import run
from pipeline.checks.translation.wrong_language import WrongLanguage
from tests.checks.seeded_catalogs import around, subject

SOURCE = "Parlez-en à votre équipe. Elle vous aidera à choisir."


@pytest.mark.parametrize(
    ("translation", "locale", "language"),
    [
        ("Talk to your team about it. Elle vous aidera à choisir.", "en", "fr"),
        ("Hable de ello con su equipo. They will help you choose.", "es", "en"),
        ("Parlez-en à votre équipe.\nLa aiuterà a scegliere.", "it", "fr"),
        ("Talk to your team about it. They will help you choose.", "en", ""),
        ("Read “Vivre avec un cancer et après”. It will help you.", "en", ""),
        ("Call 15. Ask for Le Centre.", "en", ""),
    ],
)
def test_each_sentence_is_in_the_language_of_the_catalog(
    translation: str, locale: str, language: str
) -> None:
    found = run([subject(SOURCE, translation, locale, around())], [WrongLanguage()])
    assert [each.observation.measured for each in found] == [language] * bool(language)
