from __future__ import annotations

import pytest

from pipeline.language.acronyms import acronyms, stands_for
from pipeline.language.grammar.abbreviated import abbreviations_in
from pipeline.language.grammar.explanations import announces_name, is_explained, is_glossed


@pytest.mark.parametrize(
    ("text", "term", "following"),
    [
        ("Une diarrhée (des selles liquides) fatigue.", "diarrhée", ""),
        ("Un essoufflement, c’est-à-dire du mal à respirer, gêne.", "essoufflement", ""),
        ("Votre oncologue, le médecin du cancer, vient.", "oncologue", ""),
        ("Des plaques apparaissent : c’est une éruption.", "éruption", ""),
        ("Une masse, appelée tumeur, grossit.", "tumeur", ""),
        ("Une masse s’appelle une tumeur.", "tumeur", ""),
        ("La tumeur est une masse.", "tumeur", ""),
        ("Par perfusion : le produit passe dans une veine.", "perfusion", ""),
        ("Vous aurez une biopsie.", "biopsie", "C’est un petit prélèvement."),
        ("Ce sont des anticorps.", "anticorps", "Un anticorps est une molécule."),
        ("Un cancer est métastatique quand il va ailleurs.", "métastatique", ""),
        ("Un traitement, l’immunothérapie, aide.", "immunothérapie", ""),
        ("Des boutons (éruption) apparaissent.", "éruption", ""),
    ],
)
def test_explanations_are_seen(text: str, term: str, following: str) -> None:
    start = text.index(term)
    assert is_explained(text, start, start + len(term), following, "fr")


@pytest.mark.parametrize(
    ("text", "term", "following"),
    [
        ("Vous aurez une biopsie demain.", "biopsie", "Venez à jeun."),
        ("La biopsie dure dix minutes.", "biopsie", ""),
        ("La biopsie, faite à jeun, dure dix minutes.", "biopsie", ""),
        ("La biopsie est longue.", "biopsie", ""),
        ("La fatigue, la biopsie et la toux.", "biopsie", ""),
    ],
)
def test_other_sentences_explain_nothing(text: str, term: str, following: str) -> None:
    start = text.index(term)
    assert not is_explained(text, start, start + len(term), following, "fr")


@pytest.mark.parametrize(
    ("text", "term", "locale"),
    [
        ("An antibody is a molecule.", "antibody", "en"),
        ("Una biopsia, es decir, una muestra.", "biopsia", "es"),
        ("Una biopsia, cioè un prelievo.", "biopsia", "it"),
        ("Tumoren (Geschwülste) wachsen.", "Tumoren", "de"),
    ],
)
def test_explanations_in_other_languages(text: str, term: str, locale: str) -> None:
    start = text.index(term)
    assert is_explained(text, start, start + len(term), "", locale)


def test_a_gloss_stands_right_after_the_word() -> None:
    text = "Le screening (le dépistage) est gratuit, le suivi aussi."
    assert is_glossed(text, 3, 12, "fr")
    assert not is_glossed(text, text.index("suivi"), text.index("suivi") + 5, "fr")


def test_names_are_announced() -> None:
    assert announces_name("Ce médecin s’appelle aussi un oncologue.", "fr")
    assert not announces_name("Le cancérologue vient.", "fr")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La MDPH et les CAF.", ["MDPH", "CAF"]),
        ("Il ne faut PAS lire le chapitre IV par SMS.", []),
        ("Le PD-L1 et le covid.", []),
        ("Un avis de l’O.M.S. sur la C.A.F. est public.", ["O.M.S.", "C.A.F."]),
    ],
)
def test_acronyms_are_told_from_words_and_numbers(text: str, found: list[str]) -> None:
    assert [name for name, _ in acronyms(text, "fr")] == found


@pytest.mark.parametrize(
    ("acronym", "words", "expected"),
    [
        ("AMM", "une autorisation de mise sur le marché (", True),
        ("HAS", "la Haute Autorité de santé (", True),
        ("AMM", "un accord officiel (", False),
    ],
)
def test_words_an_acronym_stands_for(acronym: str, words: str, *, expected: bool) -> None:
    assert stands_for(acronym, words) is expected


def test_usual_abbreviations_are_for_easy_texts_alone() -> None:
    text = "Cf. la page, prenez rdv, etc."

    def found(*, all_of_them: bool) -> list[str]:
        return [short for short, _ in abbreviations_in(text, "fr", all_of_them=all_of_them)]

    assert found(all_of_them=False) == ["Cf.", "rdv"]
    assert found(all_of_them=True) == ["Cf.", "rdv", "etc."]
    assert abbreviations_in(text, "ja", all_of_them=True) == ()
