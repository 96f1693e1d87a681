"""Footnotes: numbered by their first call, gathered at the foot of the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.model.document import Block, BlockKind, Document
from pipeline.model.inline import FootnoteReference, walk


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its number in the page, its block, and whether the text calls it."""

    number: int
    block: Block
    called: bool


@dataclass(frozen=True, slots=True)
class Footnotes:
    """The footnotes of one page, by label; `_written` are the labels called so far."""

    notes: Mapping[str, Note]
    _written: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, document: Document | None) -> Footnotes:
        """Number the footnotes of a document; those that nothing calls come last."""
        if document is None:
            return cls({})
        blocks = {
            block.attribute("label"): block
            for block in document.walk()
            if block.kind is BlockKind.FOOTNOTE
        }
        called = dict.fromkeys(
            inline.label
            for segment in document.segments()
            for inline in walk(segment.inlines)
            if isinstance(inline, FootnoteReference) and inline.label in blocks
        )
        order = (*called, *(label for label in blocks if label not in called))
        return cls(
            {
                label: Note(number, blocks[label], label in called)
                for number, label in enumerate(order, 1)
            }
        )

    def call(self, label: str) -> tuple[str, str]:
        """The number of a footnote, and the id of this call to it ("" but for the first)."""
        note = self.notes.get(label)
        if note is None:
            return "", ""
        first = label not in self._written
        self._written.add(label)
        return str(note.number), f"_call-{note.number}" if first else ""
