"""Missing terms in languages of several families, on sentences written for these tests.

Each line of a table has a term that stands in the translation between square brackets, inflected
as its sentence wants. As it is, nothing is missing; with the next line's term in its place, it is.
The tables named « later » were written when the rules for the others were there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.benchmarks.terms import Pair, concepts_of, measure, methods

SAMPLES = Path(__file__).parent / "missing_term"
_BRACKETS = re.compile(r"\[(.*?)\]")


@dataclass(frozen=True)
class _Case:
    term: str
    source: str
    translation: str


def _gold(name: str) -> tuple[list[Pair], list[Pair], list[list[str]]]:
    locale = name.removesuffix("_later")
    lines = (SAMPLES / f"{name}.tsv").read_text("utf-8").splitlines()[1:]
    table = [line.split("\t") for line in lines]
    concepts = concepts_of(table, "fr", locale)
    right, wrong = [], []
    for number, (_id, _fr, _term, source, translation) in enumerate(table):
        other = table[(number + 1) % len(table)][2]
        plain = _BRACKETS.sub(r"\1", translation)
        right.append(Pair(source, plain, concepts[number], faulty=False))
        wrong.append(Pair(source, _BRACKETS.sub(other, translation), concepts[number], faulty=True))
    return right, wrong, table


@pytest.mark.parametrize("name", ["pt", "ru", "ar", "de", "pt_later", "ru_later", "ar_later"])
def test_an_inflected_term_is_there_and_another_one_is_not(name: str) -> None:
    right, wrong, table = _gold(name)
    locale = name.removesuffix("_later")
    is_missing = methods(concepts_of(table, "fr", locale), "fr", locale)["limpide"]

    assert [pair.target for pair in right if is_missing(pair)] == []
    assert [pair.target for pair in wrong if not is_missing(pair)] == []


@pytest.mark.parametrize("locale", ["pt", "ru", "ar"])
def test_plain_substrings_and_words_do_worse(locale: str) -> None:
    right, wrong, table = _gold(locale)
    scores = {
        name: measure(right + wrong, method).f1
        for name, method in methods(concepts_of(table, "fr", locale), "fr", locale).items()
    }

    assert scores["limpide"] > max(scores["substring"], scores["token"]) + 0.1, scores
