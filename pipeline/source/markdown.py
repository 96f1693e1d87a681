"""Pages: Markdown with front matter -> Document."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.document import Block, BlockKind, Document, DocumentKind, Role
from pipeline.source.blocks import build
from pipeline.source.document_id import document_id
from pipeline.source.front_matter import FrontMatter, parse_front_matter
from pipeline.source.lines import Lines
from pipeline.source.link_titles import link_titles
from pipeline.source.markdown_parser import parse_blocks
from pipeline.source.page import Page
from pipeline.source.reader import SourceFile
from pipeline.source.segments import segment


@dataclass(frozen=True, slots=True)
class MarkdownReader:
    """Reads pages: CommonMark with tables, footnotes, definition lists and containers."""

    pattern: str = "*.md"

    def read(self, source: SourceFile) -> Document:
        """Read one page.

        Raises:
            PipelineError: if the front matter or a container cannot be used.
        """
        front = parse_front_matter(source.text, source.path)
        body = Lines("".join(source.text.split("\n", front.lines)[front.lines :]))
        tokens, links = parse_blocks(body)
        page = Page(source, body, front.lines + 1)
        blocks = build(page, tokens, critical=front.metadata.critical)
        titles = tuple(link_titles(page, links))
        return Document(
            id=_document_id(source, front),
            kind=DocumentKind.PAGE,
            locale=source.locale,
            path=source.path,
            blocks=(*_head(source, front), *blocks, *titles),
            metadata=front.metadata,
            link_definitions=links,
        )


def _document_id(source: SourceFile, front: FrontMatter) -> str:
    if front.id:
        return document_id(front.id, source.path, line=1)
    return document_id(source.stem, source.path)


def _head(source: SourceFile, front: FrontMatter) -> tuple[Block, ...]:
    nodes = [(BlockKind.TITLE, Role.TITLE, front.title)]
    if front.description:
        nodes.append((BlockKind.DESCRIPTION, Role.DESCRIPTION, front.description))
    return tuple(
        Block(
            kind.value,
            kind,
            node.location,
            (segment(node.text(), role, node.location, source.locale, node.spans),),
            critical=front.metadata.critical,
        )
        for kind, role, node in nodes
    )
