"""Passages that say mostly what is not, or what not to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.running_text import heading_text
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.negation import negations
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class NegativeText(Check[DocumentSubject]):
    """More than `percent` of a section's sentences deny; sections under `sentences` do not count.

    In French alone.
    """

    percent: Limits = Limits(public=50, easy=40, professional=None)
    sentences: int = 5

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="Most sentences of a section are negative.",
        why=(
            "A negative sentence takes longer to read and is remembered less well. Told only what "
            "not to do, a patient still has to guess what to do. A single warning is best in the "
            "negative, and is not counted here."
        ),
        source=(
            "Clark and Chase, On the process of comparing sentences against pictures, 1972. "
            "Inclusion Europe, Information for all, 2009: positive sentences where possible."
        ),
        fix="Say what is so and what to do; keep the negative for the true warnings.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield the sections over the limit, in French."""
        limit = self.percent.of(subject.profile)
        if limit is None or subject.language != "fr":
            return
        for section in subject.sections:
            sentences = tuple(section.sentences(scored=True))
            negative = [each for each in sentences if negations(each.tokens)]
            share = 100 * len(negative) / max(1, len(sentences))
            if len(sentences) >= self.sentences and share > limit:
                title = heading_text(section.section.heading)
                yield Observation(
                    location=section.section.location,
                    message=f"{len(negative)} of the {len(sentences)} sentences "
                    f"{f'of the section {quoted(title)}' if title else 'here'} are negative",
                    suggestion="Say in some of them what is so, or what to do",
                    measured=f"{share:.0f} %",
                    limit=f"{limit:g} %",
                    excerpt=negative[0].text,
                )
