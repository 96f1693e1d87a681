"""The scores of one text for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from pipeline.model.finding import Finding
from pipeline.model.readability import LeftOut, ReadabilityScore, TextScore

_DIGITS = 3  # after the point: enough to rank by, few enough to read


def score_object(
    score: TextScore,
    findings: Sequence[Finding] = (),
    left_out: Sequence[LeftOut] = (),
    textstat: Mapping[str, float | None] | None = None,
) -> dict[str, Any]:
    """What is known of a text as values that JSON has; `null` where something is not known."""
    data: dict[str, Any] = {
        "locale": score.locale,
        "index": _rounded(score.index),
        "formulas": {found.formula: formula_object(found) for found in score.formulas},
        "counts": asdict(score.counts),
        "left_out": {each.reason: each.words for each in left_out},
        "other_language": score.other_language or None,
        "findings": [_finding(found) for found in findings],
    }
    if textstat is not None:
        data["textstat"] = {name: _rounded(value) for name, value in textstat.items()}
    return data


def formula_object(found: ReadabilityScore) -> dict[str, Any]:
    """What a formula says, its value rounded; `null` where it has none."""
    return {
        "value": _rounded(found.value),
        "band": found.band,
        "direction": found.direction,
        "source": found.source,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    seen = finding.observation
    return {
        "check": finding.check_id,
        "severity": str(finding.severity),
        "line": seen.location.line,
        "message": seen.message,
        "suggestion": seen.suggestion,
        "measured": seen.measured,
        "limit": seen.limit,
        "excerpt": seen.excerpt,
        "focus": seen.focus,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)
