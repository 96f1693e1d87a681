"""Asking every check about every subject. Only here an observation becomes a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pipeline.checks.contract import Check
from pipeline.checks.subjects import CheckSubject
from pipeline.checks.waivers import apply_waivers
from pipeline.model.finding import Finding, Severity


def run(
    subjects: Iterable[CheckSubject],
    checks: Iterable[Check[Any]],
    severities: Mapping[str, Severity | None] | None = None,
) -> tuple[Finding, ...]:
    """Every finding that no waiver covers, ordered by file, line, check and message; none twice.

    Args:
        subjects: what to look at.
        checks: what to ask, usually `pipeline.checks.table.CHECKS`.
        severities: by check id, the severity a project wants instead of the default, or None
            where it wants the check not to run.
    """
    wanted, asked = severities or {}, tuple(subjects)
    running = [check for check in checks if wanted.get(check.id, check.severity) is not None]
    found = _ask(running, asked, wanted)
    left, waivers = apply_waivers(asked, found, {check.id for check in running})
    return tuple(sorted({*left, *_ask(running, waivers, wanted)}, key=_order))


def _ask(
    checks: Iterable[Check[Any]],
    subjects: Iterable[CheckSubject],
    wanted: Mapping[str, Severity | None],
) -> set[Finding]:
    return {
        finding
        for subject in subjects
        for check in checks
        if isinstance(subject, check.subjects)
        for finding in _findings(check, subject, wanted.get(check.id) or check.severity)
    }


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
