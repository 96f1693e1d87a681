from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.language.house_style import is_suspect, lacks_opening_sign, mended

LOCALES = ("fr", "fr@simple", "fr_CA", "en", "es", "it", "pt", "de", "ar", "ru")


@pytest.mark.parametrize(
    ("written", "locale", "right"),
    [
        ("Quand appeler?", "fr", "Quand appeler\u202f?"),
        ("Quand appeler ?", "fr", "Quand appeler\u202f?"),
        ("Ici : là", "fr", "Ici\u00a0: là"),
        ("« oui »", "fr", "«\u00a0oui\u00a0»"),
        ('Il dit "oui": venez.', "fr", "Il dit «\u00a0oui\u00a0»\u00a0: venez."),
        ('Il dit "oui" , puis part.', "fr", "Il dit «\u00a0oui\u00a0», puis part."),
        ('Il dit "oui".', "fr", "Il dit «\u00a0oui\u00a0»."),
        ("Why ?", "en", "Why?"),
        ("He said « yes ».", "en", "He said “yes”."),
        ("Er sagt « ja ».", "de", "Er sagt „ja“."),
        ("Diga : « sí »", "es", "Diga: «sí»"),
        ("Two  spaces , here .", "en", "Two spaces, here."),
        ("متى تتصلون?", "ar", "متى تتصلون؟"),
        ("الأكل, ثم النوم; الراحة", "ar", "الأكل، ثم النوم؛ الراحة"),
        ("جزيء PD-L1, ثم", "ar", "جزيء PD-L1، ثم"),
        ("خذوا \u20665 mg", "ar", "خذوا \u20665 mg\u2069"),
        ("*\u2069:", "fr", "*\u00a0:"),
    ],
)
def test_what_is_certain_is_mended(written: str, locale: str, right: str) -> None:
    assert mended(written, locale) == right


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Voir `a ?` et [la page](page.md?b=1;c) {#id}", "fr"),
        ("https://example.org/a?b:c", "fr"),
        ("à 8:30, en 12:5", "fr"),
        ("Quand appeler\u00a0?", "fr"),
        ("![image](a.svg)", "fr"),
        ("Quand appeler?", "fr_CA"),
        ("Il dit\u00a0: «\u00a0oui\u202f!\u00a0» À 8:30\u202f; puis a?b", "fr"),
        ("{name}: %s?", "en"),
        ("1,5 mg, puis 2,5", "ar"),
        ("Fish & chips: “yes”", "en"),
    ],
)
def test_what_is_right_or_no_text_stays(text: str, locale: str) -> None:
    assert mended(text, locale) == text


@given(
    st.text(
        alphabet='aé ?!:;,.«»"“”\u00a0\u202f\u2066\u2069\u200b`[](){}<>%sن،؟*_#\n', max_size=40
    ),
    st.sampled_from(LOCALES),
)
@example('"ن":', "fr")
def test_mending_twice_is_mending_once(text: str, locale: str) -> None:
    once = mended(text, locale)
    assert mended(once, locale) == once


@given(
    st.text(alphabet='aé ?!:;,.«»"“”\u00a0\u202f\u200b`[](){}<>%&|=@/#*_\\سن،؟\n', max_size=20),
    st.sampled_from(LOCALES),
)
@settings(max_examples=1000)
def test_a_quick_look_misses_nothing(text: str, locale: str) -> None:
    if not is_suspect(text, locale):
        assert mended(text, locale) == text


@given(st.text(alphabet='ab ?!:;,.«»"\u00a0\u202fنم', max_size=40), st.sampled_from(LOCALES))
def test_no_letter_is_lost(text: str, locale: str) -> None:
    letters = [sign for sign in text if sign.isalnum()]
    assert [sign for sign in mended(text, locale) if sign.isalnum()] == letters


def test_spanish_questions_have_two_signs() -> None:
    assert lacks_opening_sign("Cuándo?", "es") == "?"
    assert lacks_opening_sign("¿Cuándo?", "es") == ""
    assert lacks_opening_sign("¡Ay! Qué!", "es") == "!"
    assert lacks_opening_sign("Quand ?", "fr") == ""
    assert lacks_opening_sign("[aquí](a.md?b)", "es") == ""


@pytest.mark.parametrize("sign", ["« ", '"a', "`", "[a](", "<", " ?", "&a", "«a"])
def test_hostile_texts_take_time_in_proportion(sign: str) -> None:
    assert mended(sign * 5_000, "fr")
