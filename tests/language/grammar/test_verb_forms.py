import pytest

from pipeline.language.grammar.verb_forms import is_verb_form


@pytest.mark.parametrize("word", ["soulager", "aggrave", "Activer", "maigrissez", "menaçait"])
def test_verbs(word: str) -> None:
    assert is_verb_form(word, "fr")


@pytest.mark.parametrize("word", ["cancer", "cellule", "foyer", "infecté", "IRM", "plaisir", ""])
def test_other_words(word: str) -> None:
    assert not is_verb_form(word, "fr")


def test_other_languages_are_not_judged() -> None:
    assert not is_verb_form("soulager", "es")
