"""French grammar facts that checks rely on: negations, clauses, nouns made from verbs, tenses."""

from __future__ import annotations

import pytest

from pipeline.language.grammar.address import speaks_to_reader
from pipeline.language.grammar.negation import double_negations, negations
from pipeline.language.grammar.nominalisations import nominalisation_places, supports, verb_of
from pipeline.language.grammar.statements import joined_statements
from pipeline.language.grammar.subordinates import subordinate_starts
from pipeline.language.grammar.tenses import Tense, hard_tense
from pipeline.language.tokens import tokens


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ne fumez pas.", 1),
        ("Vous n’avez plus mal et vous ne toussez plus.", 2),
        ("Personne ne répond.", 1),
        ("Il n’y a aucun danger.", 1),
        ("Prenez-en moins que moi.", 0),
        ("Ne prenez que ce comprimé.", 0),
        ("Un pas après l’autre.", 0),
    ],
)
def test_negations_are_counted(sentence: str, expected: int) -> None:
    assert len(negations(tokens(sentence))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ce n’est pas sans risque.", True),
        ("Il n’est pas inutile de le dire.", True),
        ("Cela n’est pas interdit.", True),
        ("Vous ne pouvez pas ne pas venir.", True),
        ("Ne mangez pas, ne buvez pas.", False),
        ("Ne mangez pas et ne buvez pas.", False),
        ("Il ne vient pas, c’est impossible.", False),
        ("Il n’y en a pas, sans doute.", False),
    ],
)
def test_double_negations_are_told_from_two_negations(sentence: str, *, expected: bool) -> None:
    assert bool(double_negations(tokens(sentence))) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le médecin qui vous suit demande si vous dormez.", 2),
        ("Dites que vous toussez et que vous avez mal.", 1),
        ("Venez si vous toussez ou si vous avez mal.", 1),
        ("Il a plus de courage que moi.", 0),
        ("Ne prenez que ce comprimé.", 0),
        ("Est-ce que vous dormez ?", 0),
        ("Qui appeler ?", 0),
        ("Quand vous toussez, appelez.", 1),
        ("Les microbes, comme les virus.", 0),
    ],
)
def test_subordinate_clauses_are_counted(sentence: str, expected: int) -> None:
    assert len(subordinate_starts(tokens(sentence), "fr")) == expected


def test_subordinate_clauses_of_english_are_counted_and_others_left_alone() -> None:
    assert len(subordinate_starts(tokens("Call the nurse who knows you if you cough."), "en")) == 2
    assert subordinate_starts(tokens("Llame si tose."), "es") == ()


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("vérification", "vérifier"),
        ("nettoyage", "nettoyer"),
        ("changement", "changer"),
        ("surveillance", "surveiller"),
        ("décision", ""),
    ],
)
def test_verb_of_a_noun(noun: str, verb: str) -> None:
    assert verb_of(noun) == verb


def test_nouns_made_from_verbs_are_told_from_names_and_adverbs() -> None:
    sentence = tokens("La surveillance du traitement et la préparation vont rapidement.")
    forms = [sentence.forms[place] for place in nominalisation_places(sentence)]
    assert forms == ["surveillance", "préparation"]


def test_empty_verbs_are_found_with_their_noun() -> None:
    sentence = tokens("Nous procédons à la désinfection, puis il effectue son travail.")
    (found,) = supports(sentence)
    assert sentence.forms[found.start : found.end] == ("procédons", "à", "la", "désinfection")
    assert found.verb == "désinfecter"


@pytest.mark.parametrize(
    ("form", "tense"),
    [
        ("mangerait", Tense.CONDITIONAL),
        ("finiriez", Tense.CONDITIONAL),
        ("prendrais", Tense.CONDITIONAL),
        ("serait", Tense.CONDITIONAL),
        ("pourriez", Tense.CONDITIONAL),
        ("mangèrent", Tense.SIMPLE_PAST),
        ("fut", Tense.SIMPLE_PAST),
        ("montrait", None),
        ("souffrait", None),
        ("entraient", None),
        ("préférait", None),
        ("attirait", None),
        ("frais", None),
        ("vrais", None),
        ("mangera", None),
        ("dit", None),
        ("voudriez", None),
    ],
)
def test_hard_tenses(form: str, tense: Tense | None) -> None:
    assert hard_tense(form) is tense


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reposez-vous et vous irez mieux.", 1),
        ("Il dort mais il mange.", 1),
        ("Mangez et buvez.", 0),
        ("C’est pour vous et vos proches.", 0),
        ("Pour vous et vous seul.", 0),
        ("Du pain ou du riz.", 0),
    ],
)
def test_second_statements_are_found(sentence: str, expected: int) -> None:
    assert len(joined_statements(tokens(sentence))) == expected


@pytest.mark.parametrize(
    ("sentence", "locale", "expected"),
    [
        ("Prenez ce comprimé.", "fr", True),
        ("Votre médecin vient.", "fr", True),
        ("Dites-le.", "fr", True),
        ("Le patient rentre chez lui.", "fr", False),
        ("Il a mal au nez.", "fr", False),
        ("Ask your doctor.", "en", True),
        ("You can eat.", "en", True),
        ("The patient eats.", "en", False),
    ],
)
def test_speaking_to_the_reader(sentence: str, locale: str, *, expected: bool) -> None:
    assert speaks_to_reader(tokens(sentence), locale) is expected
