"""PDF/UA-1 (ISO 14289-1), as the `page` validator reads it, and what a reader's program shows."""

from __future__ import annotations

import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import page
import pikepdf

from tests.validators.tools import require_tool

TOLERANCE = 0.5
POINTS_PER_MILLIMETRE = 72 / 25.4
A4 = (210 * POINTS_PER_MILLIMETRE, 297 * POINTS_PER_MILLIMETRE)


def complaints(path: Path) -> list[str]:
    """Each rule of PDF/UA-1 that the file breaks, with its identifier."""
    report = page.validate_pdf(path, profile=page.ValidationProfile.PDF_UA_1)
    return [f"{path}: {failure.rule_id}: {failure.message}" for failure in report.failures]


@dataclass(frozen=True, slots=True)
class PdfProperties:
    """What a reader's program announces of the file; sizes in points."""

    language: str
    title: str
    shows_title: bool
    bookmarks: tuple[str, ...]
    sizes: tuple[tuple[float, float], ...]

    @property
    def is_a4(self) -> bool:
        """Whether each page is A4, within half a point."""
        return all(
            abs(size - wanted) < TOLERANCE
            for sizes in self.sizes
            for size, wanted in zip(sizes, A4, strict=True)
        )


def properties(path: Path) -> PdfProperties:
    """Open the file and read what it says of itself."""
    with pikepdf.open(path) as pdf:
        preferences = pdf.Root.get("/ViewerPreferences", pikepdf.Dictionary())
        with pdf.open_outline() as outline:
            bookmarks = tuple(str(item.title) for item in outline.root)
        return PdfProperties(
            language=str(pdf.Root.get("/Lang", "")),
            title=str(pdf.docinfo.get("/Title", "")),
            shows_title=bool(preferences.get("/DisplayDocTitle", False)),
            bookmarks=bookmarks,
            sizes=tuple(_size(each.mediabox) for each in pdf.pages),
        )


def letters(path: Path) -> str:
    """The letters and digits that Poppler finds in the file, compatibility forms resolved."""
    pdftotext = require_tool("pdftotext")
    run = subprocess.run(
        [pdftotext, "-enc", "UTF-8", path, "-"], capture_output=True, encoding="utf-8", check=True
    )
    return letters_of(run.stdout)


def letters_of(text: str) -> str:
    """The letters and digits of a text, compatibility forms resolved."""
    return "".join(each for each in unicodedata.normalize("NFKC", text) if each.isalnum())


def _size(box: pikepdf.Array) -> tuple[float, float]:
    left, bottom, right, top = (float(edge) for edge in box.as_list())
    return (right - left, top - bottom)
