"""Traits are read part by part, and are those of the whole text."""

from pathlib import Path

import pytest

from pipeline.checks.traits import Trait, traits_of
from pipeline.language.addresses import has_address, running_text
from pipeline.language.figures.months import month_words
from pipeline.language.figures.roman_numerals import roman_numerals, stages
from pipeline.language.figures.units import periods
from pipeline.language.house_style import is_suspect
from pipeline.language.identification import has_other_letters
from pipeline.language.letters import in_small_letters, runs_of_letters
from pipeline.language.locale import base_language
from pipeline.language.negation import denying_words
from pipeline.language.opposing.opposites import telling_words
from tests.checks.seeded_catalogs import seeds

SEEDS = tuple(seeds(Path(__file__).parent / "seeded"))
TEXTS = sorted(
    {(each.source, "fr") for each in SEEDS} | {(each.translation, each.locale) for each in SEEDS}
)
ODD_TEXTS = [
    ("%(n)  sans", "fr"),  # "% s": what is left is « ans »
    ("%(nombre)s ou %(mois) mai", "fr"),
    ("5 % &not; {no}", "en"),
    ("&not; yet", "en"),
    ("Écrivez à sans.cesse@pas.fr ou www.jamais.fr", "fr"),
    ("a\u00a0: b  c\n;d", "es"),
    ("Un cancer de stade\nIV ou de type I, grade V.", "fr"),
    ("  ", "fr"),
    ("", "fr"),
]


@pytest.mark.parametrize(("text", "locale"), [*TEXTS, *ODD_TEXTS])
def test_the_traits_of_parts_are_those_of_the_text(text: str, locale: str) -> None:
    words = set(runs_of_letters(in_small_letters(running_text(text), locale)))
    expected = {
        Trait.DENIAL: not words.isdisjoint(denying_words(locale)),
        Trait.OPPOSITE: not words.isdisjoint(telling_words(locale)),
        Trait.MONTH: not words.isdisjoint(month_words(locale)),
        Trait.PERIOD: not words.isdisjoint(periods(locale)),
        Trait.ADDRESS: has_address(text),
        Trait.DIGITS: any(sign.isdecimal() or sign in "½¼¾⅓⅔" for sign in text),
    }
    at_least = {
        Trait.NUMBER_WORD: bool(roman_numerals(text) or stages(text)),
        Trait.STYLE: is_suspect(text, locale),
        Trait.SCRIPT: has_other_letters(running_text(text), base_language(locale)),
    }
    traits = Trait(traits_of(text, locale))
    assert {trait: trait in traits for trait in expected} == expected
    assert [trait for trait, given in at_least.items() if given and trait not in traits] == []


def test_a_stage_is_no_number_without_its_numeral() -> None:
    assert not traits_of("le type de cancer", "fr")
    assert Trait.NUMBER_WORD in Trait(traits_of("le type V", "fr"))
