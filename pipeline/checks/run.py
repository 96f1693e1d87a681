"""Asking every check about every subject. Only here an observation becomes a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pipeline.checks.contract import Check
from pipeline.checks.subjects import CheckSubject
from pipeline.model.finding import Finding, Severity


def run(
    subjects: Iterable[CheckSubject],
    checks: Iterable[Check[Any]],
    severities: Mapping[str, Severity | None] | None = None,
) -> tuple[Finding, ...]:
    """Every finding, ordered by file, line, check and message; none twice.

    Args:
        subjects: what to look at.
        checks: what to ask, usually `pipeline.checks.table.CHECKS`.
        severities: by check id, the severity a project wants instead of the default, or None
            where it wants the check not to run.
    """
    wanted = severities or {}
    running = [check for check in checks if wanted.get(check.id, check.severity) is not None]
    found = {
        finding
        for subject in subjects
        for check in running
        if isinstance(subject, check.subjects)
        for finding in _findings(check, subject, wanted.get(check.id) or check.severity)
    }
    return tuple(sorted(found, key=_order))


def _findings(check: Check[Any], subject: CheckSubject, severity: Severity) -> Iterator[Finding]:
    if subject.critical and check.critical_severity:
        severity = max(severity, check.critical_severity, key=lambda each: each.rank)
    for observation in check.observe(subject):
        yield Finding(check.id, severity, subject.locale, subject.document_id, observation)


def _order(finding: Finding) -> tuple[str, int, int, str, str, str, str]:
    seen = finding.observation
    return (
        str(seen.location.path),
        seen.location.line,
        seen.location.column,
        finding.check_id,
        finding.locale,
        seen.message,
        seen.excerpt,
    )
