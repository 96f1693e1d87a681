"""What faithful means: three properties that a page of any kind must have."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import PurePosixPath

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from pipeline.export.markdown_text import markdown_of
from pipeline.model.document import Block, Document
from pipeline.model.value import replace
from pipeline.source.any_markdown import AnyMarkdownReader
from pipeline.source.reader import Reader, SourceFile

MARKER = " ⟦m⟧"


ANY = AnyMarkdownReader()


def read(text: str, reader: Reader = ANY) -> Document:
    """The page whose file holds this text, its mark and line endings read as the workspace does."""
    name = PurePosixPath("page.md")
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return reader.read(SourceFile(name, str(name), lines, "fr"))


def marked(document: Document) -> Document:
    """Every text with a marker after it, as a translator could write it."""
    return replace(document, blocks=tuple(map(_marked, document.blocks)))


def _marked(block: Block) -> Block:
    segments = (
        replace(found, text=found.text + MARKER) if found.text.strip() else found
        for found in block.segments
    )
    return replace(block, segments=tuple(segments), children=tuple(map(_marked, block.children)))


def html(text: str) -> list[str]:
    """The tags and texts of the page as an independent renderer shows it, white space folded."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    footnote_plugin(parser)
    deflist_plugin(parser)
    front_matter_plugin(parser)
    return _Events(parser.render(text.removeprefix("\ufeff"))).found


class _Events(HTMLParser):
    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._text = ""
        self.feed(markup)
        self.close()
        self._end_text()

    def _end_text(self) -> None:
        text = _plain(self._text)
        self.found += [text] if text else []
        self._text = ""

    def _add(self, event: str) -> None:
        self._end_text()
        self.found.append(_plain(event))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = (
            (name, " ".join((value or "").replace("⟦m⟧", "").split())) for name, value in attrs
        )
        self._add(f"<{tag} {list(values)}>")

    def handle_endtag(self, tag: str) -> None:
        self._add(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_comment(self, data: str) -> None:
        self._add(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self._add(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        self._add(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        self._add(f"<?{data}>")


def _plain(text: str) -> str:
    return " ".join(text.replace(MARKER, "").replace(MARKER.strip(), "").split())


def _unwrapped(text: str) -> str:
    # The marks and spaces of a container go with the line break before them; a wanted break is
    # two spaces or a backslash; a YAML text comes back in double quotes, one of several lines
    # without the mark that said so; what would now open a block is escaped.
    lines = re.sub(r" {2,}(\r?\n|\r)|[>|][-+](?=\s*[\r\n])", r"\1", text)
    return re.sub(r"[\s>\"'\\]+", "", unescape(lines.replace("\0", "\ufffd")))


def unfaithful(text: str, reader: Reader = ANY) -> str:
    """In which way a page is not faithful to its source, "" where it is in every way."""
    document = read(text, reader)
    if markdown_of(document, text) != text:
        return "translated by itself it is not the source to the byte"
    rebuilt = markdown_of(marked(document), text)
    if html(rebuilt) != html(text):
        return f"its marked texts change a tag or an attribute: {rebuilt!r}"
    wanted = sum(bool(segment.text.strip()) for segment in document.segments())
    if rebuilt.count(MARKER) != wanted:
        return f"of {wanted} texts {rebuilt.count(MARKER)} came back: {rebuilt!r}"
    if _unwrapped(rebuilt.replace(MARKER, "")) != _unwrapped(text):
        return f"without the markers it is not the source: {rebuilt!r}"
    return ""
