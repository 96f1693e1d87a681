"""A message cut into its sentences, and put together again from some of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from pipeline.language.sentences import sentences


def pieces(text: str, locale: str) -> tuple[str, ...]:
    """The sentences of a message, each with the spaces after it: joined, they are the text."""
    starts = [sentence.start for sentence in sentences(text, locale)][1:]
    return tuple(text[start:end] for start, end in pairwise((0, *starts, len(text))))


def joined(parts: Iterable[str]) -> str:
    """One text of some pieces; a space goes between two that had none at their border."""
    text = ""
    for part in parts:
        needs_space = text and part and not text[-1].isspace() and not part[0].isspace()
        text += f" {part}" if needs_space else part
    return text.strip()


def normal(piece: str) -> str:
    """What two pieces share that are the same sentence: the words, whatever spaces between."""
    return " ".join(piece.split())
