"""The report for programs."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from pipeline.model.finding import Finding, Severity
from pipeline.model.readability import SectionScore
from pipeline.report.data import ReportData

# Raised when a key changes its meaning or goes; new keys do not change it.
SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class JsonReporter:
    """One JSON object: schema version, counts, findings, scores, and what each check means."""

    id: ClassVar[str] = "json"

    indent: int = 2

    def render(self, report: ReportData) -> str:
        """The report as JSON, keys in a fixed order."""
        data = {
            "version": SCHEMA_VERSION,
            "title": report.title,
            "counts": {str(name): count for name, count in report.by_severity.items()},
            "locales": [locale.tag for locale in report.locales],
            "documents": [
                {"id": document.id, "title": document.title, "path": str(document.path)}
                for document in report.documents
            ],
            "findings": [_finding(found) for found in report.findings],
            "scores": [_score(found) for found in report.scores],
            "checks": {name: asdict(found) for name, found in sorted(report.rationales.items())},
        }
        return json.dumps(data, ensure_ascii=False, indent=self.indent) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    seen = finding.observation
    return {
        "check": finding.check_id,
        "severity": str(Severity(finding.severity)),
        "locale": finding.locale,
        "document": finding.document_id,
        "path": str(seen.location.path),
        "line": seen.location.line,
        "column": seen.location.column,
        "message": seen.message,
        "suggestion": seen.suggestion,
        "measured": seen.measured,
        "limit": seen.limit,
        "excerpt": seen.excerpt,
        "focus": seen.focus,
        "excerpt_locale": seen.excerpt_locale or finding.locale,
    }


def _score(found: SectionScore) -> dict[str, Any]:
    score = found.score
    return {
        "document": found.document_id,
        "locale": score.locale,
        "whole": found.whole,
        "section": found.section,
        "title": found.title,
        "path": str(found.location.path),
        "line": found.location.line,
        "formula": score.formula,
        "value": None if score.value is None else round(score.value, 1),
        "direction": score.direction,
        "band": score.band,
        "words": score.words,
        "sentences": score.sentences,
        "source": score.source,
    }
