"""Marked words: the right ones, and no letter of the passage lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.finding import Finding
from pipeline.model.value import replace
from pipeline.report.highlight import concerns, highlighted
from tests.report.samples import FINDINGS

TEXT = "Il a des pathologies. Sa pathologie, dite rare, dure. Elle revient."


def _of(excerpt: str, focus: str) -> Finding:
    seen = replace(FINDINGS[0].observation, excerpt=excerpt, focus=focus)
    return replace(FINDINGS[0], observation=seen)


def _marked(*found: tuple[str, str]) -> list[tuple[str, tuple[int, ...]]]:
    pieces = highlighted(TEXT, [_of(excerpt, focus) for excerpt, focus in found])
    return [(piece.text, piece.numbers) for piece in pieces if piece.numbers]


def test_words_are_marked_whole() -> None:
    assert _marked((TEXT, "pathologie")) == [("pathologie", (1,))]
    pieces = highlighted(TEXT, [_of(TEXT, "pathologie")])
    assert pieces[0].text == "Il a des pathologies. Sa "


def test_the_sentence_of_the_finding_is_the_one_marked() -> None:
    sentence = "Elle revient."
    assert highlighted(f"Elle part. {sentence}", [_of(sentence, "Elle")])[0].text == "Elle part. "


def test_marks_that_overlap_become_one_with_both_numbers() -> None:
    found = _marked((TEXT, "dite rare"), (TEXT, "rare, dure"), (TEXT, "Elle"))
    assert found == [("dite rare, dure", (1, 2)), ("Elle", (3,))]


def test_a_sentence_at_fault_as_a_whole_is_numbered_at_its_end() -> None:
    second = "Sa pathologie, dite rare, dure."
    assert _marked((second, "")) == [("", (1,))]
    before = highlighted(TEXT, [_of(second, "")])[0].text
    assert before.endswith("dure.")


def test_a_finding_elsewhere_is_no_concern() -> None:
    assert concerns(_of("Elle revient.", ""), TEXT)
    assert not concerns(_of("Elle part.", ""), TEXT)
    assert not concerns(_of("", ""), TEXT)


@given(
    st.text("ab ,.", max_size=30),
    st.lists(st.tuples(st.text("ab ,.", max_size=30), st.text("ab", max_size=4))),
)
def test_the_pieces_are_the_passage(text: str, found: list[tuple[str, str]]) -> None:
    pieces = highlighted(text, [_of(excerpt, focus) for excerpt, focus in found])
    assert "".join(piece.text for piece in pieces) == text
