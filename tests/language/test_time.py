"""Long and odd texts take time in proportion to their length."""

from __future__ import annotations

import time

import pytest

from pipeline.language.clauses import best_cut
from pipeline.language.readability import count
from pipeline.language.sentences import sentences

SIZE = 200_000
# Text of the kind that makes careless patterns look at every character again and again.
ODD = {
    "one long sentence": "mot et mot " * (SIZE // 11),
    "short sentences": "Un mot. " * (SIZE // 8),
    "abbreviations": "M. " * (SIZE // 3),
    "full stops": "." * SIZE + "a",
    "closing marks": ". »" * (SIZE // 3),
    "spaces": "a." + " " * SIZE + "a",
    "no spaces": "a.b-c’" * (SIZE // 6),
    "digits": "1 " * (SIZE // 2),
    "number": "1" * SIZE + "a",
    "line breaks": "\n" * SIZE,
}
SECONDS = 5.0  # about 20 times what it takes; what grows with the square takes hours


@pytest.mark.parametrize("name", ODD)
def test_time_is_linear(name: str) -> None:
    started = time.perf_counter()
    counts = count(ODD[name], "fr")
    found = sentences(ODD[name], "fr")
    best_cut(ODD[name], "fr")
    assert time.perf_counter() - started < SECONDS
    assert counts.sentences == len(found)
