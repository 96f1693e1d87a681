"""Ids for blocks that stay the same while the block's own text does.

A block is named after the section it stands in and a digest of its text: a new paragraph before it,
or a line of the source wrapped differently, changes nothing for its translators.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """The text as an anchor: ASCII letters, digits and hyphens; "section" if none is left."""
    ascii_text = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return _NOT_A_WORD.sub("-", ascii_text).strip("-") or "section"


class BlockIds:
    """Gives out the ids of one document, each once."""

    def __init__(self) -> None:
        self._prefix = ""
        self._given: set[str] = set()
        self._numbers: dict[str, int] = {}  # where to go on counting, or many alike take long

    def heading(self, text: str, explicit: str) -> str:
        """The id of a heading, `explicit` where the author chose one; opens a section."""
        heading = self._unique(explicit or slug(text))
        self._prefix = f"{heading}/"
        return heading

    def block(self, kind: str, text: str) -> str:
        """The id of any other block, from its kind and the text it holds."""
        digest = hashlib.sha256(text.encode()).hexdigest()[:8]
        return self._unique(f"{self._prefix}{kind}-{digest}")

    def _unique(self, wanted: str) -> str:
        if wanted not in self._given:
            self._given.add(wanted)
            return wanted
        number = self._numbers.get(wanted, 2)
        candidate = f"{wanted}-{number}"
        while candidate in self._given:
            number += 1
            candidate = f"{wanted}-{number}"
        self._numbers[wanted] = number
        self._given.add(candidate)
        return candidate
