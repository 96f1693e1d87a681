"""Waivers whose day is past."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import WaiverSubject
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class ExpiredWaiver(Check[WaiverSubject]):
    """A waiver in a page's front matter does not hold any more."""

    subjects: ClassVar = (WaiverSubject,)
    rationale: ClassVar = Rationale(
        what="The last day of a waiver is past, so what it covered is reported again.",
        why="A waiver is a promise to come back. Forgotten ones would hide faults for ever.",
        source="Limpide, this project: a waiver has a reason and an end.",
        fix="Mend what the check finds, or have the waiver agreed anew with another day.",
    )

    def observe(self, subject: WaiverSubject) -> Iterator[Observation]:
        """Yield the waiver from the day after its last."""
        waiver = subject.waiver
        if subject.today > waiver.until:
            yield Observation(
                location=waiver.location,
                message=f"The waiver of {waiver.check_id} ended on {waiver.until}",
                suggestion=f"Mend what it covered, or agree on it anew ({quoted(waiver.reason)})",
                measured=str(subject.today),
                limit=str(waiver.until),
            )
