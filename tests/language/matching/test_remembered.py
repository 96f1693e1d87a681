from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.language.matching import remembered
from pipeline.language.matching.remembered import Remembered

if TYPE_CHECKING:
    import pytest


def test_a_word_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "MOST_WORDS", 2)
    asked = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Remembered(length)
    assert [lengths[word] for word in ("peau", "os", "peau")] == [4, 2, 4]
    assert asked == ["peau", "os"]
    assert lengths["rate"] == 4
    assert list(lengths) == ["rate"]  # those before were too many
