"""A text without markup -> Document: a paragraph for each stretch between blank lines."""

from __future__ import annotations

import re

from pipeline.model.document import (
    Block,
    BlockKind,
    Document,
    DocumentKind,
    Location,
    Role,
    Segment,
)
from pipeline.model.inline import Text
from pipeline.source.reader import SourceFile

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")


def read_plain_text(source: SourceFile) -> Document:
    """Read a text whose every character is meant for readers; its inlines are there at once."""
    blocks, line, position = [], 1, 0
    for number, match in enumerate(_PARAGRAPH.finditer(source.text), 1):
        line += source.text.count("\n", position, match.start())
        position = match.start()
        blocks.append(_paragraph(source, match[0], number, line))
    return Document(
        id=source.path.stem,
        kind=DocumentKind.PAGE,
        locale=source.locale,
        path=source.path,
        blocks=tuple(blocks),
    )


def _paragraph(source: SourceFile, text: str, number: int, line: int) -> Block:
    place = Location(source.path, line)
    segment = Segment(
        text, Role.PARAGRAPH, None, place, source.locale, inlines=(Text(text),), source=text
    )
    return Block(f"paragraph-{number}", BlockKind.PARAGRAPH, place, (segment,))
