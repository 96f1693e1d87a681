"""Numbers of several words are one number."""

from __future__ import annotations

import pytest

from pipeline.language.figures.compound_numbers import joined


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("treinta y cinco mg", "es", "35 mg"),
        ("rojo y cinco", "es", "rojo y cinco"),
        ("trinta e um", "pt", "trinta e um"),
        ("trinta e dois dias", "pt", "32 dias"),
        ("خمس عشرة دقيقة", "ar", "15 دقيقة"),
        ("خمسة عشر يوما", "ar", "15 يوما"),
        ("أحد عشر يوما", "ar", "11 يوما"),
        ("اثنتي عشرة ساعة", "ar", "12 ساعة"),
        ("خمس وعشرين دقيقة", "ar", "25 دقيقة"),
        ("واحد وعشرين يوما", "ar", "21 يوما"),
        ("خمسة إلى عشرة", "ar", "خمسة إلى عشرة"),
        ("بين خمسة وعشرة", "ar", "بين خمسة وعشرة"),
        ("diez y cinco", "es", "diez y cinco"),
        ("عشرة وعشرين", "ar", "عشرة وعشرين"),
        ("sept dix", "fr", "sept dix"),
    ],
)
def test_numbers_of_several_words_are_one(text: str, language: str, expected: str) -> None:
    words = tuple(text.split(" "))
    assert joined(words, language) == tuple(expected.split(" "))
