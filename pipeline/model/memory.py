"""What a translation memory remembers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MemoryUnit:
    """A source text and a translation of it that people once agreed on.

    `origin` says where it was found, as a reader would look for it: a catalog's or TMX file's path.
    `context` is the message context (msgctxt) or None.
    """

    source: str
    target: str
    locale: str
    origin: str
    context: str | None = None
