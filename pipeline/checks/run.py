"""Asking every check about every subject. Only here an observation becomes a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, TypeAlias

from pipeline.checks.contract import Check
from pipeline.checks.subjects import CheckSubject, MessageSubject
from pipeline.checks.suppression import Suppression, idle, unsuppressed
from pipeline.checks.translation.unused_suppression import UnusedSuppression
from pipeline.checks.waivers import apply_waivers
from pipeline.collector import paused
from pipeline.model.finding import Finding, Observation, Severity

_Running: TypeAlias = tuple[tuple[Check[Any], Severity], ...]
_EVERY_TRAIT = -1


@paused()
def run(
    subjects: Iterable[CheckSubject],
    checks: Iterable[Check[Any]],
    severities: Mapping[str, Severity | None] | None = None,
) -> tuple[Finding, ...]:
    """Every finding that no waiver covers, ordered by file, line, check and message; none twice.

    What a translator's comment suppresses is left out, and a comment that suppresses nothing is
    a finding itself.

    Args:
        subjects: what to look at.
        checks: what to ask, usually `pipeline.checks.table.CHECKS`.
        severities: by check id, the severity a project wants instead of the default, or None
            where it wants the check not to run.
    """
    asked = tuple(subjects)
    asking = _Asking(tuple(checks), severities or {})
    left, waivers = apply_waivers(asked, asking.all_findings(asked), asking.running)
    return tuple(sorted((*left, *asking.all_findings(waivers)), key=_order))


class _Asking:
    """The checks that run, and which of them a subject concerns."""

    def __init__(
        self, checks: tuple[Check[Any], ...], severities: Mapping[str, Severity | None]
    ) -> None:
        chosen = [(check, severities.get(check.id, check.severity)) for check in checks]
        self._running = [(check, severity) for check, severity in chosen if severity is not None]
        # As plain numbers: comparing flags takes longer than most checks.
        self._concerns = [int(check.concerns or 0) for check, _ in self._running]
        self._known = frozenset(check.id for check in checks)
        self._silent = frozenset(check.id for check, severity in chosen if severity is None)
        self._concerned: dict[tuple[type, int], _Running] = {}

    @property
    def running(self) -> set[str]:
        """The ids of the checks that run."""
        return {check.id for check, _ in self._running}

    def all_findings(self, subjects: Iterable[CheckSubject]) -> set[Finding]:
        """What the checks find in subjects, none twice."""
        return set(chain.from_iterable(map(self.findings, subjects)))

    def findings(self, subject: CheckSubject) -> list[Finding]:
        """What the checks find in a subject, suppressions heeded."""
        found = [
            self._finding(check, subject, severity, observation)
            for check, severity in self._checks(subject)
            for observation in check.observe(subject)
        ]
        if not isinstance(subject, MessageSubject) or not subject.message.translator_comments:
            return found
        kept, unused = unsuppressed(subject.message, found)
        return [*kept, *self._idle(subject, unused)]

    def _checks(self, subject: CheckSubject) -> _Running:
        kind = type(subject)
        traits = subject.traits if isinstance(subject, MessageSubject) else _EVERY_TRAIT
        concerned = self._concerned.get((kind, traits))
        if concerned is None:
            concerned = tuple(
                (check, severity)
                for (check, severity), concerns in zip(self._running, self._concerns, strict=True)
                if kind in check.subjects and (not concerns or concerns & traits)
            )
            self._concerned[kind, traits] = concerned
        return concerned

    @staticmethod
    def _finding(
        check: Check[Any], subject: CheckSubject, severity: Severity, seen: Observation
    ) -> Finding:
        if subject.critical and check.critical_severity:
            severity = max(severity, check.critical_severity, key=lambda each: each.rank)
        return Finding(check.id, severity, subject.locale, subject.document_id, seen)

    def _idle(self, subject: MessageSubject, unused: tuple[Suppression, ...]) -> Iterator[Finding]:
        for check, severity in self._running:
            if unused and isinstance(check, UnusedSuppression):
                for observation in idle(subject, unused, self._known, self._silent):
                    yield self._finding(check, subject, severity, observation)


def _order(finding: Finding) -> tuple[str | int, ...]:
    """Where a finding comes: by its place, its check, its locale and its words."""
    seen = finding.observation
    return (
        str(seen.location.path),
        seen.location.line,
        seen.location.column,
        finding.check_id,
        finding.locale,
        seen.message,
        seen.excerpt,
        seen.focus,
        seen.measured,
        seen.suggestion,
    )
