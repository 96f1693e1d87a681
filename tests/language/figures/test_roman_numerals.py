import pytest

from pipeline.language.figures.roman_numerals import (
    roman_numerals,
    roman_ordinals,
    roman_value,
    stages,
)


@pytest.mark.parametrize(
    ("text", "numerals"),
    [
        ("le XIVe siècle", []),
        ("le chapitre XIV, puis IX", ["XIV", "IX"]),
        ("I am X", []),
        ("VITAMIN IV-B, l’IV", []),
        ("Grade III.", ["III"]),
    ],
)
def test_numerals_of_two_letters_or_more(text: str, numerals: list[str]) -> None:
    assert roman_numerals(text) == numerals


def test_ordinals_may_be_words_elsewhere() -> None:
    assert roman_ordinals("le XXIe siècle, le chapitre XIV, I am Xe") == ["XXI"]


def test_numerals_of_one_letter_stand_after_a_stage() -> None:
    assert stages("Stade V, type I, vitamine X, grade II") == ["V", "I"]


@pytest.mark.parametrize(("numeral", "value"), [("IV", 4), ("XIX", 19), ("XXIII", 23)])
def test_the_value_of_a_numeral(numeral: str, value: int) -> None:
    assert roman_value(numeral) == value
