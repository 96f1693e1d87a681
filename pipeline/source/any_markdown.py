"""Pages of other projects: any Markdown -> Document, whatever its site builder adds to it."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeAlias

from pipeline.model.document import Block, BlockKind, Document, DocumentKind, Metadata, Role
from pipeline.model.errors import PipelineError
from pipeline.source.blocks import build
from pipeline.source.document_id import document_id
from pipeline.source.front_matter import FENCE, waivers
from pipeline.source.lines import Lines
from pipeline.source.link_titles import link_titles
from pipeline.source.markdown_parser import parse_blocks
from pipeline.source.page import Page
from pipeline.source.reader import SourceFile
from pipeline.source.segments import segment
from pipeline.source.yaml_text import Node, parse_yaml

_ENDS = frozenset({FENCE, "..."})
_KEY = re.compile(r"(?:#.*\n|[ \t]*\n)*[A-Za-z_][\w-]*[ \t]*:(?:\s|$)")
_TEXTS = {
    "title": (BlockKind.TITLE, Role.TITLE),
    "description": (BlockKind.DESCRIPTION, Role.DESCRIPTION),
}
_Head: TypeAlias = tuple[tuple[Block, ...], Metadata, int]
_NO_HEAD: _Head = ((), Metadata(other_builder=True), 0)


@dataclass(frozen=True, slots=True)
class AnyMarkdownReader:
    """Reads CommonMark with tables, footnotes, definition lists, and front matter if there is any.

    Containers and directives may have any name; their titles and what they hold are for readers.
    """

    pattern: str = "*.md"

    def read(self, source: SourceFile) -> Document:
        """Read one page; all a page may hold is read, but for a waiver that cannot be used.

        Raises:
            PipelineError: if that is so, or if the page's name leaves the project.
        """
        head, metadata, lines = _head(source)
        body = Lines("".join(source.text.split("\n", lines)[lines:]))
        tokens, links = parse_blocks(body, directives=True)
        page = Page(source, body, lines + 1, lenient=True)
        blocks = (*head, *build(page, tokens), *link_titles(page, links))
        return Document(
            id=document_id(source.stem, source.path),
            kind=DocumentKind.PAGE,
            locale=source.locale,
            path=source.path,
            blocks=blocks,
            metadata=metadata,
            link_definitions=links,
        )


def _head(source: SourceFile) -> _Head:
    """What Limpide reads of the front matter, and how many lines it takes: none if it is no YAML.

    Raises:
        PipelineError: if a waiver cannot be used: other site builders know no such key.
    """
    if not source.text.startswith(FENCE):
        return _NO_HEAD
    lines = source.text.split("\n")
    ends = (number for number, line in enumerate(lines[1:], 1) if line.rstrip() in _ENDS)
    end = next(ends, 0) if lines[0].rstrip() == FENCE else 0
    keys = _keys(source, lines[:end]) if end else None
    if keys is None:
        return _NO_HEAD
    texts = tuple(_text(source, key, node) for key, node in keys.items() if _is_text(key, node))
    metadata = Metadata(other_builder=True, waivers=waivers(keys.get("waivers")))
    return texts, metadata, end + 1


def _keys(source: SourceFile, lines: list[str]) -> dict[str, Node] | None:
    """The entries of the front matter, None where it is none.

    Other builders' pages may hold YAML that is not read here (tags, anchors, keys given twice):
    then its texts are those that stand on one line each.
    """
    offset = len(lines[0]) + 1
    try:
        return parse_yaml("\n".join(lines[1:]), source.path, first_line=2, offset=offset).mapping()
    except PipelineError:
        if not _KEY.match("\n".join(lines[1:])):
            return None
    keys: dict[str, Node] = {}
    for number, line in enumerate(lines[1:], 2):
        if _KEY.match(line):
            with suppress(PipelineError):
                found = parse_yaml(line, source.path, first_line=number, offset=offset)
                keys |= found.mapping()
        offset += len(line) + 1
    return keys


def _is_text(key: str, node: Node) -> bool:
    return key in _TEXTS and isinstance(node.value, str) and bool(node.value.strip())


def _text(source: SourceFile, key: str, node: Node) -> Block:
    kind, role = _TEXTS[key]
    place = segment(node.text(), role, node.location, source.locale, node.spans)
    return Block(kind.value, kind, node.location, (place,))
