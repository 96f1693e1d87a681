"""Links without words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.inline import Link, plain_text, walk


@dataclass(frozen=True, slots=True)
class EmptyLink(Check[DocumentSubject]):
    """A link has no text, in the source or in a translation."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A link has no text.",
        why="It cannot be seen or clicked, and a screen reader reads its address aloud.",
        source="WCAG 2.2 (2024), 2.4.4 Link Purpose and 4.1.2 Name, Role, Value.",
        fix="Write between the brackets what the reader finds behind the link.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every link without words."""
        for segment in subject.own_segments():
            for inline in walk(segment.inlines):
                if isinstance(inline, Link) and not plain_text(inline.children).strip():
                    yield Observation(
                        location=segment.location,
                        message=f"The link to {quoted(inline.target)} has no text",
                        suggestion="Write what the reader finds behind it",
                        excerpt=segment.text,
                        focus=inline.target,
                    )
