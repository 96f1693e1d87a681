"""Pages that are long and odd are read in time proportional to their length."""

from __future__ import annotations

import time

import pytest

from pipeline.source.inline import with_inlines
from tests.export.test_markdown import read

SIZE = 100_000
ODD = {
    "paragraph": "mot " * (SIZE // 4),
    "lines": "mot\n" * (SIZE // 4),
    "spaces before a word": "a" + " " * SIZE + "b\nc\n",
    "spaces before a line break": "a" + " " * SIZE + "\nb\n",
    "spaces in HTML": "<p>" + " " * SIZE + "a" + " " * SIZE + "\n</p>",
    "tags": "<div>" * (SIZE // 5),
    "comments": "<!--" * (SIZE // 4),
    "quotes": ">" * SIZE + "a",
    "lists": "- " * (SIZE // 2) + "a",
    "dashes": "-" * SIZE + "a",
    "table": "|" * SIZE + "\n" + "|-" * SIZE + "|\n",
    "footnotes": "[^" * (SIZE // 2) + "]",
    "brackets": "[" * SIZE,
    "stars": "*a " * (SIZE // 3),
}
SECONDS = 20.0  # over 5 times what the slowest takes; what grows with the square takes minutes


@pytest.mark.parametrize("name", ODD)
def test_time_is_linear(name: str) -> None:
    started = time.perf_counter()
    with_inlines(read(ODD[name]))
    assert time.perf_counter() - started < SECONDS
