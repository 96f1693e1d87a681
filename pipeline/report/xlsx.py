"""Findings and scores as a workbook, a sheet each. The door of reports to openpyxl."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.report.data import ReportData
from pipeline.report.rows import FINDING_COLUMNS, SCORE_COLUMNS, Cell, finding_rows, score_rows
from pipeline.workbook import FONT, FONT_SIZE, escaped, finished, height

_LONGEST = 32_767  # characters in a cell
# In characters; a text of 50 to 60 a line is read without losing the line.
_WIDTHS = {
    "problem": 50,
    "suggestion": 50,
    "passage": 60,
    "hardest sentence": 60,
    "check": 30,
    "document": 30,
    "section": 30,
    "file": 35,
    "at fault": 20,
}
_WIDTH = 13
_GREY = PatternFill("solid", "FFD9D9D9")
_TOP = Alignment(vertical="top", wrap_text=True)


@dataclass(frozen=True, slots=True)
class XlsxReporter:
    """A sheet of findings and one of scores, to sort and to filter."""

    id: ClassVar[str] = "xlsx"

    def render(self, report: ReportData) -> bytes:
        """The workbook, the same bytes for the same report."""
        book = Workbook()
        book.remove(book.worksheets[0])
        _fill(book.create_sheet("Findings"), FINDING_COLUMNS, finding_rows(report))
        _fill(book.create_sheet("Scores"), SCORE_COLUMNS, score_rows(report))
        buffer = io.BytesIO()
        book.save(buffer)
        return finished(buffer)


def _fill(sheet: Worksheet, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    for number, name in enumerate(columns, start=1):
        _write(sheet, 1, number, name)
        sheet.cell(1, number).font = Font(FONT, FONT_SIZE, bold=True)
        sheet.cell(1, number).fill = _GREY
        width = _WIDTHS.get(name, _WIDTH)
        sheet.column_dimensions[get_column_letter(number)].width = width
    widths = [_WIDTHS.get(name, _WIDTH) for name in columns]
    for place, row in enumerate(rows, start=2):
        for number, value in enumerate(row, start=1):
            _write(sheet, place, number, value)
        texts = (value if isinstance(value, str) else "" for value in row)
        sheet.row_dimensions[place].height = height(zip(texts, widths, strict=True))
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"


def _write(sheet: Worksheet, row: int, column: int, value: Cell) -> None:
    """Write a cell; a text stays a text, whatever it looks like."""
    if value is None or value == "":
        return
    cell = sheet.cell(row, column)
    cell.alignment = _TOP
    if not isinstance(value, str):
        cell.value = value
        return
    cell.value = escaped(value[:_LONGEST])
    cell.data_type = "s"
