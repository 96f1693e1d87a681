"""An XLIFF file of either version -> handovers."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.catalog.exchange import xliff2, xliff12
from pipeline.catalog.exchange.handover import Handover
from pipeline.catalog.xml_text import read_xml
from pipeline.model.errors import PipelineError


def parse_xliff(data: bytes, path: PurePosixPath | str) -> tuple[Handover, ...]:
    """Read an XLIFF file, whatever its version: tools give both the same names.

    Args:
        data: the file's bytes.
        path: the file, for error messages.

    Raises:
        PipelineError: if it is not XML, not XLIFF 1.2 or 2.x, or not as such a file must be.
    """
    root = read_xml(data, path)
    if root.name == "xliff" and root.namespace == xliff2.NAMESPACE:
        return xliff2.read_xliff2(root, path)
    if root.name == "xliff" and root.namespace == xliff12.NAMESPACE:
        return xliff12.read_xliff12(root, path)
    version = root.attribute("version") if root.name == "xliff" else None
    raise PipelineError(
        f"this is XLIFF {version}" if version else f'this is no XLIFF file but "{root.name}"',
        remedy="Save it as XLIFF 1.2, 2.0 or 2.1",
        path=path,
        line=root.line,
    )
