"""How many of a thing, in words for the terminal."""

from __future__ import annotations


def quantity(count: int, thing: str) -> str:
    """« 1 catalog », « 2 catalogs », « 0 catalogs »."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
