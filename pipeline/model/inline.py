"""What stands inside a line of text: emphasis, links, images, code.

Exporters write these values with escaping, so a page can hold no markup that is not named here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Characters as the reader sees them, entities and escapes resolved."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """A code span."""

    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line break the author asked for."""


@dataclass(frozen=True, slots=True)
class RawHtml:
    """One HTML tag or comment as written; exporters sanitise it."""

    html: str


@dataclass(frozen=True, slots=True)
class FootnoteReference:
    """A call to the footnote with this label."""

    label: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stressed text."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong:
    """Important text."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Words of another language inside the text; `locale` is their BCP 47 tag."""

    locale: str
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link; `target` as written, percent-encoded where the author left spaces."""

    target: str
    title: str
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Image:
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
