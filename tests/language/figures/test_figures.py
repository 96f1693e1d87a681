from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.addresses import addresses
from pipeline.language.figures.figures import FigureKind, figures


def said(text: str, locale: str) -> list[tuple[tuple[str, ...], str]]:
    return [(figure.values, figure.unit) for figure in figures(text, locale)]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("1,5 mg", "fr"),
        ("1,5 milligramme", "fr"),
        ("1.5 mg", "en"),
        ("1.5 milligrams", "en"),
        ("١٫٥ ملغ", "ar"),
        ("1,5 mg", "de"),
    ],
)
def test_a_dose_is_the_same_in_every_locale(text: str, locale: str) -> None:
    assert said(text, locale) == [(("1.5",), "mg")]


@pytest.mark.parametrize(
    ("text", "locale"),
    [("50 %", "fr"), ("50%", "en"), ("٪50", "ar"), ("50 percent", "en"), ("50 في المئة", "ar")],
)
def test_a_percentage_is_the_same_in_every_locale(text: str, locale: str) -> None:
    assert said(text, locale) == [(("50",), "%")]


@pytest.mark.parametrize(
    ("text", "locale", "time"),
    [
        ("à 8 h 30", "fr", ("8", "30")),
        ("at 8:30 a.m.", "en", ("8", "30")),
        ("at 8:30 pm", "en", ("20", "30")),
        ("5 p.m.", "en", ("17",)),
        ("à 5 h du soir", "fr", ("17",)),
        ("12 a.m.", "en", ("0",)),
        ("8 de la tarde", "es", ("20",)),
        ("8:30 مساء", "ar", ("20", "30")),
        ("9 h 00", "fr", ("9",)),
    ],
)
def test_times_are_on_a_clock_of_twenty_four_hours(
    text: str, locale: str, time: tuple[str, ...]
) -> None:
    assert [figure.values for figure in figures(text, locale)] == [time]


def test_dates_in_digits_name_their_month() -> None:
    (french,) = figures("le 12/03/2026", "fr")
    (german,) = figures("am 12.03.2026", "de")
    (american,) = figures("on 03/12/2026", "en_US")
    (iso,) = figures("2026-03-12", "en")
    dates = [(date.values, date.months) for date in (french, german, american, iso)]
    assert dates == [(("12", "2026"), (3,))] * 4


def test_a_date_with_the_month_first_is_no_date_where_the_day_comes_first() -> None:
    (spanish,) = figures("el 03/13/2026", "es")
    assert spanish.months == ()
    (english,) = figures("on 03/13/2026", "en")
    assert english.months == (3,)


def test_degrees_and_tenths_as_french_thermometers_say_them() -> None:
    assert said("38°5", "fr") == [(("38.5",), "")]


def test_both_forms_of_a_phone_number_are_one() -> None:
    (national,) = figures("04 93 73 71 38", "fr")
    (abroad,) = figures("+33 4 93 73 71 38", "en")
    assert national.kind is abroad.kind is FigureKind.PHONE
    assert national.values in abroad.others
    (wrong,) = figures("+351 4 93 73 71 38", "pt")
    assert national.values not in wrong.others


def test_signs_ranges_and_names() -> None:
    assert said("de −5 à 10 °C", "fr") == [(("-5",), ""), (("10",), "°C")]
    assert said("5-10 mg", "fr") == [(("5",), ""), (("10",), "mg")]
    assert said("COVID-19", "fr") == [(("19",), "")]
    assert said("1,7 milliard", "fr")[0][0] == ("1700000000",)
    assert said("1700 millones", "es")[0][0] == ("1700000000",)


def test_a_rhythm_says_its_number_once() -> None:
    assert said("24 heures sur 24, 7 j/7.", "fr") == [(("24",), "hour"), (("7",), "day")]
    assert said("7 giorni su 7", "it") == [(("7",), "day")]
    assert said("de 3 em 3 dias", "pt")[0][0] == ("3",)
    assert len(said("8 patients sur 8, 24 heures sur 240", "fr")) == 4


def test_digits_of_addresses_and_placeholders_are_no_numbers() -> None:
    assert said("Voir https://example.org/2026/12 et {0}, a1@example.org, %(n)05d", "fr") == []
    assert addresses("Voir www.example.org/a, ou a.b@example.org.") == (
        "www.example.org/a",
        "a.b@example.org",
    )
    assert addresses("“https://”") == ()


@given(st.text(alphabet="0123456789 .,:/-+%()hH\u00a0\u202f½µmgapt°C٠١٫٪", max_size=60))
def test_every_figure_stands_where_it_says(text: str) -> None:
    for locale in ("fr", "en", "ar", "de"):
        for figure in figures(text, locale):
            assert text[figure.start :].startswith(figure.text[-1]) or figure.text in text
            assert figure.values


@pytest.mark.parametrize("sign", ["1", "1 ", "1.", "1,000", "+1", "0 ", "a@", "12:", "%(", "1-"])
def test_hostile_texts_take_time_in_proportion(sign: str) -> None:
    assert len(figures(sign * 20_000, "fr")) <= len(sign) * 20_000
