from __future__ import annotations

from pipeline.language.remembered import Remembered


def test_a_word_is_worked_out_once() -> None:
    asked = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Remembered(length, most=2)
    assert [lengths[word] for word in ("peau", "os", "peau")] == [4, 2, 4]
    assert asked == ["peau", "os"]
    assert lengths["rate"] == 4
    assert list(lengths) == ["rate"]  # those before were too many
