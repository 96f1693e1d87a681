"""Quantities that right-to-left text would show reversed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.figures.quantity_order import parted, reversed_quantities
from pipeline.language.locale import direction
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class ReversedQuantity(Check[MessageSubject]):
    """A quantity in Latin letters has its unit first, or markup parts it from its number."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.DIGITS
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what=(
            "In right-to-left text, a unit in Latin letters stands before its number or apart "
            "from it."
        ),
        why="Readers see the dose in another order than it was prescribed in.",
        source=(
            "Unicode Standard Annex 9, 2024; W3C, Inline markup and bidirectional text in "
            "HTML, 2021."
        ),
        fix=(
            "Type the number, then its unit, inside the same markup: exporters isolate them "
            "together."
        ),
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each quantity that is reversed, or cut by markup."""
        if subject.readings is None or direction(subject.locale) != "rtl":
            return
        source, translation = subject.readings
        if not translation.has_digits:
            return
        for quantity in reversed_quantities(translation.text):
            if quantity not in source.text:
                yield _observation(subject, quantity, "has its unit before its number")
        for quantity in parted(subject.message.msgstr):
            yield _observation(subject, quantity, "is cut by markup, so that it is shown reversed")


def _observation(subject: MessageSubject, quantity: str, fault: str) -> Observation:
    return Observation(
        location=subject.location,
        message=f"{quoted(quantity)} {fault}",
        suggestion="Write the number, then its unit, inside the same markup",
        measured=quantity,
        excerpt=subject.message.msgstr,
        focus=quantity,
    )
