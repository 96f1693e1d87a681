import pytest

from pipeline.language.figures.months import months


@pytest.mark.parametrize(
    ("text", "locale", "found"),
    [
        ("le 12 mars 2026", "fr", [(3, True)]),
        ("le 1er déc. 2025", "fr", [(12, True)]),
        ("en mai", "fr", [(5, False)]),
        ("March 12, 2026", "en", [(3, True)]),
        ("you may march", "en", []),
        ("el 5 de enero", "es", [(1, True)]),
        ("la Mayo Clinic", "es", []),
        ("in riva al mar", "it", []),
        ("12. März", "de", [(3, True)]),
        ("يوم 5 كانون الثاني", "ar", [(1, True)]),
        ("يوم 5 جانفي", "ar", [(1, True)]),
        ("يوم 5 يناير", "ar", [(1, True)]),
    ],
)
def test_months_in_letters(text: str, locale: str, found: list[tuple[int, bool]]) -> None:
    assert list(months(text, locale)) == found
