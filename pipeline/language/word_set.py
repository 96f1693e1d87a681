"""Sets of words written as a text, for lists that a person reads."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text between its spaces."""
    return frozenset(text.split())
