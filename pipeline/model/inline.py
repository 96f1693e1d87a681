"""What stands inside a line of text: emphasis, links, images, code.

Exporters write these values with escaping, so a page can hold no markup that is not named here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from pipeline.model.value import Value


class Text(Value, frozen=True, gc=False):
    """Characters as the reader sees them, entities and escapes resolved."""

    text: str


class Code(Value, frozen=True, gc=False):
    """A code span."""

    text: str


class Break(Value, frozen=True, gc=False):
    """A line break the author asked for."""


class RawHtml(Value, frozen=True, gc=False):
    """One HTML tag or comment as written; exporters sanitise it."""

    html: str


class FootnoteReference(Value, frozen=True, gc=False):
    """A call to the footnote with this label."""

    label: str


class Emphasis(Value, frozen=True, gc=False):
    """Stressed text."""

    children: tuple[Inline, ...]


class Strong(Value, frozen=True, gc=False):
    """Important text."""

    children: tuple[Inline, ...]


class Span(Value, frozen=True, gc=False):
    """Words of another language inside the text; `locale` is their BCP 47 tag."""

    locale: str
    children: tuple[Inline, ...]


class Link(Value, frozen=True, gc=False):
    """A link; `target` as written, percent-encoded where the author left spaces."""

    target: str
    title: str
    children: tuple[Inline, ...]


class Image(Value, frozen=True, gc=False):
    """An image; `alternative` is the text for readers who do not see it."""

    target: str
    title: str
    alternative: str


Inline: TypeAlias = (
    Text | Code | Break | RawHtml | FootnoteReference | Emphasis | Strong | Span | Link | Image
)


def walk(inlines: tuple[Inline, ...]) -> Iterator[Inline]:
    """Yield every inline, parents before children, in reading order."""
    for inline in inlines:
        yield inline
        if isinstance(inline, Emphasis | Strong | Span | Link):
            yield from walk(inline.children)


def plain_text(inlines: tuple[Inline, ...]) -> str:
    """The words a reader hears: markup gone, images replaced by their alternative."""
    parts: list[str] = []
    for inline in walk(inlines):
        match inline:
            case Text(text=text) | Code(text=text):
                parts.append(text)
            case Image(alternative=alternative):
                parts.append(alternative)
            case Break():
                parts.append("\n")
    return "".join(parts)
