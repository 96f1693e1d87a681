"""Scores as a table in CSV."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pipeline.report.csv_text import csv_text
from pipeline.report.data import ReportData
from pipeline.report.rows import SCORE_COLUMNS, score_rows


@dataclass(frozen=True, slots=True)
class CsvScoresReporter:
    """A row for each document and each section, in each locale."""

    id: ClassVar[str] = "csv-scores"

    def render(self, report: ReportData) -> str:
        """The table, its headings first."""
        return csv_text([SCORE_COLUMNS, *score_rows(report)])
