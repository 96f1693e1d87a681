"""CSV <-> handover: UTF-8 that spreadsheets open as they should, and that cannot calculate."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from pipeline.catalog.exchange.handover import Handover
from pipeline.catalog.exchange.table_rows import (
    COLUMNS,
    SOURCE,
    TRANSLATION,
    Row,
    cells,
    headings,
    read_rows,
)
from pipeline.language.locale import list_separator
from pipeline.language.tags import from_bcp47
from pipeline.model.errors import PipelineError, not_utf8

# What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), with the
# full-width forms that some turn into it.
_FORMULA = "[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]"
_TO_ESCAPE = re.compile(f"'*{_FORMULA}")
_ESCAPED = re.compile(f"'+{_FORMULA}")
_SEPARATORS = (",", ";", "\t")


def serialize_csv(handovers: tuple[Handover, ...]) -> bytes:
    """Write handovers of one locale as one CSV table, cells between the locale's own separator.

    The byte order mark tells Excel that the file is UTF-8. A cell that a spreadsheet would
    calculate begins with an apostrophe more; reading takes it away.
    """
    first = handovers[0]
    buffer = io.StringIO(newline="")
    separator = list_separator(from_bcp47(first.tag))
    writer = csv.writer(buffer, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerow(headings(first))
    for handover in handovers:
        for unit in handover.units:
            writer.writerow([_escaped(cell) for cell in cells(unit, handover.document_id)])
    return codecs.BOM_UTF8 + buffer.getvalue().encode()


def parse_csv(data: bytes, path: PurePosixPath | str) -> tuple[Handover, ...]:
    """Read a CSV table, its cells between commas, semicolons or tabs.

    Args:
        data: the file's bytes, UTF-8 or (as Excel's « Unicode text ») UTF-16.
        path: the file, for error messages, whose lines are rows.

    Raises:
        PipelineError: if the file is in another encoding, empty or cut short, or its table is not
            one of translations.
    """
    text = _decoded(data, path)
    if not text.strip():
        raise PipelineError(
            "the file is empty", remedy="Ask for it again, or export it anew", path=path
        )
    return read_rows(list(_rows(text, path)), path)


def _escaped(cell: str) -> str:
    return f"'{cell}" if _TO_ESCAPE.match(cell) else cell


def _plain(cell: str) -> str:
    return cell[1:] if _ESCAPED.match(cell) else cell


def _decoded(data: bytes, path: PurePosixPath | str) -> str:
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(
            error, path, 'Save it again as "CSV UTF-8" (Excel) or with the character set UTF-8'
        ) from None


def _rows(text: str, path: PurePosixPath | str) -> Iterator[Row]:
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=_separator(text, path), strict=True
    )
    number = 0
    try:
        for number, cells_of_row in enumerate(reader, start=1):
            yield Row(number, tuple(map(_plain, cells_of_row)))
    except csv.Error as error:
        raise PipelineError(
            f"this is not a whole CSV table: {error}",
            remedy="Check the quotes of this row, or ask for the file again",
            path=path,
            line=number + 1,
        ) from None


def _separator(text: str, path: PurePosixPath | str) -> str:
    """The separator that cuts the headings into the most columns known.

    Raises:
        PipelineError: if the two texts have columns, and none of the separators is between them.
    """
    heading = text.split("\n", 1)[0]

    def known(separator: str) -> int:
        names = (name.strip('"\r').partition(" [")[0] for name in heading.split(separator))
        return sum(name in COLUMNS for name in names)

    best = max(_SEPARATORS, key=known)
    if known(best) <= 1 and all(f"{name} [" in heading for name in (SOURCE, TRANSLATION)):
        raise PipelineError(
            "neither commas nor semicolons nor tabs stand between the cells of this table",
            remedy="Save it again with one of them between the cells",
            path=path,
            line=1,
        )
    return best
