"""The shipped lists: each expression is found where it stands, and no proposal is one itself."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from pipeline.checks.expressions import ExpressionIndex
from pipeline.checks.reading import ReadSentence
from pipeline.checks.running_text import Passage
from pipeline.commands.steps.word_lists import shipped_lists
from pipeline.model.document import Location
from pipeline.model.plain_language import Expression, WordList

PLACE = Location(PurePosixPath("page.md"), 1)
REGISTERS = {"administratif", "médical", "soutenu"}


def _found(text: str, kind: WordList) -> list[str]:
    passage = Passage(text, ((0, PLACE),), scored=True)
    index = shipped_lists().index("fr", kind)
    return [match.expression.text for match in index.find(ReadSentence(text, 0, passage, "fr"))]


def test_the_list_is_of_a_few_hundred_words_with_their_register() -> None:
    words = shipped_lists().lists["fr", WordList.COMPLEX]
    assert 350 <= len(words) <= 500
    assert {word.register for word in words} == REGISTERS


@pytest.mark.parametrize("kind", list(WordList))
def test_each_expression_is_found_as_it_is_written(kind: WordList) -> None:
    for expression in shipped_lists().lists["fr", kind]:
        assert expression.text in _found(f"Voici {expression.text} ici.", kind)


@pytest.mark.parametrize("kind", list(WordList))
def test_no_proposal_is_on_a_list_itself(kind: WordList) -> None:
    proposals = [text for each in shipped_lists().lists["fr", kind] for text in each.plainer]
    again = {text: _found(text, other) for text in proposals for other in WordList}
    assert not {text: found for text, found in again.items() if found}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("L’examen a été effectué hier.", "effectuer"),
        ("Vous bénéficierez toujours d’un suivi.", "bénéficier de"),
        ("Les documents afférents au dossier.", "afférent à"),
        ("Nous procédons à l’examen.", "procéder à"),
        ("La notice fait l’objet d’une lecture.", "faire l’objet de"),
        ("Vos proches se rendent à l’hôpital.", "se rendre à"),
        ("Vous vous acquittez de la somme.", "s’acquitter de"),
        ("Des œdèmes apparaissent.", "œdème"),
    ],
)
def test_expressions_are_found_inflected(text: str, word: str) -> None:
    assert word in _found(text, WordList.COMPLEX)


def test_the_longest_of_two_expressions_is_found() -> None:
    index = ExpressionIndex.of(
        (Expression("en raison", ("x",)), Expression("en raison de", ("à cause de",))), "fr"
    )
    text = "En raison du froid, restez."
    sentence = ReadSentence(text, 0, Passage(text, ((0, PLACE),), scored=True), "fr")
    assert [match.expression.text for match in index.find(sentence)] == ["en raison de"]
