"""Images without words for those who do not see them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.document import Block, BlockKind, Location
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.inline import Image, walk

_FILE_NAME = re.compile(r"\S+\.(?:png|jpe?g|gif|svg|webp|avif)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MissingAlternative(Check[DocumentSubject]):
    """An image has no alternative text, or the name of its file for one."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="An image has no alternative text, or only the name of its file.",
        why="A blind reader, or one whose phone does not load it, gets nothing in its place.",
        source="WCAG 2.2 (2024), 1.1.1 Non-text Content.",
        fix="Say in one or two sentences what the image tells: ![alternative text](image).",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every such image of a source document; translations have the same images."""
        if not subject.is_source:
            return
        for block in subject.document.walk():
            for location, target, alternative in _images(block):
                if not alternative.strip():
                    message = "This image has no alternative text"
                elif _FILE_NAME.fullmatch(alternative.strip()):
                    message = "The alternative text of this image is the name of a file"
                else:
                    continue
                yield Observation(
                    location=location,
                    message=message,
                    suggestion="Say in one or two sentences what it tells",
                    excerpt=target,
                )


def _images(block: Block) -> Iterator[tuple[Location, str, str]]:
    if block.kind is BlockKind.FIGURE:
        alternative = block.segments[0].text if block.segments else ""
        yield block.location, block.attribute("target"), alternative
    for segment in block.segments:
        for inline in walk(segment.inlines):
            if isinstance(inline, Image):
                yield segment.location, inline.target, inline.alternative
