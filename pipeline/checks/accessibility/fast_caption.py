"""Captions that are gone before they are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.document import BlockKind
from pipeline.model.finding import Observation, Rationale, Severity

_SECOND = 1000  # milliseconds


@dataclass(frozen=True, slots=True)
class FastCaption(Check[DocumentSubject]):
    """A caption has more than `fastest` characters a second."""

    fastest: float = 20.0

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.WARNING
    rationale: ClassVar = Rationale(
        what="A caption has more than 20 characters for each second it is shown.",
        why="Viewers cannot read it to the end and watch the picture too.",
        source=(
            "Netflix, Timed Text Style Guide: General Requirements, 2024; adults read 20 a second."
        ),
        fix="Say it in fewer words, or show it for longer.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield each caption in the document's locale that is shown too briefly."""
        for block in subject.document.blocks:
            if block.kind is not BlockKind.CUE:
                continue
            seconds = (int(block.attribute("end")) - int(block.attribute("start"))) / _SECOND
            for segment in block.segments:
                text = " ".join(segment.text.split())
                if segment.locale == subject.locale and len(text) > self.fastest * seconds:
                    yield Observation(
                        location=segment.location,
                        message="This caption is shown too briefly to be read",
                        suggestion=f"Say it in {int(self.fastest * seconds)} characters or fewer",
                        measured=f"{len(text) / seconds:.1f} characters a second",
                        limit=f"{self.fastest:g} characters a second",
                        excerpt=segment.text,
                    )
