"""What builders of blocks know of the page they build: its lines, its ids, its headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.model.document import Location
from pipeline.model.errors import PipelineError
from pipeline.source.block_ids import BlockIds
from pipeline.source.containers import refuse_unclosed
from pipeline.source.lines import Lines
from pipeline.source.places import Places

if TYPE_CHECKING:
    from markdown_it.token import Token

    from pipeline.source.reader import SourceFile


_ATTRIBUTES = re.compile(r"(?:^|\s)\{[#.][^{}]*\}\s*$")


class Page:
    """One page while its blocks are built.

    Args:
        source: the page's file.
        body: what stands after the front matter.
        first_line: the 1-based line of the file at which the body starts.
        lenient: whether it is another project's page, whose containers nobody here knows.
    """

    def __init__(
        self, source: SourceFile, body: Lines, first_line: int, *, lenient: bool = False
    ) -> None:
        self.source = source
        self.locale = source.locale
        self.lenient = lenient
        self.ids = BlockIds()
        self.places = Places(body, len(source.text) - len(body.text))
        self._first_line = first_line
        self._heading_lines: dict[str, int] = {}

    def location(self, line: int) -> Location:
        """The place in the file of a 0-based line of the body."""
        return Location(self.source.path, self._first_line + line)

    def heading_id(self, token: Token, text: str, explicit: str) -> str:
        """The heading's id; one that its author gave twice is an error."""
        line = self.location(start_line(token)).line
        if explicit in self._heading_lines and explicit and not self.lenient:
            raise PipelineError(
                f'the id "{explicit}" is already on line {self._heading_lines[explicit]}',
                remedy="Give one of the two headings another id",
                path=self.source.path,
                line=line,
            )
        self._heading_lines[explicit] = line
        return self.ids.heading(text, explicit)

    def refuse_title(self, token: Token) -> None:
        """Raise if a heading is of level 1: that is the page's title, which it has already."""
        if token.tag == "h1":
            raise PipelineError(
                "a heading of level 1 is the title of the page, which has one",
                remedy='Write "##" for its parts',
                path=self.source.path,
                line=self.location(start_line(token)).line,
            )

    def refuse_attributes(self, token: Token, text: str) -> None:
        """Raise if a text ends in attributes that mean nothing, and would be read as words."""
        match = _ATTRIBUTES.search(text)
        if match:
            raise PipelineError(
                f'"{match[0].strip()}" means nothing here',
                remedy="Give an id to a heading only, at its end: {#letters-and-digits}",
                path=self.source.path,
                line=self.location(start_line(token)).line,
            )

    def refuse_unclosed(self, token: Token) -> None:
        """Raise if a container runs to the end of the page for want of its closing line."""
        last = token.map[1] if token.map else 0
        line = self.location(start_line(token)).line
        refuse_unclosed(self.places.lines, last, token.info.split()[0], self.source.path, line)


def start_line(token: Token) -> int:
    """The 0-based line of the body at which a token starts."""
    return token.map[0] if token.map else 0
