"""What XLSX workbooks need beside the library that writes them: any text in a cell, no clock."""

from __future__ import annotations

import io
import re
import zipfile

# What a cell's XML cannot hold is written _xHHHH_ (ECMA-376-1:2016, 22.9.2.19, ST_Xstring).
_TO_ESCAPE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time that a zip can hold
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_FIXED_TIME = rb"\g<1>1980-01-01T00:00:00Z"


def escaped(text: str) -> str:
    """A text as the XML of a cell must write it."""
    return _TO_ESCAPE.sub(lambda match: f"_x{ord(match[0]):04X}_", text)


def timeless(workbook: io.BytesIO) -> bytes:
    """The bytes of a workbook without the time it was made at."""
    packed = io.BytesIO()
    with zipfile.ZipFile(workbook) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            part = _TIMES.sub(_FIXED_TIME, old.read(name))
            new.writestr(zipfile.ZipInfo(name, _EARLIEST), part, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
