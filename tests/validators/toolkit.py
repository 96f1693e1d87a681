"""The Translate Toolkit as a reader of what Limpide writes; its own functions have no types."""

from __future__ import annotations

from typing import Any

from translate.storage import pypo, tbx

_TBX: Any = tbx.tbxfile
_PO: Any = pypo.pofile


def tbx_units(data: bytes | str, source: str, target: str) -> list[Any]:
    """The units of a TBX file, in two of its languages."""
    return list(_TBX.parsestring(data, sourcelanguage=source, targetlanguage=target).units)


def po_units(data: bytes) -> list[Any]:
    """The units of a PO file that have a source text."""
    return [unit for unit in _PO.parsestring(data).units if unit.source]
