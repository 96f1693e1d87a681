"""A page, a caption file or the site data, read into values."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from pathlib import PurePosixPath
from typing import TypeAlias

from pipeline.model.inline import Inline
from pipeline.model.value import Value


class Location(Value, frozen=True, order=True, gc=False):
    """A place in a project file.

    `path` is relative to the project; `line` and `column` are 1-based, in code points.
    """

    path: PurePosixPath
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


Span: TypeAlias = tuple[int, int]


class BlockKind(StrEnum):
    """What a block is, and what it holds.

    | kind | segments | attributes | children |
    |---|---|---|---|
    | title, description | 1 | | |
    | heading | 1 | level 2 to 6; the block's id is its anchor | |
    | paragraph | 1 | tight: "yes" in a list without blank lines | |
    | bullet-list, ordered-list | | start (ordered) | item |
    | item, quote | | | blocks |
    | code | | language, text | |
    | rule | | | |
    | table | | | row |
    | row | | header: "yes" | cell |
    | cell | 1 | align: left, center, right | |
    | definition-list | | | definition-term, definition |
    | definition-term | 1 | | |
    | definition | | | blocks |
    | figure | alternative, then caption where there is one | target | |
    | footnote | | label | blocks |
    | html | one for each text | html, places: "start:end" of each text in it | |
    | callout | its title, where it has one | type: urgence, attention, info | blocks |
    | contact | | contact: an id of the site's contacts | blocks |
    | video, download | | document: a document id | blocks |
    | cards | | | one bullet-list; an item starts with a link |
    | link-definition | the title of the link | label | |
    | directive | its title, where it has one | name | blocks |
    | label | 1 | | |
    | cue | 1 | start, end: milliseconds | |
    """

    TITLE = "title"
    DESCRIPTION = "description"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET_LIST = "bullet-list"
    ORDERED_LIST = "ordered-list"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    RULE = "rule"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    DEFINITION_LIST = "definition-list"
    DEFINITION_TERM = "definition-term"
    DEFINITION = "definition"
    FIGURE = "figure"
    FOOTNOTE = "footnote"
    HTML = "html"
    CALLOUT = "callout"
    CONTACT = "contact"
    VIDEO = "video"
    DOWNLOAD = "download"
    CARDS = "cards"
    LINK_DEFINITION = "link-definition"
    DIRECTIVE = "directive"
    LABEL = "label"
    CUE = "cue"


class Role(StrEnum):
    """What a segment is for its translator."""

    TITLE = "title"
    DESCRIPTION = "description"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "list item"
    CELL = "table cell"
    TERM = "defined term"
    ALTERNATIVE = "image alternative"
    CAPTION = "image caption"
    CALLOUT_TITLE = "callout title"
    LINK_TITLE = "link title"
    LABEL = "site text"
    CUE = "video caption"


class SegmentState(StrEnum):
    """How far the text of a segment in a locale can be trusted."""

    SOURCE = "source"
    TRANSLATED = "translated"
    FUZZY = "fuzzy"
    MISSING = "missing"


class Segment(Value, frozen=True, gc=False):
    """One translatable text with its inline markup kept.

    `text` is what is published; in a localised document whose translation is missing or fuzzy it
    is the source text, `state` says why and `locale` is the language the text is really in.
    `source` is always the source text, and `spans` are its places in the source file: (start, end)
    in code points, one for each of its lines. `inlines` is `text` parsed, empty until the stages
    that render or check ask for it.
    """

    text: str
    role: Role
    msgctxt: str | None
    location: Location
    locale: str
    state: SegmentState = SegmentState.SOURCE
    inlines: tuple[Inline, ...] = ()
    source: str = ""
    spans: tuple[Span, ...] = ()


class Block(Value, frozen=True, gc=False):
    """A node of the page.

    `id` is unique in its document and stable while the block's own text is; `attributes` holds
    what the kind needs (a heading's `level`, a cue's `start` and `end` in milliseconds...);
    `critical` marks text whose loss could harm a patient.
    """

    id: str
    kind: BlockKind
    location: Location
    segments: tuple[Segment, ...] = ()
    children: tuple[Block, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    critical: bool = False

    def attribute(self, name: str, default: str = "") -> str:
        """The attribute's value, or `default` where the block has none of that name."""
        return dict(self.attributes).get(name, default)

    def walk(self) -> Iterator[Block]:
        """Yield this block and all below it in reading order."""
        return _walk((self,))


def _walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    ahead = [*reversed(blocks)]
    while ahead:
        block = ahead.pop()
        yield block
        if block.children:
            ahead += block.children[::-1]


class Waiver(Value, frozen=True, gc=False):
    """A page's permission to leave what one check finds as it is, until a day.

    `locale` is the locale whose text it is about, "" for what authors wrote; the last day it holds
    is `until`.
    """

    check_id: str
    reason: str
    until: date
    locale: str
    location: Location


class Metadata(Value, frozen=True, gc=False):
    """What a page's front matter says of it; `duration` is in seconds (videos).

    `other_builder` says that it is a page of another site builder, whose front matter has no place
    for the dates of reviews and whose links may lead to what that builder makes.
    """

    audience: str = "public"
    other_builder: bool = False
    reviewed: date | None = None
    next_review: date | None = None
    medical_review: str = "pending"
    reviewers: tuple[str, ...] = ()
    critical: bool = False
    related: tuple[str, ...] = ()
    duration: int | None = None
    waivers: tuple[Waiver, ...] = ()


class LinkDefinition(Value, frozen=True, gc=False):
    """The target that `[text][label]` stands for, as a Markdown page defines it once.

    `lines` are those of the page's body that define it: first and last, 0-based.
    """

    label: str
    target: str
    title: str
    lines: Span = (0, 0)


class DocumentKind(StrEnum):
    """What a document is; the part of its id after the last dot, but for pages."""

    PAGE = "page"
    CAPTIONS = "captions"
    SITE = "site"


class Document(Value, frozen=True, gc=False):
    """A source file read into values, in one locale (a BCP 47-like gettext name: `fr@simple`)."""

    id: str
    kind: DocumentKind
    locale: str
    path: PurePosixPath
    blocks: tuple[Block, ...]
    metadata: Metadata = Metadata()
    link_definitions: tuple[LinkDefinition, ...] = ()

    @property
    def title(self) -> Segment | None:
        """The page's title, or None for captions and site data."""
        return self._first(BlockKind.TITLE)

    @property
    def description(self) -> Segment | None:
        """The page's description, or None where it has none."""
        return self._first(BlockKind.DESCRIPTION)

    def _first(self, kind: BlockKind) -> Segment | None:
        return next((block.segments[0] for block in self.blocks if block.kind is kind), None)

    def walk(self) -> Iterator[Block]:
        """Yield every block in reading order, parents before children."""
        return _walk(self.blocks)

    def segments(self) -> Iterator[Segment]:
        """Yield every segment in reading order."""
        for block in self.walk():
            yield from block.segments

    def block(self, block_id: str) -> Block | None:
        """The block with this id, or None."""
        return next((block for block in self.walk() if block.id == block_id), None)
