"""A localised page back into Markdown: the author's file with translations in their places."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator

from pipeline.model.document import Block, BlockKind, Document, Role, Segment

_MARK = "\ufeff"
# What would open a block at the start of a line, and is only text in a translation.
_BLOCK_START = re.compile(
    r"#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|\d{1,9}(?P<point>[.)])(?=\s|$)|:{3,}|=+\s*$|\[[^\]]*\]:"
)
# What would end a text at its place: a pattern and what is written instead.
_ESCAPES = {
    (BlockKind.HTML, Role.LABEL): ('"', "&quot;"),
    (BlockKind.CELL, Role.CELL): (r"(?<!\\)\|", r"\\|"),
    (BlockKind.FIGURE, Role.ALTERNATIVE): (r"([\[\]\\])", r"\\\1"),
    (BlockKind.FIGURE, Role.CAPTION): (r'(["\\])', r"\\\1"),
}
_YAML_ROLES = frozenset({Role.TITLE, Role.DESCRIPTION})


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
                text = _written(segment, block, _margin(spans, source))
                yield spans[0][0], spans[-1][1], text


def _written(segment: Segment, block: Block, margin: str) -> str:
    """A translation as it must be written at its place in the file."""
    if segment.role in _YAML_ROLES:
        return json.dumps(segment.text, ensure_ascii=False)  # a YAML text in double quotes
    if block.kind is BlockKind.PARAGRAPH:
        return margin.join(map(_as_text, segment.text.split("\n")))
    escape = _ESCAPES.get((block.kind, segment.role))
    text = segment.text.replace("\\\n", "<br>")
    return re.sub(*escape, text) if escape else text


def _as_text(line: str) -> str:
    """The line with its start escaped where it would open a block, which a text never does."""
    match = _BLOCK_START.match(line)
    if match is None:
        return line
    position = max(match.start("point"), 0)
    return f"{line[:position]}\\{line[position:]}"


def _margin(spans: list[tuple[int, int]], source: str) -> str:
    """What parts two lines of a text: the line's end, the marks and spaces of its container."""
    ending = "\r\n" if "\r\n" in source else "\n"
    start = spans[1][0] if len(spans) > 1 else spans[0][0]
    before = source[source.rfind("\n", 0, start) + 1 : start].removeprefix(_MARK)
    return ending + (before if len(spans) > 1 else re.sub(r"[^>\s]", " ", before))
