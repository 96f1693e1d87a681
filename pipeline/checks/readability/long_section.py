"""Sections too long to be found again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.running_text import heading_text
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.document import DocumentKind
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class LongSection(Check[DocumentSubject]):
    """The text below a heading has more than `words` words."""

    words: Limits = Limits(public=300, easy=300, professional=600)

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="The text between a heading and the next has more words than the limit.",
        why=(
            "Readers scan the headings to find what concerns them. Under one heading for a whole "
            "screen of text, they find nothing again."
        ),
        source=(
            "Redish, Letting Go of the Words, 2012: headings for every few paragraphs. "
            "Inclusion Europe, Information for all, 2009: use headings that are clear."
        ),
        fix="Add a heading where the topic changes, worded as readers would ask for it.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every section with a heading that is over the limit."""
        limit = self.words.of(subject.profile)
        if limit is None or subject.document.kind is not DocumentKind.PAGE:
            return
        for section in subject.sections:
            if section.section.heading is not None and section.word_count > limit:
                title = heading_text(section.section.heading)
                yield Observation(
                    location=section.section.location,
                    message=f"The section {quoted(title)} has {section.word_count} words, "
                    f"more than {limit:g}",
                    suggestion="Add a heading inside it, where the topic changes",
                    measured=f"{section.word_count} words",
                    limit=f"{limit:g} words",
                    excerpt=title,
                )
