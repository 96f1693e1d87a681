from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from pipeline.model.errors import PipelineError
from pipeline.model.plain_language import Expression
from pipeline.source.plain_language import parse_expressions

PATH = PurePosixPath("locales/plainer_words.yaml")


def test_expressions_are_read_by_language() -> None:
    text = (
        "fr:\n  - {word: prurit, plainer: démangeaisons, register: médical}\n"
        "  - {word: effectuer, plainer: [faire, passer], note: selon le nom}\nen: []\n"
    )
    assert parse_expressions(text, PATH) == {
        "fr": (
            Expression("prurit", ("démangeaisons",), "médical"),
            Expression("effectuer", ("faire", "passer"), note="selon le nom"),
        ),
        "en": (),
    }


def test_proposals_are_a_suggestion() -> None:
    expression = Expression("effectuer", ("faire", "passer"), note="selon le nom")
    assert expression.proposal == "Write “faire” or “passer” (selon le nom)"


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("fr:\n  - {word: a}\n", 2, 'lacks the key "plainer"'),
        ("fr:\n  - {word: a, plainer: b}\n  - {word: A, plainer: c}\n", 3, "already on line 2"),
        ("fr:\n  - {word: a, plain: b}\n", 2, 'unknown key "plain"'),
        ("fr:\n  - {word: a, plainer: []}\n", 2, "is empty"),
        ("- a\n", 1, "must hold keys"),
    ],
)
def test_bad_lists_are_refused_with_their_line(text: str, line: int, problem: str) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_expressions(text, PATH)
    assert caught.value.line == line
    assert problem in caught.value.problem
