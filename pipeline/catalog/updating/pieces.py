"""A message cut into its sentences, and put together again from some of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from pipeline.language.sentences import sentences

# A line break that the author wants; where the newline goes, readers see the backslash.
HARD_BREAK = "\\\n"


def pieces(text: str, locale: str) -> tuple[str, ...]:
    """The sentences of a message, each with the spaces after it: joined, they are the text.

    Two without a space between them are one piece: later, nobody could tell that none goes there.
    """
    found = [sentence.start for sentence in sentences(text, locale)][1:]
    starts = [start for start in found if text[start - 1].isspace()]
    return tuple(text[start:end] for start, end in pairwise((0, *starts, len(text))))


def joined(parts: Iterable[str]) -> str:
    """One text of some pieces; a space goes between two that had none at their border.

    No spaces are left around it, but for the end of a line that its last piece breaks.
    """
    text = ""
    for part in parts:
        needs_space = text and part and not text[-1].isspace() and not part[0].isspace()
        text += f" {part}" if needs_space else part
    is_broken = text.endswith(HARD_BREAK)
    return f"{text.strip()}\n" if is_broken else text.strip()


def whole(parts: Iterable[str]) -> str:
    """A whole message of some pieces: at its end there is no line to break."""
    return joined(parts).removesuffix(HARD_BREAK)


def normal(piece: str) -> str:
    """What two pieces share that are the same sentence: the words, whatever spaces between."""
    return " ".join(piece.split())
