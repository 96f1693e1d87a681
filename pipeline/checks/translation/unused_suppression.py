"""Comments that suppress nothing, or that say not why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.suppression import suppressions
from pipeline.checks.traits import Trait
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class UnusedSuppression(Check[MessageSubject]):
    """A comment "limpide: ignore" has no reason, names no check, or is not needed.

    That a well-formed comment is not needed, only `pipeline.checks.run` can know.
    """

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.COMMENT
    severity: ClassVar = Severity.WARNING
    rationale: ClassVar = Rationale(
        what=(
            'A comment "limpide: ignore" cannot be understood, has no reason, or suppresses '
            "nothing."
        ),
        why="A suppression that outlives its cause hides the next fault of its kind.",
        source="ESLint documentation, reportUnusedDisableDirectives, 2024.",
        fix='Write "# limpide: ignore <check> <reason>", or remove the comment.',
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each comment that names no check or gives no reason."""
        for found in suppressions(subject.message):
            if not found.reason:
                yield Observation(
                    location=subject.location,
                    message=(
                        f'The comment "limpide: ignore {found.check_id}" gives no reason'
                        if found.check_id
                        else 'The comment "limpide: ignore" names no check'
                    ),
                    suggestion='Write "# limpide: ignore <check> <reason>"',
                    excerpt=subject.message.msgstr,
                )
