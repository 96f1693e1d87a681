"""Inline Markdown -> inline values."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from pipeline.model.document import Block, Document, LinkDefinition, Role, Segment
from pipeline.model.inline import (
    Break,
    Code,
    Emphasis,
    FootnoteReference,
    Image,
    Inline,
    Link,
    RawHtml,
    Span,
    Strong,
    Text,
    plain_text,
)
from pipeline.model.value import replace
from pipeline.source.markdown_parser import parse_inlines

if TYPE_CHECKING:
    from pipeline.source.syntax import SyntaxNode

# Roles whose text is not Markdown: it comes from YAML, from captions, or is read aloud as it is.
_PLAIN_ROLES = frozenset(
    {
        Role.TITLE,
        Role.DESCRIPTION,
        Role.ALTERNATIVE,
        Role.CAPTION,
        Role.LABEL,
        Role.CUE,
        Role.LINK_TITLE,
    }
)


def with_inlines(document: Document) -> Document:
    """The same document with the `inlines` of every segment filled from its text."""
    links = document.link_definitions
    return replace(document, blocks=tuple(_block(block, links) for block in document.blocks))


def _block(block: Block, links: tuple[LinkDefinition, ...]) -> Block:
    return replace(
        block,
        segments=tuple(
            replace(segment, inlines=inlines_of(segment, links)) for segment in block.segments
        ),
        children=tuple(_block(child, links) for child in block.children),
    )


def inlines_of(segment: Segment, links: tuple[LinkDefinition, ...] = ()) -> tuple[Inline, ...]:
    """The inline values of a segment's text, given the link definitions of its page."""
    if segment.role in _PLAIN_ROLES:
        return _plain(segment.text)
    return parse(segment.text, links)


def _plain(text: str) -> tuple[Inline, ...]:
    lines = text.split("\n")
    inlines: list[Inline] = [Text(lines[0])]
    for line in lines[1:]:
        inlines += [Break(), Text(line)]
    return tuple(inlines)


# The parser leaves these where it took markers of emphasis away.
_NOTHING = Text("")


@cache
def parse(text: str, links: tuple[LinkDefinition, ...] = ()) -> tuple[Inline, ...]:
    """The inline values of a line of Markdown."""
    return _children(parse_inlines(text, links))


def _children(node: SyntaxNode) -> tuple[Inline, ...]:
    inlines = (_INLINES[child.type](child) for child in node.children)
    return tuple(inline for inline in inlines if inline != _NOTHING)


def _attribute(node: SyntaxNode, name: str) -> str:
    return str(node.attrs.get(name, ""))


def _image(node: SyntaxNode) -> Image:
    return Image(_attribute(node, "src"), _attribute(node, "title"), plain_text(_children(node)))


_INLINES: dict[str, Callable[[SyntaxNode], Inline]] = {
    "text": lambda node: Text(node.content),
    "text_special": lambda node: Text(node.content),
    "softbreak": lambda _node: Text(" "),
    "hardbreak": lambda _node: Break(),
    "code_inline": lambda node: Code(node.content),
    "html_inline": lambda node: RawHtml(node.content),
    "footnote_ref": lambda node: FootnoteReference(str(node.meta["label"])),
    "em": lambda node: Emphasis(_children(node)),
    "strong": lambda node: Strong(_children(node)),
    "span": lambda node: Span(_attribute(node, "lang"), _children(node)),
    "link": lambda node: Link(_attribute(node, "href"), _attribute(node, "title"), _children(node)),
    "image": _image,
}
