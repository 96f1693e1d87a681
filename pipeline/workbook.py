"""What XLSX workbooks need beside the library that writes them.

Any text in a cell, rows as high as their texts, no clock.
"""

from __future__ import annotations

import io
import math
import re
import zipfile
from collections.abc import Iterable

# What a cell's XML cannot hold is written _xHHHH_ (ECMA-376-1:2016, 22.9.2.19, ST_Xstring).
_TO_ESCAPE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time that a zip can hold
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_FIXED_TIME = rb"\g<1>1980-01-01T00:00:00Z"
# A row whose height is said to be chosen would not grow with what is typed into it.
_CHOSEN_HEIGHT = re.compile(rb'(<row [^>]*?) customHeight="1"')
FONT, FONT_SIZE = "Arial", 11  # letters of every script, on every system; the size in points
_LINE = 15.5  # points that a line of it takes in LibreOffice, the tallest tried
_LOSS = 5  # characters at the end of a line that a word too long for it leaves empty
_SPACE = 4.0  # points between two rows
_HIGHEST = 409.0  # points, the most that Excel gives a row


def escaped(text: str) -> str:
    """A text as the XML of a cell must write it."""
    return _TO_ESCAPE.sub(lambda match: f"_x{ord(match[0]):04X}_", text)


def height(cells: Iterable[tuple[str, float]]) -> float:
    """About how high a row must be to show wrapped texts whole, in points.

    Excel works it out for itself when it opens a file. LibreOffice Calc does not, and shows but
    the first line of each text in a row of which the file says no height.

    Args:
        cells: each text with the width of its column, in characters.
    """
    lines = max((_lines(text, width) for text, width in cells), default=1)
    return min(lines * _LINE + _SPACE, _HIGHEST)


def _lines(text: str, width: float) -> int:
    room = width - _LOSS
    return sum(max(1, math.ceil(len(line) / room)) for line in text.split("\n"))


def finished(workbook: io.BytesIO) -> bytes:
    """The bytes of a workbook without the time it was made at, its rows free to grow."""
    result = io.BytesIO()
    with zipfile.ZipFile(workbook) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            part = _TIMES.sub(_FIXED_TIME, old.read(name))
            part = _CHOSEN_HEIGHT.sub(rb"\g<1>", part)
            new.writestr(zipfile.ZipInfo(name, _EARLIEST), part, zipfile.ZIP_DEFLATED)
    return result.getvalue()
