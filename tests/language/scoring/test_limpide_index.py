"""The index: worked out by hand, and which of two texts it calls harder."""

from __future__ import annotations

import math
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.readability import count, score, textstat_values
from pipeline.language.scoring.limpide_index import limpide_index
from pipeline.model.readability import TextCounts

# Written for these tests: medical sentences and what one would tell a patient
# instead; the last six of each language are short and rare against long and usual.
PAIRS = Path(__file__).parent / "data" / "harder_and_simpler.tsv"
MAIN = {
    "ar": "osman",
    "de": "amstad",
    "en": "flesch",
    "es": "fernandez-huerta",
    "fr": "kandel-moles",
    "it": "flesch-vacca",
    "pt": "martins",
    "ru": "oborneva",
}


def _pairs() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        locale, harder, simpler = line.split("\t")
        found[locale].append((harder, simpler))
    return found


def test_the_index_is_its_formula() -> None:
    counts = TextCounts(
        words=30, sentences=2, letters=140, lettered=28, rarity=1400, squares=20 * 20 + 10 * 10
    )
    by_hand = 35 * (math.log(500 / 30 + 5) + math.log(5) + 0.5 * 0.5 - 3.5)
    assert limpide_index(counts) == pytest.approx(by_hand)


@pytest.mark.parametrize("locale", MAIN)
def test_the_index_tells_the_harder_of_two_texts(locale: str) -> None:
    pairs = _pairs()[locale]
    assert len(pairs) >= 16
    right = [
        (harder, simpler)
        for harder, simpler in pairs
        if _index(harder, locale) > _index(simpler, locale)
    ]
    assert len(right) >= len(pairs) - 2
    assert len(right) >= sum(_textstat_tells(locale, *pair) for pair in pairs)


def _index(text: str, locale: str = "fr") -> float:
    found = score(text, locale).index
    assert found is not None
    return found


def _textstat_tells(locale: str, harder: str, simpler: str) -> bool:
    one, other = (textstat_values(text, locale)[MAIN[locale]] for text in (harder, simpler))
    assert one is not None
    assert other is not None
    return one < other


def test_the_length_of_a_text_is_no_part_of_its_index() -> None:
    sentence = "Vous prenez un comprimé chaque matin avec un verre d’eau. "
    assert _index(sentence * 40) == pytest.approx(_index(sentence))


def test_a_short_remark_does_not_make_a_long_sentence_easier() -> None:
    long = "L’administration intraveineuse impose une surveillance particulièrement rigoureuse. "
    alone, with_remark = _index(long * 3), _index(long * 3 + "Oui. ")
    assert abs(alone - with_remark) < 5


def test_languages_without_frequencies_have_an_index_of_lengths() -> None:
    easy = "Ħu l-mediċina kuljum. Ixrob l-ilma."
    hard = (
        "L-amministrazzjoni tal-mediċina tirrikjedi monitoraġġ kontinwu tal-pazjenti ospedalizzati."
    )
    assert _index(hard, "mt") > _index(easy, "mt")


@given(st.integers(1, 500), st.integers(1, 8), st.integers(0, 500))
def test_longer_and_rarer_is_never_easier(words: int, letters: int, rarity: int) -> None:
    def of(squares: int, letters: int, rarity: int) -> float:
        found = limpide_index(
            TextCounts(
                words=words,
                sentences=1,
                letters=words * letters,
                lettered=words,
                rarity=words * rarity,
                squares=squares,
            )
        )
        assert found is not None
        return found

    plain = of(words, letters, rarity)
    assert of(words * 2, letters, rarity) > plain
    assert of(words, letters + 1, rarity) > plain
    assert of(words, letters, rarity + 1) > plain


def test_no_words_have_no_index() -> None:
    assert limpide_index(count("12 13 14", "fr")) is None
