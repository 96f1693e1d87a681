from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.language.matching import postings
from pipeline.language.matching.postings import Postings

if TYPE_CHECKING:
    import pytest

NUMBERS = {"point": (1,), "de": (), "contrôle,": (2, 3)}


def test_all_the_words_must_stand_in_the_text() -> None:
    known = Postings(NUMBERS.__getitem__)
    text = ["point", "de", "contrôle,"]
    known.meet(text)
    assert known.have_all(text, (1, 2))
    assert known.have_all(text, ())
    assert not known.have_all(text, (1, 4))
    assert not known.have_all(["point", "de"], (1, 2))


def test_a_piece_is_looked_at_once_while_there_are_not_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(postings, "MOST_WORDS", 2)
    asked = []

    def numbers(piece: str) -> tuple[int, ...]:
        asked.append(piece)
        return NUMBERS[piece]

    known = Postings(numbers)
    for text in (["point", "point"], ["de", "point"]):
        known.meet(text)
        assert known.have_all(text, (1,))
    assert asked == ["point", "de"]
    for text, number in ((["contrôle,"], 2), (["point"], 1)):
        known.meet(text)
        assert known.have_all(text, (number,))
    assert asked == ["point", "de", "contrôle,", "point"]
