"""The report for programs."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from pipeline.model.baseline import Comparison
from pipeline.model.finding import Finding, Severity
from pipeline.model.readability import Cause, HardPassage, SectionScore
from pipeline.report.data import ReportData
from pipeline.report.score import formula_object
from pipeline.report.wording import status

# Raised when a key changes its meaning or goes; new keys do not change it.
SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class JsonReporter:
    """One JSON object: schema version, counts, findings, scores, and what each check means."""

    id: ClassVar[str] = "json"

    indent: int = 2

    def render(self, report: ReportData) -> str:
        """The report as JSON, keys in a fixed order."""
        data: dict[str, Any] = {
            "version": SCHEMA_VERSION,
            "title": report.title,
            "counts": {str(name): count for name, count in report.by_severity.items()},
            "locales": [locale.tag for locale in report.locales],
            "documents": [
                {"id": document.id, "title": document.title, "path": str(document.path)}
                for document in report.documents
            ],
            "findings": [_finding(report, found) for found in report.findings],
            "scores": [_score(found) for found in report.scores],
            "hardest": [_passage(found) for found in report.passages],
            "checks": {name: asdict(found) for name, found in sorted(report.rationales.items())},
        }
        if report.comparison is not None:
            data["baseline"] = _comparison(report.comparison)
        return json.dumps(data, ensure_ascii=False, indent=self.indent) + "\n"


def _finding(report: ReportData, finding: Finding) -> dict[str, Any]:
    seen = finding.observation
    known = {"status": status(report, finding)} if report.comparison else {}
    return {
        **known,
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
        "value": _rounded(score.value),
        "direction": score.direction,
        "band": score.band,
        "words": score.words,
        "sentences": score.sentences,
        "source": score.source,
        "index": _rounded(found.index),
        "formulas": {each.formula: formula_object(each) for each in found.formulas},
        "counts": asdict(found.counts),
        "left_out": {each.reason: each.words for each in found.left_out},
        "causes": [_placed(cause) for cause in found.causes],
    }


def _passage(found: HardPassage) -> dict[str, Any]:
    return _placed(found) | {"index": _rounded(found.index)}


def _placed(found: Cause | HardPassage) -> dict[str, Any]:
    """The fields of a value, its place as the other objects have it."""
    values = asdict(found)
    del values["location"]
    return values | {"path": str(found.location.path), "line": found.location.line}


def _comparison(comparison: Comparison) -> dict[str, Any]:
    """What changed; new findings are among the findings, with the status "new"."""
    return {
        "new": len(comparison.new),
        "known": comparison.known,
        "gone": [asdict(found) for found in comparison.gone],
        "worse": [asdict(change) for change in comparison.worse],
        "better": [asdict(change) for change in comparison.better],
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
