"""Pages and sections whose reading ease is low."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.scores import scores
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.readability import formula_for
from pipeline.model.finding import Observation, Rationale
from pipeline.model.readability import ReadabilityScore, SectionScore

_LONG_MEAN = 15  # words a sentence: the low end of what Cutts (2013) advises as a mean


@dataclass(frozen=True, slots=True)
class HardText(Check[DocumentSubject]):
    """The reading ease is below what the page's audience needs.

    A section has few sentences, so its score must be `section_margin` points lower to count.
    """

    points: Limits = Limits(public=60.0, easy=70.0, professional=30.0)
    section_margin: float = 10.0

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="The reading ease of the page, or of one of its sections, is low for its audience.",
        why=(
            "Long sentences made of long words tire readers, who then miss what they must do. "
            "The score compares a text with itself after a revision; it is no verdict on its own."
        ),
        source=(
            "Flesch, The Art of Readable Writing, 1949: 60 to 70 is plain language, under 30 is "
            "for graduates; the formulas for other languages keep the scale."
        ),
        fix="Shorten the longest sentences first, then replace long words by plain ones.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield the page, then its sections, under the limit; short texts have no score."""
        formula, least = formula_for(subject.locale), self.points.of(subject.profile)
        if least is None:
            return
        for scored in scores(subject):
            value = scored.score.value
            limit = least - (0 if scored.whole else self.section_margin)
            if formula is not None and value is not None and value < limit:
                yield Observation(
                    location=scored.location,
                    message=(
                        f"{_name(scored)} is hard to read: {value:.0f} points of reading ease "
                        f"({formula.name}, higher is easier), less than {limit:.0f}"
                    ),
                    suggestion=_suggestion(scored.score),
                    measured=f"{value:.0f} points",
                    limit=f"{limit:.0f} points",
                    excerpt=scored.title,
                )


def _name(scored: SectionScore) -> str:
    if scored.whole:
        return "This page"
    title = quoted(scored.title) if scored.title else "before the first heading"
    return f"The section {title}"


def _suggestion(score: ReadabilityScore) -> str:
    mean = score.words / score.sentences
    if mean > _LONG_MEAN:
        return f"Shorten its sentences, which have {mean:.0f} words on average"
    return "Use shorter and more usual words, its sentences are short enough"
