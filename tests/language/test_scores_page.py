"""The page about scores says what the code does."""

from pathlib import Path

from pipeline.language.scoring.formula_table import formulas_for
from pipeline.language.scoring.limpide_index import RARITY, SHORT

PAGE = (Path(__file__).parents[2] / "docs" / "scores.md").read_text(encoding="utf-8")
LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "uk")


def test_every_formula_is_listed_with_its_year() -> None:
    for formula in (found for locale in LANGUAGES for found in formulas_for(locale)):
        (row,) = [line for line in PAGE.splitlines() if f"`{formula.id}`" in line]
        assert any(
            year in row for year in formula.source.replace(",", " ").split() if year.isdigit()
        )


def test_the_weights_are_those_of_the_index() -> None:
    assert f"ln (L + {SHORT}) + ln W + {RARITY} × R" in PAGE
