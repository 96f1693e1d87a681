"""Captions that are shown at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.document import BlockKind
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class OverlappingCaption(Check[DocumentSubject]):
    """A caption starts before the one before it ends."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.WARNING
    rationale: ClassVar = Rationale(
        what="A caption starts while the one before it is still shown.",
        why="Players put one above the other, and nobody knows which to read first.",
        source="W3C, WebVTT: The Web Video Text Tracks Format, 2019, 5.1: the processing model.",
        fix="Let the first caption end where the next one starts, or earlier.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield each such caption of a source document; translations have the same times."""
        if not subject.is_source:
            return
        last_end = 0
        for block in subject.document.blocks:
            if block.kind is not BlockKind.CUE:
                continue
            start = int(block.attribute("start"))
            if start < last_end:
                yield Observation(
                    location=block.location,
                    message="This caption starts before the one before it ends",
                    suggestion="Make the first end earlier, or this one start later",
                    measured=f"{(last_end - start) / 1000:.3f} seconds too early",
                    excerpt=block.segments[0].text if block.segments else "",
                )
            last_end = max(last_end, int(block.attribute("end")))
