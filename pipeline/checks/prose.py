"""The words of a segment as a reader hears them."""

from __future__ import annotations

import re
from typing import TypeGuard

from pipeline.language.sentences import sentences
from pipeline.model.document import Segment
from pipeline.model.inline import Break, Code, Image, Inline, Text, walk

# Where sentences end, near enough to compare a text with its translation: an abbreviation makes two
# of one, and then both languages have it, or the whole texts are compared.
SENTENCE_END = re.compile(r"(?<=[.!?…؟])\s+|\n")
# Stands for code, which has no words of the language (Unicode: OBJECT REPLACEMENT CHARACTER).
_OBJECT = "\ufffc"


def prose(inlines: tuple[Inline, ...]) -> str:
    """The running words of inlines: markup gone, code replaced by a sign that is no word."""
    if len(inlines) == 1 and isinstance(inlines[0], Text):
        return inlines[0].text  # most segments have no markup
    parts: list[str] = []
    for inline in walk(inlines):
        match inline:
            case Text(text=text):
                parts.append(text)
            case Image(alternative=alternative):
                parts.append(alternative)
            case Code():
                parts.append(_OBJECT)
            case Break():
                parts.append("\n")
    return "".join(parts)


def is_plain(inlines: tuple[Inline, ...]) -> TypeGuard[tuple[Text, ...]]:
    """Whether there is text alone: no emphasis, no link, no code."""
    for inline in inlines:  # noqa: SIM110 (asked for every message, and all() takes twice as long)
        if not isinstance(inline, Text):
            return False
    return True


def sentence_around(segment: Segment, position: int) -> str:
    """The sentence of a segment's prose that holds the character at `position`."""
    text = prose(segment.inlines)
    for sentence in sentences(text, segment.locale):
        if sentence.start <= position < sentence.start + len(sentence.text):
            return sentence.text
    return text.strip()


def quoted(text: str) -> str:
    """Words of a page inside an English sentence, on one line."""
    return f"“{' '.join(text.split())}”"
