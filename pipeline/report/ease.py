"""Reading ease as tables: a row for each section, a column for each locale."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.readability import SectionScore
from pipeline.report.data import ReportData, ReportDocument

_WHOLE = "Whole document"
_START = "Before the first heading"
# Reading ease has no bounds; nearly all texts lie between these two.
_LEAST, _MOST = 0, 100


@dataclass(frozen=True, slots=True)
class EaseCell:
    """A score in one locale; `percent` is the length of its bar, 0 to 100."""

    locale: str
    found: SectionScore | None

    @property
    def percent(self) -> float:
        """Where the value lies between 0 and 100 points."""
        value = self.found.score.value if self.found else None
        return round(min(max(value or 0, _LEAST), _MOST), 1)


@dataclass(frozen=True, slots=True)
class EaseRow:
    """A section, or the whole document, with a cell for each locale.

    `heading` says whether `title` is a heading of the document, in the source language.
    """

    title: str
    whole: bool
    heading: bool
    cells: tuple[EaseCell, ...]


@dataclass(frozen=True, slots=True)
class EaseTable:
    """The reading ease of one document."""

    document: ReportDocument
    rows: tuple[EaseRow, ...]


def ease_tables(report: ReportData) -> tuple[EaseTable, ...]:
    """One table for each document that was measured, sections in reading order."""
    tables = (EaseTable(document, _rows(report, document)) for document in report.documents)
    return tuple(table for table in tables if table.rows)


def _rows(report: ReportData, document: ReportDocument) -> tuple[EaseRow, ...]:
    mine = [found for found in report.scores if found.document_id == document.id]
    if not mine:
        return ()
    titles: dict[str, str] = {}
    for found in mine:
        if not found.whole:
            titles.setdefault(found.section, found.title or _START)
    whole = _row(report, document, None, _WHOLE)
    return whole, *(_row(report, document, key, title) for key, title in titles.items())


def _row(report: ReportData, document: ReportDocument, section: str | None, title: str) -> EaseRow:
    cells = tuple(
        EaseCell(locale.locale, report.score(document.id, locale.locale, section))
        for locale in report.locales
    )
    return EaseRow(title, whole=section is None, heading=bool(section), cells=cells)
