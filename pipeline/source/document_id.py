"""A document's name: what its catalogs, its pages and its PDFs are called after."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from pipeline.model.errors import PipelineError

_STEP = r"[^\W_][\w.\-]*+"
_NAME = re.compile(rf"{_STEP}(?:/{_STEP})*+")
_RESERVED = {"interface", "glossary"}


def document_id(name: str, path: PurePosixPath, line: int | None = None) -> str:
    """Check that a name is safe as the path of output files.

    Args:
        name: the id wanted, such as `fiches-patients/fatigue`.
        path: the source file, for the error message.
        line: where the id is written, if it is.

    Raises:
        PipelineError: if the name would leave the project's folders, or is Limpide's own.
    """
    name = unicodedata.normalize("NFC", name)
    if not _NAME.fullmatch(name):
        raise PipelineError(
            f'"{name}" cannot name a page: it would leave the project folder or break a link',
            remedy="Use letters, digits, - and _ only, with / between folders",
            path=path,
            line=line,
        )
    if name in _RESERVED:
        raise PipelineError(
            f'"{name}" is the name of a page that Limpide makes itself',
            remedy="Give the page another name",
            path=path,
            line=line,
        )
    return name
