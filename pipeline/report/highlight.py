"""A passage with the words marked that its findings are about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage; `numbers` are those of the findings about it, none for plain text.

    A piece without text stands at the end of a sentence that is at fault as a whole.
    """

    text: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    numbers: tuple[int, ...]


def concerns(finding: Finding, text: str) -> bool:
    """Whether a finding is about this passage, or about a part of it."""
    excerpt = finding.observation.excerpt
    return bool(excerpt.strip()) and (excerpt in text or text in excerpt)


def highlighted(text: str, findings: Sequence[Finding]) -> tuple[Piece, ...]:
    """The passage in pieces, which joined are the passage; findings are numbered from 1."""
    marks = (_mark(text, finding, number) for number, finding in enumerate(findings, 1))
    found = [mark for mark in marks if mark]
    words = _merged(sorted((mark for mark in found if mark.end > mark.start), key=_start))
    ends = [mark for mark in found if mark.end == mark.start]
    return tuple(_pieces(text, sorted([*words, *_apart(ends, words)], key=_start)))


def _mark(text: str, finding: Finding, number: int) -> _Mark | None:
    """Where the words at fault stand; the end of the sentence where no words are named."""
    seen = finding.observation
    start = max(0, text.find(seen.excerpt))
    if not seen.focus:
        end = min(start + len(seen.excerpt), len(text))
        return _Mark(end, end, (number,))
    place = focus_place(text, finding)
    return None if place < 0 else _Mark(place, place + len(seen.focus), (number,))


def focus_place(text: str, finding: Finding) -> int:
    """Where the words at fault start in a passage, whole words first; -1 where they are not."""
    seen = finding.observation
    start = max(0, text.find(seen.excerpt))
    words = re.compile(rf"(?<!\w){re.escape(seen.focus)}(?!\w)")
    found = words.search(text, start)
    return found.start() if found else text.find(seen.focus, start)


def _start(mark: _Mark) -> tuple[int, int]:
    return mark.start, mark.end


def _merged(marks: Sequence[_Mark]) -> list[_Mark]:
    """Marks that overlap, made one."""
    found: list[_Mark] = []
    for mark in marks:
        if found and mark.start < found[-1].end:
            found[-1] = _joined(found[-1], mark)
        else:
            found.append(mark)
    return found


def _joined(one: _Mark, other: _Mark) -> _Mark:
    numbers = tuple(sorted({*one.numbers, *other.numbers}))
    return _Mark(one.start, max(one.end, other.end), numbers)


def _apart(ends: Sequence[_Mark], words: Sequence[_Mark]) -> Iterator[_Mark]:
    """The ends of sentences, moved behind the marked words they would cut."""
    by_place: dict[int, tuple[int, ...]] = {}
    for mark in ends:
        inside = (word.end for word in words if word.start < mark.start < word.end)
        place = next(inside, mark.start)
        by_place[place] = (*by_place.get(place, ()), *mark.numbers)
    for place, numbers in by_place.items():
        yield _Mark(place, place, numbers)


def _pieces(text: str, marks: Sequence[_Mark]) -> Iterator[Piece]:
    place = 0
    for mark in marks:
        if mark.start > place:
            yield Piece(text[place : mark.start])
        yield Piece(text[mark.start : mark.end], mark.numbers)
        place = mark.end
    if place < len(text):
        yield Piece(text[place:])
