"""Phone numbers that the translation changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.agreement import disagreement
from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.figures.figures import Figure, FigureKind
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class PhoneNumber(Check[MessageSubject]):
    """A phone number of the translation is not one of the source."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.DIGITS
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what=(
            "A phone number differs from the source's; its national and its international "
            "form are one."
        ),
        why="A patient in danger reaches nobody, or somebody else.",
        source="ITU-T E.123, Notation for national and international telephone numbers, 2001.",
        fix="Copy the number from the source; the form +33 4... may be used abroad.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each phone number that is not the source's, or else each that is lost."""
        if subject.readings is None:
            return
        apart = disagreement(*subject.readings)
        lost, added = _phones(apart.lost), _phones(apart.added)
        for figure in added or lost:
            yield Observation(
                location=subject.location,
                message=(
                    f"The phone number {quoted(figure.text)} is not in the source"
                    if added
                    else f"The translation lacks the phone number {quoted(figure.text)}"
                ),
                suggestion=f"Write {' or '.join(quoted(each.text) for each in lost)}"
                if lost
                else "Remove it",
                measured=figure.text if added else "",
                limit=", ".join(each.text for each in lost),
                excerpt=subject.readings[1].text,
                focus=figure.text if added else "",
            )


def _phones(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    return tuple(figure for figure in figures if figure.kind is FigureKind.PHONE)
