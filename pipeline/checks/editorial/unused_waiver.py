"""Waivers that cover nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import WaiverSubject
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class UnusedWaiver(Check[WaiverSubject]):
    """A waiver in a page's front matter is for a check that finds nothing there."""

    subjects: ClassVar = (WaiverSubject,)
    rationale: ClassVar = Rationale(
        what="A waiver covers no finding of its page.",
        why="It would silently cover the next fault of the same kind, which nobody agreed to.",
        source="Limpide, this project: a waiver has a reason and an end.",
        fix="Remove the waiver from the page's front matter.",
    )

    def observe(self, subject: WaiverSubject) -> Iterator[Observation]:
        """Yield the waiver if it is not used and still holds."""
        waiver = subject.waiver
        if not subject.used and subject.today <= waiver.until:
            yield Observation(
                location=waiver.location,
                message=f"The waiver of {waiver.check_id} covers nothing: the check finds no fault",
                suggestion="Remove it",
            )
