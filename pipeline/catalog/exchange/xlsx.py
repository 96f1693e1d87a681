"""XLSX <-> handover: a workbook for one locale, a sheet for each document. The door to openpyxl."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import cast

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.catalog.exchange.handover import Handover
from pipeline.catalog.exchange.table_rows import (
    Row,
    cells,
    has_headings,
    has_messages,
    headings,
    read_rows,
)
from pipeline.catalog.exchange.xlsx_style import Look
from pipeline.model.errors import PipelineError
from pipeline.workbook import escaped, finished

# A catalog of 24,000 messages makes about 25 MB; a small file that becomes more is an attack.
LARGEST = 64_000_000
# Cells of that many messages with their columns, and as many again: room for what is left empty.
MOST_CELLS = 1_000_000
LONGEST_CELL = 32_767
LONGEST_TITLE = 31
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # MS-CFB 2.2: old workbooks, and encrypted ones
_RESERVED = "history"  # Excel keeps this name to itself
# Back from what `workbook.escaped` writes.
# Halves of a surrogate pair are no characters, and stay as they are written.
_ESCAPED = re.compile("_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")


def serialize_xlsx(handovers: tuple[Handover, ...]) -> bytes:
    """Write handovers of one locale as a workbook, the same bytes for the same messages.

    Sources are protected (without password), texts wrapped, headings stay in sight, the state is
    chosen from a list, and a sheet runs from right to left where its language does.

    Raises:
        PipelineError: if a text is longer than a cell can hold.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    for handover in handovers:
        sheet = book.create_sheet(_title(handover.document_id, book.sheetnames))
        _fill(sheet, handover)
    buffer = io.BytesIO()
    book.save(buffer)
    return finished(buffer)


def parse_xlsx(data: bytes, path: PurePosixPath | str) -> tuple[Handover, ...]:
    """Read a workbook; sheets that hold no translations are left out.

    Args:
        data: the file's bytes.
        path: the file, for error messages, whose lines are rows.

    Raises:
        PipelineError: if the file is no whole workbook, too large once unpacked, or declares
            a document type; if a cell holds a formula or a date or stands far away, or a table is
            not as it must be.
    """
    _refuse_dangerous(data, path)
    found: list[Handover] = []
    for sheet in _workbook(data, path).worksheets:
        place = f"{path}, sheet {sheet.title}"
        rows = list(_rows(sheet, place))
        if rows and has_headings(rows[0]):
            found += read_rows(rows, place)
        elif has_messages(rows):
            raise PipelineError(
                "the first row of this sheet is not the headings that it had",
                remedy="Put them back as its row 1, as limpide exchange export wrote them",
                path=place,
                line=1,
            )
    if not found:
        raise PipelineError(
            "no sheet of this workbook holds translations",
            remedy="Import a workbook that limpide exchange export made",
            path=path,
        )
    return tuple(found)


def _title(document_id: str, taken: list[str]) -> str:
    """A sheet's name: the last part of the document's id, numbered where it is taken."""
    name = PurePosixPath(document_id).name[:LONGEST_TITLE]
    used = {_RESERVED, *(other.casefold() for other in taken)}
    title, number = name, 1
    while title.casefold() in used:
        number += 1
        end = f" ({number})"
        title = name[: LONGEST_TITLE - len(end)] + end
    return title


def _fill(sheet: Worksheet, handover: Handover) -> None:
    look = Look(sheet, handover.tag)
    for index, heading in enumerate(headings(handover), start=1):
        look.heading(_text_cell(sheet, 1, index, heading), index)
    for row, unit in enumerate(handover.units, start=2):
        texts = cells(unit, handover.document_id)
        for index, text in enumerate(texts, start=1):
            _refuse_long(text, handover, unit.message.msgid)
            look.text(_text_cell(sheet, row, index, text), index)
        look.fit(row, texts)
        look.limit(row, unit.message)
    look.finish(rows=len(handover.units) + 1)


def _text_cell(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """A cell that holds a text, whatever the text looks like."""
    cell = cast("Cell", sheet.cell(row, column))  # a new sheet has no merged cells
    cell.value = escaped(text)
    cell.data_type = "s"
    return cell


def _refuse_long(text: str, handover: Handover, msgid: str) -> None:
    if len(text) > LONGEST_CELL:
        raise PipelineError(
            f'{handover.tag} "{handover.document_id}", the message "{msgid[:40]}": a cell holds '
            f"at most {LONGEST_CELL} characters, a text here has {len(text)}",
            remedy="Export this document as xliff or csv",
        )


def _refuse_dangerous(data: bytes, path: PurePosixPath | str) -> None:
    """Refuse what would fill the memory, or read other files, before any of it is parsed."""
    if data.startswith(_OLE):
        raise PipelineError(
            "this workbook is in Excel's old format (.xls), or a password is needed to open it",
            remedy='Save it as "Excel workbook (.xlsx)" without a password',
            path=path,
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _refuse_large(sum(entry.file_size for entry in packed.infolist()), path)
            declares = any(b"<!DOCTYPE" in packed.read(entry) for entry in packed.infolist())
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error):
        raise _not_a_workbook(path) from None
    if declares:
        raise PipelineError(
            "a part of this workbook declares a document type, which could hide an attack",
            remedy="Save it anew in your spreadsheet program",
            path=path,
        )


def _refuse_large(size: int, path: PurePosixPath | str) -> None:
    if size > LARGEST:
        raise PipelineError(
            f"unpacked, this workbook would fill {size // 1_000_000} MB, more than the "
            f"{LARGEST // 1_000_000} MB that a table of translations can need",
            remedy="Import a workbook that limpide exchange export made",
            path=path,
        )


def _workbook(data: bytes, path: PurePosixPath | str) -> Workbook:
    with warnings.catch_warnings():
        # It warns of parts it will not keep: they are not translations.
        warnings.simplefilter("ignore")
        try:
            return load_workbook(io.BytesIO(data))
        except Exception:  # noqa: BLE001 - a damaged part raises whatever reading it raises
            raise _not_a_workbook(path) from None


def _not_a_workbook(path: PurePosixPath | str) -> PipelineError:
    return PipelineError(
        "this is not a whole XLSX workbook",
        remedy='Save it as "Excel workbook (.xlsx)", or ask for the file again',
        path=path,
    )


def _rows(sheet: Worksheet, place: str) -> Iterator[Row]:
    if sheet.max_row * sheet.max_column > MOST_CELLS:
        raise PipelineError(
            f"this sheet reaches down to row {sheet.max_row} and as far as column "
            f"{get_column_letter(sheet.max_column)}: something stands far away from the table",
            remedy="Delete the rows below the table and the columns after it, and save it again",
            path=place,
        )
    for number, row in enumerate(sheet.iter_rows(), start=1):
        yield Row(number, tuple(_text(cell.value, cell.data_type, number, place) for cell in row))


def _text(value: object, data_type: str, row: int, place: str) -> str:
    if value is None:
        return ""
    if data_type == "f":
        raise PipelineError(
            "a cell of this row holds a formula",
            remedy="Replace it with its text: a formula could show each reader something else",
            path=place,
            line=row,
        )
    if data_type == "e":
        raise PipelineError(
            f'a cell of this row holds an error of the spreadsheet: "{value}"',
            remedy='Give the cell the number format "Text" and type it again',
            path=place,
            line=row,
        )
    if isinstance(value, str):
        return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise PipelineError(
        f'a cell of this row holds no text, but what the spreadsheet made of it: "{value}"',
        remedy='Give the cell the number format "Text" and type it again',
        path=place,
        line=row,
    )
