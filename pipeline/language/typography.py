"""What must stay on one line: phone numbers, quantities with their unit, names such as PD-L1.

The rule for numbers is the French typographers' one (Lacroux, « Orthotypographie », 2008, entry
« Coupures »): a number in digits is not parted from what it counts or measures.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pipeline.language.house_style import PROTECTED

_SPACE = "[ \u00a0\u202f]"
# Longer words are let go: kept with their number they could be wider than a phone's screen.
_LONGEST_WORD = 15
# Bounded, so that a text of nothing but numbers takes linear time.
_NUMBER = rf"\d{{1,3}}(?:{_SPACE}\d{{3}}){{1,4}}(?:[.,]\d++)?|\d++(?:[.,]\d++){{0,3}}"
_YEAR = r"(?:19|20)\d\d "
# A range, a fraction or a blood pressure is read as a whole, and so is a sign with its number.
_AMOUNT = rf"(?:[-−<>≤≥]{_SPACE}?)?(?:{_NUMBER})(?:{_SPACE}?[-–/]{_SPACE}?(?:{_NUMBER}))?"


class Protection(StrEnum):
    """Why a passage must not break."""

    PHONE = "phone"
    QUANTITY = "quantity"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Unbreakable:
    """Characters `start` to `end` (code points, end excluded) of a text that stay together.

    `left_to_right` says that the passage has no letter of a right-to-left script: inside such
    text it must be isolated, or its parts would change places.
    """

    start: int
    end: int
    protection: Protection
    left_to_right: bool


_PATTERN = re.compile(
    rf"""
    (?<![\w+])
    (?:
        (?P<phone> (?:\+\d{{1,3}}|0\d) (?:[ \u00a0\u202f.-]?\d{{1,4}}){{2,6}} ) (?!\w)
      | (?P<name> [^\W\d_]+ - [^\W\d_]? \d+ | [^\W\d_]{{1,4}} - [A-Z] (?=\W|$) ) (?!\w)
      | (?P<quantity>
            (?!{_YEAR}) {_AMOUNT} {_SPACE}?
            (?: [%‰°€$£] \w? | µ[lgm]\b | [^\W\d_]{{1,{_LONGEST_WORD}}} (?![\w]) )
          | (?:{_NUMBER}) [-–/] (?:{_NUMBER}) (?: / (?:{_NUMBER}) )? (?!\w)
        )
    )
    """,
    re.VERBOSE,
)


def unbreakable(text: str) -> tuple[Unbreakable, ...]:
    """The passages of a text that must stay on one line, in order, none overlapping.

    >>> [text[span.start : span.end] for text in ["Le 04 93 73 71 38 : 38 °C et PD-L1"]
    ...  for span in unbreakable(text)]
    ['04 93 73 71 38', '38 °C', 'PD-L1']
    """
    return tuple(
        Unbreakable(
            match.start(),
            match.end(),
            Protection(match.lastgroup or Protection.NAME),
            not _has_right_to_left(match[0]),
        )
        for match in _PATTERN.finditer(text)
    )


def pieces(text: str) -> Iterator[tuple[str, Unbreakable | None]]:
    """Cut a text at its unbreakable passages; the pieces joined are the text."""
    position = 0
    for span in unbreakable(text):
        if span.start > position:
            yield text[position : span.start], None
        yield text[span.start : span.end], span
        position = span.end
    if position < len(text):
        yield text[position:], None


def isolate(text: str) -> str:
    """Right-to-left text with its left-to-right passages isolated, where markup cannot do it.

    The characters are LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard
    Annex 9, section 2.4).
    """
    return "".join(
        f"\u2066{piece}\u2069" if span is not None and span.left_to_right else piece
        for piece, span in pieces(text)
    )


def isolate_markdown(text: str) -> str:
    """The same for Markdown: code, targets of links, tags and addresses stay as they are."""
    parts, position = [], 0
    for kept in PROTECTED.finditer(text):
        parts += [isolate(text[position : kept.start()]), kept[0]]
        position = kept.end()
    return "".join((*parts, isolate(text[position:])))


def _has_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text)
