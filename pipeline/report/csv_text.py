"""Rows -> CSV that spreadsheets open as they should, and that cannot calculate."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from pipeline.report.rows import Cell

_BYTE_ORDER_MARK = "\ufeff"  # tells Excel that the file is UTF-8
# What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), with the
# full-width forms that some turn into it; spaces before it hide nothing from them.
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")


def csv_text(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as CSV (RFC 4180), cells between commas, each row ending in a line break.

    A text that a spreadsheet would calculate begins with an apostrophe; numbers stay numbers.
    """
    buffer = io.StringIO(newline="")
    buffer.write(_BYTE_ORDER_MARK)
    csv.writer(buffer).writerows([_harmless(cell) for cell in row] for row in rows)
    return buffer.getvalue()


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell
