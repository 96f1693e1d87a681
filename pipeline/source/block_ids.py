"""Ids for blocks that stay the same while the block's own text does.

A block is named after the section it stands in and a checksum of its text, one that holds others
after the first of them: a new paragraph before it, or a line of the source wrapped differently,
changes nothing for its translators.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from pipeline.model.document import Block

_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """The text as an anchor: ASCII letters, digits and hyphens; "section" if none is left."""
    ascii_text = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return _NOT_A_WORD.sub("-", ascii_text).strip("-") or "section"


class BlockIds:
    """Gives out the ids of one document, each once."""

    def __init__(self) -> None:
        self._prefix = ""
        # Each id given, and the number of the next one alike, or many alike would take long.
        self._given: dict[str, int] = {}

    def heading(self, text: str, explicit: str) -> str:
        """The id of a heading, `explicit` where the author chose one; opens a section."""
        heading = self._unique(explicit or slug(text))
        self._prefix = f"{heading}/"
        return heading

    def speaker(self, kind: str, text: str) -> str:
        """The id of a block that holds a text."""
        return self._unique(f"{self._prefix}{kind}-{crc32(text.encode()):08x}")

    def holder(self, kind: str, children: tuple[Block, ...]) -> str:
        """The id of a block that holds others: it is named after the first of them."""
        if not children:
            return self._unique(f"{self._prefix}{kind}")
        return self._unique(f"{self._prefix}{kind}-{children[0].id.rpartition('/')[2]}")

    def _unique(self, wanted: str) -> str:
        given = self._given
        if wanted not in given:
            given[wanted] = 2
            return wanted
        number = given[wanted]
        while (candidate := f"{wanted}-{number}") in given:
            number += 1
        given[wanted], given[candidate] = number + 1, 2
        return candidate
