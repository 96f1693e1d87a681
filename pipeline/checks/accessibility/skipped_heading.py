"""Headings that skip a level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.running_text import heading_text
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.document import BlockKind
from pipeline.model.finding import Observation, Rationale

_TITLE_LEVEL = 1


@dataclass(frozen=True, slots=True)
class SkippedHeading(Check[DocumentSubject]):
    """A heading is more than one level below the heading before it."""

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="A heading is more than one level below the one before; the title is level 1.",
        why="Screen-reader users move by headings, and look for the part that seems to be missing.",
        source="WCAG 2.2 (2024), 1.3.1 Info and Relationships, technique G141.",
        fix="Give the heading the level that follows the heading it belongs to.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every such heading of a source document; translations have the same."""
        if not subject.is_source:
            return
        before = _TITLE_LEVEL
        for block in subject.document.walk():
            if block.kind is not BlockKind.HEADING:
                continue
            level = int(block.attribute("level", "2"))
            if level > before + 1:
                yield Observation(
                    location=block.location,
                    message=f"This heading is of level {level}, after one of level {before}",
                    suggestion=f"Make it level {before + 1}: {'#' * (before + 1)}",
                    measured=f"level {level}",
                    limit=f"level {before + 1}",
                    excerpt=heading_text(block),
                )
            before = level
