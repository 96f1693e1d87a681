"""A localised page back into Markdown: the author's file with translations in their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from pipeline.export.markdown_escapes import written
from pipeline.model.document import Document

_MARK = "\ufeff"
_LINE_END = re.compile("\r\n|\r|\n")


def markdown_of(document: Document, source: str) -> str:
    """The Markdown of a localised page.

    Args:
        document: the page, localised.
        source: the text of its file as it is on disk, byte order mark and line endings included.

    Returns:
        The source with each translated text in the place of its source text; what is not
        translated, or translated by itself, stays as the author wrote it, to the byte.
    """
    parts, done = [], 0
    offsets = _Offsets(source)
    for start, end, text in sorted(_edits(document, source, offsets)):
        parts += [source[done:start], text]
        done = end
    return "".join((*parts, source[done:]))


class _Offsets:
    """From a place in a text whose lines all end in one character to its place in the file."""

    def __init__(self, source: str) -> None:
        self._mark = int(source.startswith(_MARK))
        self._pairs = []
        for number, match in enumerate(re.finditer("\r\n", source)):
            self._pairs.append(match.start() - number - self._mark)

    def __getitem__(self, place: int) -> int:
        return place + bisect_left(self._pairs, place) + self._mark


def _edits(document: Document, source: str, offsets: _Offsets) -> Iterator[tuple[int, int, str]]:
    for block in document.walk():
        for segment in block.segments:
            if segment.spans and segment.text != segment.source:
                spans = [(offsets[start], offsets[end]) for start, end in segment.spans]
                before = _before(spans[0][0], source)
                text = written(segment, block, before, _margin(spans, source))
                yield spans[0][0], spans[-1][1], text


def _before(place: int, source: str) -> str:
    """What stands before a place on its line."""
    start = max(source.rfind(end, 0, place) for end in "\r\n") + 1
    return source[start:place].removeprefix(_MARK)


def _margin(spans: list[tuple[int, int]], source: str) -> str:
    """What parts two lines of a text: the line's end, the marks and spaces of its container."""
    first, second = spans[0], spans[min(1, len(spans) - 1)]
    ending = _LINE_END.search(source, first[1]) or _LINE_END.search(source)
    before = _before(second[0], source)
    margin = before if len(spans) > 1 else re.sub(r"[^>\s]", " ", before)
    return (ending[0] if ending else "\n") + margin
