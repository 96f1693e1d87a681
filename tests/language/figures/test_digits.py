from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.figures.digits import values, western


@pytest.mark.parametrize(
    ("written", "locale", "value"),
    [
        ("1,5", "fr", "1.5"),
        ("1.5", "en", "1.5"),
        ("1,5", "de", "1.5"),
        ("1 500,50", "fr", "1500.5"),
        ("1,500.50", "en", "1500.5"),
        ("1.500,50", "de", "1500.5"),
        ("1,500", "en", "1500"),
        ("1,500", "fr", "1.5"),
        ("1.500", "es", "1500"),
        ("12 000", "fr", "12000"),
        ("1.000.000", "it", "1000000"),
        ("1'000", "de_CH", "1000"),
        ("0,125", "fr", "0.125"),
        ("007", "fr", "7"),
        ("0,50", "pt", "0.5"),
    ],
)
def test_marks_mean_what_the_locale_means(written: str, locale: str, value: str) -> None:
    assert values(written, locale)[0] == (value,)


def test_arabic_digits_and_marks() -> None:
    assert values(western("١٬٥٠٠٫٥"), "ar")[0] == ("1500.5",)
    assert western("٪٥٠ − ۵") == "%50 - 5"


def test_what_is_several_numbers_is_read_as_several() -> None:
    assert values("3.11.7", "en") == (("3", "11", "7"),)
    assert ("8", "30") in values("8.30", "it")


@given(st.text())
def test_western_text_is_as_long(text: str) -> None:
    assert len(western(text)) == len(text)


@given(st.integers(0, 10**9))
def test_groups_do_not_change_a_whole_number(number: int) -> None:
    assert values(f"{number:,}".replace(",", " "), "fr")[0] == (str(number),)
    if number >= 1000:
        assert values(f"{number:,}", "en")[0] == (str(number),)
        assert values(f"{number:,}".replace(",", "."), "de")[0] == (str(number),)
