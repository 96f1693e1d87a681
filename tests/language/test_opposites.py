"""Opposites: each entry of the lists is found, says one thing, and is opposed to the other side."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest

from pipeline.language.letters import runs_of_letters
from pipeline.language.opposing.amounts import AMOUNTS
from pipeline.language.opposing.opposites import opposites, telling_words
from pipeline.language.opposing.ways import NEUTRAL, WAYS

SIDES = AMOUNTS | WAYS
LANGUAGES = tuple(NEUTRAL)


def _sentence(entry: str) -> str:
    entry = entry.replace("#", "3")
    return f"Abc {entry}xyz." if entry.endswith("'") else f"Abc {entry} xyz."


def _said(text: str, locale: str, other: str, other_locale: str) -> list[tuple[str, str]]:
    return [*opposites(text, locale, other, other_locale)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_entry_says_one_thing(language: str) -> None:
    entries = "|".join("|".join(sides[language]) for sides in SIDES.values()).split("|")
    words = Counter(entry.removesuffix("#").strip() for entry in entries)
    assert [each for each, times in words.items() if times > 1] == []
    assert words.keys().isdisjoint(NEUTRAL[language].split("|"))


@pytest.mark.parametrize(("notion", "language"), [*product(SIDES, LANGUAGES)])
def test_each_entry_is_opposed_to_those_of_the_other_side(notion: str, language: str) -> None:
    telling = telling_words(language).keys()
    for side, entries in enumerate(SIDES[notion][language][:2]):
        same, other = (
            _sentence(SIDES[notion]["fr"][each].split("|")[0]) for each in (side, 1 - side)
        )
        for entry in entries.split("|"):
            text = _sentence(entry)
            assert not telling.isdisjoint(runs_of_letters(text.lower())), entry
            assert len(_said(other, "fr", text, language)) == 1, entry
            assert _said(same, "fr", text, language) == [], entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_neutral_words_hold_words_of_a_side_and_say_none(language: str) -> None:
    telling = telling_words(language)
    for entry in NEUTRAL[language].split("|"):
        meanings = [telling[word] for word in runs_of_letters(entry) if word in telling]
        assert meanings, entry
        for notion, side in set().union(*meanings):
            opposite = SIDES[notion]["fr"][1 - side if side < 2 else 0].split("|")[0]
            assert _said(_sentence(opposite), "fr", _sentence(entry), language) == [], entry


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        ("N’attendez pas plus de 24 heures.", "Call within 24 hours at most.", "en"),
        ("Ne mangez pas avant midi.", "Eat only after noon.", "en"),
        ("Le matin ou le soir.", "In the evening or in the morning.", "en"),
        ("Avant le repas, ou après.", "Después de la comida.", "es"),
        ("N’ouvrez pas le flacon.", "Lassen Sie das Fläschchen geschlossen.", "de"),
    ],
)
def test_the_same_said_with_other_words_is_no_opposite(
    source: str, translation: str, locale: str
) -> None:
    assert _said(source, "fr", translation, locale) == []


@pytest.mark.parametrize(
    ("source", "translation", "found"),
    [
        ("Le soir, avant la nuit.", "In the morning, before the night.", ("soir", "morning")),
        ("Ne prenez jamais plus de 4 doses.", "Never take less than 4 doses.", None),
        (
            "Prenez au moins 3 doses, sans eau.",
            "Take at most 3 doses without water.",
            ("au moins", "at most"),
        ),
        (
            "Avant ou après : au bras gauche.",
            "Before or after: in the right arm.",
            ("gauche", "right"),
        ),
    ],
)
def test_a_side_that_became_the_other_is_found(
    source: str, translation: str, found: tuple[str, str] | None
) -> None:
    assert _said(source, "fr", translation, "en") == ([found] if found else [])


def test_languages_without_lists_say_nothing() -> None:
    assert telling_words("tr") == {}
