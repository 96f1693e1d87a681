"""Inline Markdown -> inline values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
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
    from markdown_it.token import Token

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
# Without one of these a text has no markup, and no character that stands for another.
_SIGN = re.compile(r"[\0\r\n\\`*_\[<&]")


@cache
def parse(text: str, links: tuple[LinkDefinition, ...] = ()) -> tuple[Inline, ...]:
    """The inline values of a line of Markdown."""
    if not _SIGN.search(text):
        return (Text(text),) if text else ()
    return _inlines(parse_inlines(text, links))


def _inlines(tokens: Iterable[Token]) -> tuple[Inline, ...]:
    inlines = (_INLINES[token.type](token) for token in tokens)
    return tuple(inline for inline in inlines if inline != _NOTHING)


def _attribute(token: Token, name: str) -> str:
    return str(token.attrs.get(name, ""))


def _image(token: Token) -> Image:
    return Image(
        _attribute(token, "src"),
        _attribute(token, "title"),
        plain_text(_inlines(token.children or ())),
    )


_INLINES: dict[str, Callable[[Token], Inline]] = {
    "text": lambda token: Text(token.content),
    "text_special": lambda token: Text(token.content),
    "softbreak": lambda _token: Text(" "),
    "hardbreak": lambda _token: Break(),
    "code_inline": lambda token: Code(token.content),
    "html_inline": lambda token: RawHtml(token.content),
    "footnote_ref": lambda token: FootnoteReference(str(token.meta["label"])),
    "em_open": lambda token: Emphasis(_inlines(token.children or ())),
    "strong_open": lambda token: Strong(_inlines(token.children or ())),
    "span_open": lambda token: Span(_attribute(token, "lang"), _inlines(token.children or ())),
    "link_open": lambda token: Link(
        _attribute(token, "href"), _attribute(token, "title"), _inlines(token.children or ())
    ),
    "image": _image,
}
