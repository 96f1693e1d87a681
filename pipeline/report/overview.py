"""The table that shows at a glance where the findings are."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.finding import Severity
from pipeline.report.data import ReportData, ReportDocument


@dataclass(frozen=True, slots=True)
class OverviewCell:
    """The findings of one document in one locale."""

    locale: str
    counts: tuple[tuple[Severity, int], ...]

    @property
    def worst(self) -> Severity | None:
        """The gravest severity found, or None."""
        return self.counts[0][0] if self.counts else None


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A document (None: all of them) with a cell for each locale."""

    document: ReportDocument | None
    cells: tuple[OverviewCell, ...]


def overview(report: ReportData) -> tuple[OverviewRow, ...]:
    """One row for each document, then their sum."""
    return tuple(_row(report, document) for document in (*report.documents, None))


def _row(report: ReportData, document: ReportDocument | None) -> OverviewRow:
    cells = tuple(
        OverviewCell(
            locale.locale,
            tuple(
                (severity, number)
                for severity in reversed(Severity)
                if (
                    number := report.count(
                        severity,
                        document=document.id if document else "",
                        locale=locale.locale,
                    )
                )
            ),
        )
        for locale in report.locales
    )
    return OverviewRow(document, cells)
