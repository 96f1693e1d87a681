"""Captions that cover the picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.document import BlockKind
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class LongCaption(Check[DocumentSubject]):
    """A caption has a line of more than `widest` characters, or more than `lines` lines."""

    widest: int = 42
    lines: int = 2

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.WARNING
    rationale: ClassVar = Rationale(
        what="A line of a caption has more than 42 characters, or a caption more than two lines.",
        why="Players break the line anywhere, and the caption hides what the film shows.",
        source=(
            "Netflix, Timed Text Style Guide: General Requirements, 2024: 42 characters, two lines."
        ),
        fix="Break the line where one would take breath, or make two captions of it.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield each caption in the document's locale that takes too much room."""
        for block in subject.document.blocks:
            if block.kind is not BlockKind.CUE:
                continue
            for segment in block.segments:
                lines = segment.text.split("\n")
                widest = max(lines, key=len)
                if segment.locale == subject.locale and (
                    len(widest) > self.widest or len(lines) > self.lines
                ):
                    yield Observation(
                        location=segment.location,
                        message="This caption takes too much room",
                        suggestion=f"Write {self.lines} lines of {self.widest} characters at most",
                        measured=f"{len(lines)} lines, the longest of {len(widest)} characters",
                        limit=f"{self.lines} lines of {self.widest} characters",
                        excerpt=segment.text,
                        focus=widest,
                    )
