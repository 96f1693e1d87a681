"""Inline values -> escaped HTML. No markup gets out that is not written here or sanitised."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from pipeline.export.links import Destination
from pipeline.export.sanitise import DROPPED_WITH_CONTENT, sanitise_tag
from pipeline.language import locale as languages
from pipeline.language.typography import isolate, pieces
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
)

_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class InlineHtml:
    """Writes the inlines of one page.

    Args:
        resolve: where a link leads, None where it leads nowhere.
        picture: the URL of a picture, None where there is none.
        footnote: a footnote's number and the id of this call to it, both "" where no footnote
            has the label.
    """

    resolve: Callable[[str], Destination | None]
    picture: Callable[[str], str | None]
    footnote: Callable[[str], tuple[str, str]]
    _writers: dict[type, Callable[..., Markup]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        writers = {
            Text: lambda inline, direction: text(inline.text, direction),
            Code: lambda inline, _direction: Markup("<code>{}</code>").format(inline.text),
            Break: lambda _inline, _direction: Markup("<br>"),
            FootnoteReference: self._footnote,
            Emphasis: _element("em", self.write),
            Strong: _element("strong", self.write),
            Span: self._span,
            Link: self._link,
            Image: self._image,
        }
        object.__setattr__(self, "_writers", writers)

    def write(self, inlines: tuple[Inline, ...], direction: str) -> Markup:
        """The inlines as HTML, given the direction (ltr or rtl) of the text around them."""
        raw = _RawTags()
        for inline in inlines:
            if isinstance(inline, RawHtml):
                raw.tag(inline.html)
            else:
                raw.add(self._writers[type(inline)](inline, direction))
        return raw.close()

    def _footnote(self, inline: FootnoteReference, _direction: str) -> Markup:
        number, anchor = self.footnote(inline.label)
        if not number:
            return escape(f"[^{inline.label}]")
        identity = Markup(' id="{}"').format(anchor) if anchor else ""
        return Markup('<sup class="call"><a href="#_note-{}"{}>{}</a></sup>').format(
            number, identity, number
        )

    def _span(self, inline: Span, direction: str) -> Markup:
        if not _TAG.fullmatch(inline.locale):
            return self.write(inline.children, direction)
        own = languages.direction(inline.locale) if languages.is_known(inline.locale) else "ltr"
        turn = Markup(' dir="{}"').format(own) if own != direction else ""
        return Markup('<span lang="{}"{}>{}</span>').format(
            inline.locale, turn, self.write(inline.children, own)
        )

    def _link(self, inline: Link, direction: str) -> Markup:
        words = self.write(inline.children, direction)
        destination = self.resolve(inline.target)
        if destination is None:
            return words
        title = Markup(' title="{}"').format(inline.title) if inline.title else ""
        return Markup("<a {}{}>{}</a>").format(reference(destination), title, words)

    def _image(self, inline: Image, direction: str) -> Markup:
        url = self.picture(inline.target)
        if url is None:
            return text(inline.alternative, direction)
        alternative = isolate(inline.alternative) if direction == "rtl" else inline.alternative
        return Markup('<img src="{}" alt="{}">').format(url, alternative)


def text(words: str, direction: str) -> Markup:
    """Plain words as HTML: what must not break kept together, isolated in right-to-left text."""
    written = Markup()
    for piece, span in pieces(words):
        if span is None:
            written += piece
        elif direction == "rtl" and span.left_to_right:
            written += Markup('<bdi class="nobreak" dir="ltr">{}</bdi>').format(piece)
        else:
            written += Markup('<span class="nobreak">{}</span>').format(piece)
    return written


def reference(destination: Destination) -> Markup:
    """The attributes of a link: `href`, and `hreflang` where it leads to another language."""
    if destination.locale is None:
        return Markup('href="{}"').format(destination.url)
    return Markup('href="{}" hreflang="{}"').format(destination.url, destination.locale.tag)


def _element(
    name: str, write: Callable[[tuple[Inline, ...], str], Markup]
) -> Callable[[Emphasis | Strong, str], Markup]:
    template = Markup(f"<{name}>{{}}</{name}>")  # noqa: S704 - the name is one of ours
    return lambda inline, direction: template.format(write(inline.children, direction))


class _RawTags:
    """Joins pieces of HTML, keeping the tags that authors wrote balanced."""

    def __init__(self) -> None:
        self._written = Markup()
        self._open: list[str] = []
        self._dropping = ""

    def add(self, html: Markup) -> None:
        if not self._dropping:
            self._written += html

    def tag(self, html: str) -> None:
        clean, name = sanitise_tag(html)
        if self._dropping:
            self._dropping = "" if name == f"/{self._dropping}" else self._dropping
        elif name in DROPPED_WITH_CONTENT:
            self._dropping = name
        elif clean and not name:
            self._written += Markup(clean)  # noqa: S704 - sanitised
        elif clean and not name.startswith("/"):
            self._open.append(name)
            self._written += Markup(clean)  # noqa: S704 - sanitised
        elif name.startswith("/") and name[1:] in self._open:
            self._close_to(name[1:])

    def close(self) -> Markup:
        """The HTML, with every tag still open closed."""
        while self._open:
            self._close_to(self._open[-1])
        return self._written

    def _close_to(self, name: str) -> None:
        while self._open:
            last = self._open.pop()
            self._written += Markup(f"</{last}>")  # noqa: S704 - the name was on the list
            if last == name:
                return
