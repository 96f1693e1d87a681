"""What the steps of a repair pass to each other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Damaged:
    """The file that is mended: its path, its document and its locale (None: a template).

    `source_locale` is the language of its texts.
    """

    path: PurePosixPath
    document_id: str
    locale: str | None
    source_locale: str


@dataclass(frozen=True, slots=True)
class Mended:
    """One thing that was mended: the 1-based line, None for the whole file, and what was done."""

    line: int | None
    what: str
