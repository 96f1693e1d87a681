"""Texts of PO files in lines of a width, cut where gettext's tools cut them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from pipeline.catalog.po.line_breaks import break_class, may_end

# A word takes the spaces after it along; those at the start of a text belong to the first word.
_WORD = re.compile(r"\A *[^ ]+ *|[^ ]+ *|\A +")
_JOINER = "\u200d"
_COMBINING = "CM"
_HARD_BREAK = re.compile("(?<=[\u2028\u2029\x85])")
_NEWLINE = re.compile(r"(?<!\\)(?:\\\\)*+(\\n)\Z")


def wrapped(text: str, room: int, taken: int) -> list[str]:
    """Cut an escaped text of one line into lines, as msgcat does.

    Args:
        text: the text, its special characters escaped; a newline only as its last escape.
        room: columns a line may have.
        taken: columns of the first line that are taken already.

    Returns:
        The lines, which together are the text; longer than `room` where nothing allows a cut.
    """
    if text.isascii() and taken + len(text) <= room:
        return [text]
    first, *others = _HARD_BREAK.split(text)
    lines = _filled(first, room, taken)
    for other in others:
        # gettext counts columns anew after a line separator, but writes no line.
        more = _filled(other, room, 0)
        lines = [*lines[:-1], lines[-1] + more[0], *more[1:]]
    return lines


def _filled(text: str, room: int, taken: int) -> list[str]:
    lines, line, column = [], "", taken
    for piece, width in _pieces(text):
        if line and column + width > room:
            lines.append(line)
            line, column = "", 0
        line, column = line + piece, column + width
    return [*lines, line]


@lru_cache(maxsize=1 << 12)
def columns(text: str) -> int:
    """The columns a text takes in a terminal: two for each wide character of East Asia."""
    return len(text) if text.isascii() else sum(map(_width, text))


@lru_cache(maxsize=1 << 16)
def _width(character: str) -> int:
    if unicodedata.bidirectional(character) == "NSM" or unicodedata.category(character) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _pieces(text: str) -> list[tuple[str, int]]:
    """The parts of a text between which it may be cut, each with its columns."""
    newline = _NEWLINE.search(text)
    if newline and newline.start(1):
        # The newline stays with what it ends.
        *before, (piece, width) = _pieces(text[: newline.start(1)])
        return [*before, (f"{piece}\\n", width + 2)]
    pieces: list[tuple[str, int]] = []
    last = "OP"  # nothing may be cut off before the first word
    for word in _WORD.findall(text):
        parts, opening, ending = _parts(word)
        # After spaces, a mark with no letter to combine with always starts a new part.
        if pieces and opening != _COMBINING and not may_end(last, opening, spaced=True):
            (start, width), (rest, more) = pieces.pop(), parts[0]
            parts = ((start + rest, width + more), *parts[1:])
        pieces += parts
        last = ending
    return pieces


@lru_cache(maxsize=1 << 16)
def _parts(word: str) -> tuple[tuple[tuple[str, int], ...], str, str]:
    """The parts of a word with their columns, and the classes it begins and ends with."""
    letters = word.strip(" ")
    first, before, start = None, "", word.find(letters)
    cuts = [0]
    is_escaped = False
    for index, character in enumerate(letters, start):
        now = break_class(character)
        if now == _COMBINING and before == "ZW":
            now = "AL"  # such a mark has no letter to combine with (LB10)
        if first is None:
            first, before = now, "AL" if now == _COMBINING else now
        elif now != _COMBINING:
            is_joined = now == "ID" and letters[index - start - 1] == _JOINER
            if not is_escaped and not is_joined and may_end(before, now, spaced=False):
                cuts.append(index)
            before = now
        is_escaped = character == "\\" and not is_escaped
    pairs = zip(cuts, [*cuts[1:], len(word)], strict=True)
    texts = [word[begin:end] for begin, end in pairs]
    return tuple((text, columns(text)) for text in texts), first or "AL", before or "AL"
