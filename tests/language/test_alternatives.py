from __future__ import annotations

import re

import pytest

from pipeline.language.alternatives import grouped
from pipeline.language.negation_words import WORDS
from tests.checks.reviewed_catalogs import reviewed


@pytest.mark.parametrize(
    ("alternatives", "together"),
    [
        ("no|nunca|sin", "n(?:o|unca)|sin"),
        ("pas|[pn]on|point", "pas|[pn]on|point"),
        ("a(?:b|c)|ad|e", "a(?:(?:b|c)|d)|e"),
        ("ab?|ac|b?a|b", "a(?:b?|c)|b?a|b"),
        ("a?b|[|)]c|\\|d|a\\)", "a?b|[|)]c|\\|d|a\\)"),
        ("seul", "seul"),
        ("a|ab", "a(?:|b)"),
    ],
)
def test_neighbours_of_one_letter_stand_behind_it(alternatives: str, together: str) -> None:
    assert grouped(alternatives) == together


@pytest.mark.parametrize("language", ["fr", "es", "it", "pt", "de", "ar"])
def test_the_same_is_found_in_the_same_places(language: str) -> None:
    texts = [text.lower() for _source, text in reviewed(language)]
    for words in WORDS[language].values():
        apart, together = (
            re.compile(rf"\b(?<!-)(?:{each})(?!\w)") for each in (words, grouped(words))
        )
        found = [[match.span() for match in apart.finditer(text)] for text in texts]
        assert [[match.span() for match in together.finditer(text)] for text in texts] == found
