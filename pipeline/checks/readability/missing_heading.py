"""Long texts without a heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.document import DocumentKind
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class MissingHeading(Check[DocumentSubject]):
    """The text before the first heading has more than `words` words."""

    words: Limits = Limits(public=200, easy=200, professional=400)

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="A page goes on for long before its first heading, or has none at all.",
        why=(
            "Headings tell what a page answers before it is read. Without them, readers must read "
            "all to find one thing, and screen readers have nothing to jump to."
        ),
        source=(
            "W3C, Web Content Accessibility Guidelines 2.2, 2023, 2.4.10: section headings. "
            "Redish, Letting Go of the Words, 2012."
        ),
        fix="Give each topic a heading; keep the introduction to a few lines.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield a page whose text before the first heading is over the limit."""
        limit = self.words.of(subject.profile)
        if limit is None or subject.document.kind is not DocumentKind.PAGE:
            return
        for section in subject.sections[:1]:
            if section.section.heading is None and section.word_count > limit:
                yield Observation(
                    location=section.section.location,
                    message=f"{section.word_count} words stand before the first heading, "
                    f"more than {limit:g}",
                    suggestion="Give each topic of the text a heading",
                    measured=f"{section.word_count} words",
                    limit=f"{limit:g} words",
                )
