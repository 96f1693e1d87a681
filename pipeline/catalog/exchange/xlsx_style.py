"""How a sheet of translations looks, and what may be changed in it."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.catalog.exchange import table_rows as table
from pipeline.catalog.exchange.handover import max_length
from pipeline.language.locale import direction
from pipeline.language.tags import from_bcp47
from pipeline.model.catalog import Message
from pipeline.workbook import FONT, FONT_SIZE, height

# In characters; a text of 60 a line is read without losing the line.
_WIDTHS = {
    table.SOURCE: 60,
    table.TRANSLATION: 60,
    table.STATE: 13,
    table.COMMENT: 30,
    table.NOTES: 45,
    table.PREVIOUS: 40,
    table.CONTEXT: 15,
    table.REFERENCE: 30,
}
_EDITABLE = {table.TRANSLATION, table.STATE, table.COMMENT}
_IN_TRANSLATION = {table.TRANSLATION, table.COMMENT}
_LAST_PRINTED = table.NOTES  # on paper, more columns would be too small to read
_A4 = 9  # ECMA-376-1:2016, 18.3.1.63, pageSetup
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = 1, 2
_AS_TEXT = "@"
_LINE = Side("thin", "FFBFBFBF")  # a fill hides the lines of the grid
_LINES = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_GREY, _PALE = PatternFill("solid", "FFD9D9D9"), PatternFill("solid", "FFF2F2F2")


class Look:
    """The look of one sheet.

    Args:
        sheet: the sheet.
        tag: the BCP 47 tag of the translations.
    """

    def __init__(self, sheet: Worksheet, tag: str) -> None:
        self._sheet = sheet
        self._rtl = direction(from_bcp47(tag)) == "rtl"
        self._limits: dict[str, DataValidation] = {}
        self._styles = tuple(map(self._style, table.COLUMNS))

    def _style(self, name: str) -> str:
        """The name of the style of a column's cells, made where the workbook has none yet."""
        rtl, editable = self._rtl and name in _IN_TRANSLATION, name in _EDITABLE
        style = f"{'translated' if editable else 'given'} {'rtl' if rtl else 'ltr'}"
        book = self._sheet.parent
        if isinstance(book, Workbook) and style not in book.named_styles:
            book.add_named_style(_named_style(style, editable=editable, rtl=rtl))
        return style

    def heading(self, cell: Cell, column: int) -> None:
        """Style a heading and its column; columns that only Limpide reads are hidden."""
        name = table.COLUMNS[column - 1]
        cell.font, cell.fill = Font(FONT, FONT_SIZE, bold=True), _GREY
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        settings = self._sheet.column_dimensions[get_column_letter(column)]
        settings.width = _WIDTHS.get(name, 20)
        settings.hidden = name not in _WIDTHS

    def text(self, cell: Cell, column: int) -> None:
        """Style a cell of a message: a text, wrapped, editable where a translator works."""
        # Setting a style by name is five times faster than setting each of its parts.
        cell.style = self._styles[column - 1]

    def fit(self, row: int, texts: Sequence[str]) -> None:
        """Make a row high enough for its texts, one a column, in the order of the columns."""
        widths = map(_WIDTHS.get, table.COLUMNS)
        shown = [(text, width) for text, width in zip(texts, widths, strict=True) if width]
        self._sheet.row_dimensions[row].height = height(shown)

    def limit(self, row: int, message: Message) -> None:
        """Warn, while it is typed, of a translation longer than it may be."""
        longest = max_length(message)
        if longest is None:
            return
        if longest not in self._limits:
            self._limits[longest] = DataValidation(
                type="textLength",
                operator="lessThanOrEqual",
                formula1=longest,
                errorStyle="warning",
                error=f"This text may have {longest} characters at most.",
                showErrorMessage=True,
                allow_blank=True,
            )
        self._limits[longest].add(f"{_letter(table.TRANSLATION)}{row}")

    def finish(self, rows: int) -> None:
        """Freeze, protect and filter the sheet once its rows are written."""
        sheet, state = self._sheet, _letter(table.STATE)
        states = DataValidation(
            type="list",
            formula1=f'"{",".join(table.STATES)}"',
            showErrorMessage=True,
            error=f"Choose one of: {', '.join(table.STATES)}.",
            showInputMessage=True,
            prompt=f'Choose "{table.DONE}" once the translation is right: '
            f'what is "{table.TO_REVIEW}" is not published.',
        )
        states.add(f"{state}2:{state}{max(rows, 2)}")
        for validation in (states, *self._limits.values()):
            sheet.add_data_validation(validation)
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.COLUMNS))}{rows}"
        sheet.sheet_view.rightToLeft = self._rtl
        _set_up_printing(sheet, rows)
        _protect(sheet)


def _named_style(name: str, *, editable: bool, rtl: bool) -> NamedStyle:
    style = NamedStyle(name, number_format=_AS_TEXT)
    style.font, style.border = Font(FONT, FONT_SIZE), _LINES
    style.alignment = Alignment(
        vertical="top",
        wrap_text=True,
        readingOrder=_RIGHT_TO_LEFT if rtl else _LEFT_TO_RIGHT,
    )
    style.protection = Protection(locked=not editable)
    if not editable:
        style.fill = _PALE
    return style


def _letter(name: str) -> str:
    return get_column_letter(table.COLUMNS.index(name) + 1)


def _set_up_printing(sheet: Worksheet, rows: int) -> None:
    """Print what a reader on paper needs, as wide as the page, under the headings."""
    sheet.print_title_rows = "1:1"
    sheet.print_area = f"A1:{_letter(_LAST_PRINTED)}{rows}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0  # 0: as many as it takes
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _protect(sheet: Worksheet) -> None:
    """Protect against slips, without a password; False is what stays allowed."""
    sheet.protection.sheet = True
    sheet.protection.formatCells = False
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False
    sheet.protection.autoFilter = False
    sheet.protection.sort = False
