"""Findings and scores as rows of a table: for CSV files and workbooks."""

from __future__ import annotations

from pipeline.model.finding import Finding
from pipeline.model.readability import SectionScore
from pipeline.report.data import ReportData
from pipeline.report.wording import severity_name, status

Cell = str | int | float | None

FINDING_COLUMNS = (
    "severity",
    "status",
    "check",
    "locale",
    "document",
    "file",
    "line",
    "problem",
    "suggestion",
    "measured",
    "limit",
    "passage",
    "at fault",
)
SCORE_COLUMNS = (
    "locale",
    "document",
    "section",
    "file",
    "line",
    "Limpide index (lower is easier)",
    "index before",
    "formula",
    "value",
    "value before",
    "says",
    "words",
    "sentences",
    "longest sentence",
    "rare words",
    "words left out",
    "hardest sentence",
)
WHOLE = "whole document"


def finding_rows(report: ReportData) -> list[tuple[Cell, ...]]:
    """A row for each finding, in the report's order; the columns are `FINDING_COLUMNS`."""
    return [_finding(report, found) for found in report.findings]


def score_rows(report: ReportData) -> list[tuple[Cell, ...]]:
    """A row for each document and section in each locale; the columns are `SCORE_COLUMNS`."""
    return [_score(report, found) for found in report.scores]


def _finding(report: ReportData, finding: Finding) -> tuple[Cell, ...]:
    seen = finding.observation
    return (
        severity_name(finding.severity),
        status(report, finding),
        finding.check_id,
        finding.locale,
        finding.document_id,
        str(seen.location.path),
        seen.location.line,
        seen.message,
        seen.suggestion,
        seen.measured,
        seen.limit,
        seen.excerpt,
        seen.focus,
    )


def _score(report: ReportData, found: SectionScore) -> tuple[Cell, ...]:
    score, before = found.score, report.before(found)
    same_formula = before is not None and before.formula == score.formula
    return (
        score.locale,
        found.document_id,
        WHOLE if found.whole else found.title,
        str(found.location.path),
        found.location.line,
        _rounded(found.index),
        before.index if before else None,
        score.formula,
        _rounded(score.value),
        before.value if before and same_formula else None,
        score.band,
        score.words,
        score.sentences,
        found.counts.longest,
        found.counts.rare_words,
        sum(left.words for left in found.left_out) if found.whole else None,
        found.causes[0].text if found.causes else "",
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
