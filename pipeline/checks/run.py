"""Asking every check about every subject. Only here an observation becomes a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.checks.contract import Check
from pipeline.checks.subjects import CheckSubject
from pipeline.checks.suppression import idle, unsuppressed
from pipeline.checks.translation.unused_suppression import UnusedSuppression
from pipeline.model.finding import Finding, Severity


def run(
    subjects: Iterable[CheckSubject],
    checks: Iterable[Check[Any]],
    severities: Mapping[str, Severity | None] | None = None,
) -> tuple[Finding, ...]:
    """Every finding, ordered by file, line, check and message; none twice.

    What a translator's comment suppresses is left out, and a comment that suppresses nothing is
    a finding itself.

    Args:
        subjects: what to look at.
        checks: what to ask, usually `pipeline.checks.table.CHECKS`.
        severities: by check id, the severity a project wants instead of the default, or None
            where it wants the check not to run.
    """
    asking = _Asking.of(tuple(checks), severities or {})
    found = {finding for subject in subjects for finding in asking.findings(subject)}
    return tuple(sorted(found, key=_order))


@dataclass(frozen=True, slots=True)
class _Asking:
    """The checks that run, by the kind of their subjects, and the severity of each by default."""

    by_kind: dict[type, tuple[tuple[Check[Any], Severity], ...]]
    known: frozenset[str]
    silent: frozenset[str]
    reporting: tuple[Check[Any], Severity] | None

    @classmethod
    def of(
        cls, checks: tuple[Check[Any], ...], severities: Mapping[str, Severity | None]
    ) -> _Asking:
        chosen = [(check, severities.get(check.id, check.severity)) for check in checks]
        running = [(check, severity) for check, severity in chosen if severity is not None]
        kinds = {kind for check, _severity in running for kind in check.subjects}
        return cls(
            {kind: tuple(each for each in running if kind in each[0].subjects) for kind in kinds},
            frozenset(check.id for check in checks),
            frozenset(check.id for check, severity in chosen if severity is None),
            next((each for each in running if isinstance(each[0], UnusedSuppression)), None),
        )

    def findings(self, subject: CheckSubject) -> Iterator[Finding]:
        """What the checks find in a subject, suppressions heeded."""
        found: list[Finding] = []
        for check, severity in self.by_kind.get(type(subject), ()):
            for observation in check.observe(subject):
                graver = check.critical_severity if subject.critical else None
                stamped = max(severity, graver or severity, key=lambda each: each.rank)
                found.append(
                    Finding(check.id, stamped, subject.locale, subject.document_id, observation)
                )
        kept, unused = unsuppressed(subject, tuple(found))
        yield from kept
        if unused and self.reporting:
            check, severity = self.reporting
            for observation in idle(subject, unused, self.known, self.silent):
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
