"""The bound under which a score has not changed: edits that change no difficulty stay under it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from pipeline.checks.baseline import COMPARED_FROM, NOISE
from pipeline.language.readability import count, ease, limpide_index
from pipeline.model.readability import TextCounts
from tests.language.test_edits import EDITS, PAGES

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_MARKUP = re.compile(r"^(?::::|\||!).*\n", re.MULTILINE)
_HEADING = re.compile(r"^##+ .*\n", re.MULTILINE)
_LINK = re.compile(r"\[([^]]+)\]\([^)]*\)")


def _sections() -> Iterator[str]:
    """The sections of Limpide's own pages that are long enough to be compared."""
    for page in PAGES:
        text = _MARKUP.sub("", _FRONT_MATTER.sub("", page.read_text(encoding="utf-8")))
        for section in _HEADING.split(text):
            plain = _LINK.sub(r"\1", section).replace("**", "")
            if count(plain, "fr").words >= COMPARED_FROM:
                yield plain


def _ease(counts: TextCounts) -> float | None:
    return ease(counts, "fr").value


@pytest.mark.parametrize("of", [limpide_index, _ease], ids=["index", "reading ease"])
def test_edits_that_change_nothing_stay_under_the_noise(
    of: Callable[[TextCounts], float | None],
) -> None:
    moves = []
    for section in _sections():
        before = of(count(section, "fr"))
        for edit in EDITS.values():
            after = of(count(edit(section), "fr"))
            if before is not None and after is not None and edit(section) != section:
                moves.append(abs(after - before))
    assert len(moves) > 100
    assert sum(moves) / len(moves) < 0.5
    assert sum(move > NOISE for move in moves) <= len(moves) / 100
