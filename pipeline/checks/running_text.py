"""The running text of a document: what is read as sentences, section by section."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.checks.prose import prose
from pipeline.language.words import count_words
from pipeline.model.document import Block, BlockKind, Document, DocumentKind, Location
from pipeline.model.inline import Inline, Link

# Kinds whose text may hold sentences; the others are labels or hold blocks.
_READ = frozenset(
    {BlockKind.DESCRIPTION, BlockKind.PARAGRAPH, BlockKind.CELL, BlockKind.FIGURE, BlockKind.CUE}
)
# Inside these, a paragraph may be a fragment or a label rather than a sentence.
_LISTING = frozenset({BlockKind.ITEM, BlockKind.DOWNLOAD})
_SHORTEST_SENTENCE = 4  # words, in a list


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of plain text; `scored` where it counts for the reading ease.

    `places` says where each part of the text comes from: (position, location), in order.
    """

    text: str
    places: tuple[tuple[int, Location], ...]
    scored: bool

    def location_at(self, position: int) -> Location:
        """Where the character at this position stands in a file."""
        index = bisect_right([start for start, _ in self.places], position) - 1
        return self.places[max(0, index)][1]


@dataclass(frozen=True, slots=True)
class Section:
    """The passages between a heading and the next; `heading` is None before the first."""

    heading: Block | None
    passages: tuple[Passage, ...]

    @property
    def location(self) -> Location:
        """Where the section starts."""
        if self.heading:
            first = self.heading.segments
            return first[0].location if first else self.heading.location
        return self.passages[0].places[0][1]


def sections(document: Document) -> tuple[Section, ...]:
    """The document's text in its own locale, in reading order.

    Text that falls back to the source locale is left out. Captions are one section and one
    passage, because their sentences run from cue to cue.
    """
    found: list[tuple[Block | None, list[Passage]]] = [(None, [])]
    for block, passage in _passages(document):
        if passage is None:
            found.append((block, []))
        else:
            found[-1][1].append(passage)
    if document.kind is DocumentKind.CAPTIONS:
        cues = _joined(found[0][1])
        return (Section(None, cues),) if cues else ()
    return tuple(
        Section(heading, tuple(passages)) for heading, passages in found if heading or passages
    )


def _passages(document: Document) -> Iterator[tuple[Block, Passage | None]]:
    """Every passage with its block; headings with None."""
    for block, ancestors in walk(document.blocks, ()):
        if block.kind is BlockKind.HEADING:
            yield block, None
        elif block.kind in _READ:
            for segment in block.segments:
                text = prose(_sentences_of(segment.inlines, ancestors))
                if segment.locale == document.locale and text.strip():
                    scored = is_scored(block, text, ancestors)
                    yield block, Passage(text, ((0, segment.location),), scored)


def _sentences_of(
    inlines: tuple[Inline, ...], ancestors: tuple[BlockKind, ...]
) -> tuple[Inline, ...]:
    """A card starts with its link, which is a title; the rest is its sentence."""
    in_card = BlockKind.CARDS in ancestors and inlines and isinstance(inlines[0], Link)
    return inlines[1:] if in_card else inlines


def walk(
    blocks: tuple[Block, ...], ancestors: tuple[BlockKind, ...]
) -> Iterator[tuple[Block, tuple[BlockKind, ...]]]:
    """Every block in reading order, with the kinds of those it stands in."""
    for block in blocks:
        yield block, ancestors
        yield from walk(block.children, (*ancestors, block.kind))


def is_scored(block: Block, text: str, ancestors: tuple[BlockKind, ...]) -> bool:
    """Whether a text counts for the score: paragraphs do, and items that are sentences.

    The final full stop decides nothing: authors leave it out in lists, and the score of a list
    must not hang on that.
    """
    if block.kind is not BlockKind.PARAGRAPH or BlockKind.CARDS in ancestors:
        return False
    if not _LISTING.intersection(ancestors):
        return True
    stripped = text.strip()
    starts = next((sign for sign in stripped if sign.isalnum()), "a")
    return (
        not starts.islower()
        and stripped[-1] not in ";,؛،"
        and count_words(stripped) >= _SHORTEST_SENTENCE
    )


def _joined(cues: list[Passage]) -> tuple[Passage, ...]:
    """The cues of a video as one text, the line breaks inside them undone."""
    text, places = "", []
    for cue in cues:
        places.append((len(text), cue.places[0][1]))
        text += " ".join(cue.text.split("\n")) + " "
    return (Passage(text, tuple(places), scored=True),) if places else ()


def heading_text(heading: Block | None) -> str:
    """The words of a section's heading, "" before the first heading."""
    return prose(heading.segments[0].inlines) if heading and heading.segments else ""
