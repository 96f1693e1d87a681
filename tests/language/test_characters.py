from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.characters import (
    close_isolates,
    confusables,
    invisible,
    is_usual,
    named,
    overrides,
)


@pytest.mark.parametrize("sign", ["\u202a", "\u202b", "\u202d", "\u202e", "\u202c"])
def test_overrides_and_embeddings_are_never_right(sign: str) -> None:
    assert overrides(f"Prenez {sign}5 mg") == (sign,)


def test_isolates_must_be_closed() -> None:
    assert overrides("خذوا \u20665 mg\u2069 الآن") == ()
    assert overrides("خذوا \u20665 mg الآن") == ("\u2066",)
    assert overrides("5 mg\u2069") == ("\u2069",)


@pytest.mark.parametrize(
    ("text", "locale", "found"),
    [
        ("treat\u200bment", "en", ("\u200b",)),
        ("trai\u00adtement", "fr", ("\u00ad",)),
        ("\ufeffa", "it", ("\ufeff",)),
        ("a\u0007b", "en", ("\u0007",)),
        ("العلاج\u200f", "ar", ()),
        ("می\u200cخواهم", "fa", ()),
        ("می\u200cخواهم", "ar", ("\u200c",)),
        ("👩\u200d⚕", "en", ()),
        ("espace\u00a0: « oui\u202f»", "fr", ()),
    ],
)
def test_characters_nobody_sees(text: str, locale: str, found: tuple[str, ...]) -> None:
    assert invisible(text, locale) == found


@pytest.mark.parametrize(
    ("text", "locale", "found"),
    [
        ("T\u0430ke", "en", ("T\u0430ke",)),
        ("\u0441\u0430\u0440", "fr", ("\u0441\u0430\u0440",)),
        ("c\u03bfpo", "pt", ("c\u03bfpo",)),
        ("5 μg de TNF-α, β-bloquant", "fr", ()),
        ("الـPD-L1", "ar", ()),
        ("\u06a9أس", "ar", ("\u06a9أس",)),
        ("\uff34ake", "en", ("\uff34ake",)),
        ("врач", "ru", ()),
    ],
)
def test_letters_that_only_look_right(text: str, locale: str, found: tuple[str, ...]) -> None:
    assert confusables(text, locale) == found


@given(st.text())
def test_a_usual_text_has_nothing_to_find(text: str) -> None:
    if is_usual(text):
        assert (*overrides(text), *invisible(text, "fr"), *confusables(text, "fr")) == ()


@given(st.text(alphabet="a \n\u2066\u2067\u2068\u2069"))
def test_closing_isolates_leaves_none_open_and_is_done_once(text: str) -> None:
    closed = close_isolates(text)
    assert overrides(closed) == ()
    assert close_isolates(closed) == closed


def test_a_character_is_named_as_readers_look_it_up() -> None:
    assert named("\u202e") == "U+202E RIGHT-TO-LEFT OVERRIDE"
    assert named("\u0007") == "U+0007 CONTROL CHARACTER"
