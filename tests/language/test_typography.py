from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.typography import Protection, isolate, isolate_markdown, pieces, unbreakable


def found(text: str) -> list[tuple[str, Protection]]:
    return [(text[span.start : span.end], span.protection) for span in unbreakable(text)]


@pytest.mark.parametrize(
    "number",
    ["04 93 73 71 38", "04\u00a093\u00a073\u00a071\u00a038", "04.93.73.71.38", "+33 4 93 73 71 38"],
)
def test_phone_numbers_stay_together(number: str) -> None:
    assert found(f"Appelez le {number}.") == [(number, Protection.PHONE)]


@pytest.mark.parametrize(
    "quantity",
    ["38 °C", "38,5\u00a0°C", "30 minutes", "50 %", "50%", "12\u202f000\u00a0personnes", "5 mg"],
)
def test_a_number_stays_with_what_it_counts(quantity: str) -> None:
    assert found(f"Environ {quantity} ou plus") == [(quantity, Protection.QUANTITY)]


@pytest.mark.parametrize("name", ["PD-L1", "PD-1", "CTLA-4", "COVID-19", "IL-2"])
def test_names_with_a_hyphen_stay_together(name: str) -> None:
    assert found(f"La molécule {name}, aussi") == [(name, Protection.NAME)]


@pytest.mark.parametrize("text", ["En 2026 les soins", "c’est-à-dire", "bien-être", "15", ""])
def test_other_words_may_break(text: str) -> None:
    assert found(text) == []


def test_only_passages_without_right_to_left_letters_are_isolated() -> None:
    assert isolate("بعد 30 دقيقة") == "بعد 30 دقيقة"
    assert isolate("جزيء PD-L1 هنا") == "جزيء \u2066PD-L1\u2069 هنا"


@given(st.text(alphabet="aéAP-L1 0923.,+\u00a0%دقيقة\n"))
def test_pieces_joined_are_the_text(text: str) -> None:
    parts = list(pieces(text))
    assert "".join(piece for piece, _ in parts) == text
    assert all(piece == text[span.start : span.end] for piece, span in parts if span)


@pytest.mark.parametrize(
    "quantity",
    ["5-10 mg", "5 – 10 mg", "−5 °C", "-5 °C", "120/80 mmHg", "1/2 comprimé", "< 38 °C", "3-4"],
)
def test_a_range_and_a_sign_stay_with_their_numbers(quantity: str) -> None:
    assert found(f"Environ {quantity}, pas plus") == [(quantity, Protection.QUANTITY)]


def test_dates_in_digits_are_isolated_whole() -> None:
    assert isolate("يوم 12/03/2026 صباحا") == "يوم \u206612/03/2026\u2069 صباحا"
    assert isolate("خذوا 5-10 mg") == "خذوا \u20665-10 mg\u2069"


def test_markdown_is_isolated_where_readers_see_text() -> None:
    written = "اتصلوا [+33 4 93 73 71 38](tel:+33493737138) أو `5 mg` أو **10 mg**."
    shown = written.replace("[+33 4 93 73 71 38]", "[\u2066+33 4 93 73 71 38\u2069]")
    assert isolate_markdown(written) == shown.replace("**10 mg**", "**\u206610 mg\u2069**")


@pytest.mark.parametrize("sign", ["1.", "1 ", "111 ", "1-", "1/", "+1 ", "a-", "<", "0"])
def test_hostile_texts_take_time_in_proportion(sign: str) -> None:
    assert "".join(piece for piece, _ in pieces(sign * 20_000)) == sign * 20_000
