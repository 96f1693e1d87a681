"""Findings as a table in CSV."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pipeline.report.csv_text import csv_text
from pipeline.report.data import ReportData
from pipeline.report.rows import FINDING_COLUMNS, finding_rows


@dataclass(frozen=True, slots=True)
class CsvReporter:
    """A row for each finding."""

    id: ClassVar[str] = "csv"

    def render(self, report: ReportData) -> str:
        """The table, its headings first."""
        return csv_text([FINDING_COLUMNS, *finding_rows(report)])
