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

# A check with its id, which it makes anew each time it is asked for, and its severity.
_Asked: TypeAlias = tuple[Check[Any], str, Severity]
_Running: TypeAlias = tuple[_Asked, ...]
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
        self._running = [
            (check, check.id, severity) for check, severity in chosen if severity is not None
        ]
        # As plain numbers: comparing flags takes longer than most checks.
        self._concerns = [int(check.concerns or 0) for check, _, _ in self._running]
        self._known = frozenset(check.id for check in checks)
        self._silent = frozenset(check.id for check, severity in chosen if severity is None)
        self._concerned: dict[tuple[type, int], _Running] = {}

    @property
    def running(self) -> set[str]:
        """The ids of the checks that run."""
        return {check_id for _, check_id, _ in self._running}

    def all_findings(self, subjects: Iterable[CheckSubject]) -> set[Finding]:
        """What the checks find in subjects, none twice."""
        return set(chain.from_iterable(map(self.findings, subjects)))

    def findings(self, subject: CheckSubject) -> list[Finding]:
        """What the checks find in a subject, suppressions heeded."""
        found = [
            self._finding(asked, subject, observation)
            for asked in self._checks(subject)
            for observation in asked[0].observe(subject)
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
                asked
                for asked, concerns in zip(self._running, self._concerns, strict=True)
                if kind in asked[0].subjects and (not concerns or concerns & traits)
            )
            self._concerned[kind, traits] = concerned
        return concerned

    @staticmethod
    def _finding(asked: _Asked, subject: CheckSubject, seen: Observation) -> Finding:
        check, check_id, severity = asked
        if subject.critical and check.critical_severity:
            severity = max(severity, check.critical_severity, key=lambda each: each.rank)
        return Finding(check_id, severity, subject.locale, subject.document_id, seen)

    def _idle(self, subject: MessageSubject, unused: tuple[Suppression, ...]) -> Iterator[Finding]:
        for asked in self._running:
            if unused and isinstance(asked[0], UnusedSuppression):
                for observation in idle(subject, unused, self._known, self._silent):
                    yield self._finding(asked, subject, observation)


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
