"""What of a document is not scored: how many words, and why."""

from __future__ import annotations

from collections import Counter

from pipeline.checks.prose import prose
from pipeline.checks.running_text import is_scored, walk
from pipeline.language.words import count_words
from pipeline.model.document import Block, BlockKind, Document, DocumentKind
from pipeline.model.readability import LeftOut

_NOT_TRANSLATED = "not translated yet"
_FRAGMENTS = "lists of fragments"
_LABELS = "labels"  # titles of pages and callouts, links of cards, defined terms
_CODE = "code"
_REASONS = {
    BlockKind.HEADING: "headings",
    BlockKind.CELL: "tables",
    BlockKind.FIGURE: "images",
    BlockKind.DESCRIPTION: "descriptions for search engines",
}


def left_out(document: Document) -> tuple[LeftOut, ...]:
    """The words that the document's score leaves out, the most first."""
    words: Counter[str] = Counter()
    for block, ancestors in walk(document.blocks, ()):
        if block.kind is BlockKind.CODE:
            words[_CODE] += count_words(block.attribute("text"))
        for segment in block.segments:
            text = prose(segment.inlines)
            if segment.locale != document.locale:
                words[_NOT_TRANSLATED] += count_words(text)
            elif not _counts(document, block, text, ancestors):
                words[_reason(block, ancestors)] += count_words(text)
    return tuple(LeftOut(reason, number) for reason, number in words.most_common() if number)


def _counts(document: Document, block: Block, text: str, ancestors: tuple[BlockKind, ...]) -> bool:
    is_cue = document.kind is DocumentKind.CAPTIONS and block.kind is BlockKind.CUE
    return is_cue or is_scored(block, text, ancestors)


def _reason(block: Block, ancestors: tuple[BlockKind, ...]) -> str:
    if block.kind is BlockKind.PARAGRAPH and BlockKind.CARDS not in ancestors:
        return _FRAGMENTS
    return _REASONS.get(block.kind, _LABELS)
