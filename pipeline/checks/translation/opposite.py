"""Words that say the opposite of what the source says: before for after, at most for at least."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.sentence_pairs import sentence_pairs
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.opposing.opposites import may_oppose, opposites
from pipeline.model.finding import Observation, Rationale, Severity

_OPPOSITE = int(Trait.OPPOSITE)


@dataclass(frozen=True, slots=True)
class Opposite(Check[MessageSubject]):
    """The source says one of two opposites, its translation only the other one."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.OPPOSITE
    severity: ClassVar = Severity.WARNING
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what=(
            "Where the source says « avant », « au moins », « gauche » or « le matin », the "
            "translation says after, at most, right or in the evening."
        ),
        why="The sentence reads well, no number is wrong, and the patient does the reverse.",
        source=(
            "Flores et al., Errors of medical interpretation and their potential clinical "
            "consequences, 2012, on words put for others."
        ),
        fix="Compare the two words. If both say the same in their sentences, silence the finding.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation for each word that its sentence's translation turns round."""
        if subject.readings is None:
            return
        source, translation = subject.readings
        if not source.traits & translation.traits & _OPPOSITE or not may_oppose(
            source.text, source.locale, translation.text, translation.locale
        ):
            return
        pairs = sentence_pairs(source, translation)
        retold = pairs is None or source.language == translation.language
        for text, translated in pairs or [(source.text, translation.text)]:
            found = opposites(text, source.locale, translated, translation.locale, retold=retold)
            for said, written in found:
                yield Observation(
                    location=subject.location,
                    message=(
                        f"The source says {quoted(said)}, the translation {quoted(written)}: "
                        "that is the opposite"
                    ),
                    suggestion="Write what the source says",
                    measured=written,
                    limit=said,
                    excerpt=translated,
                    focus=written,
                )
