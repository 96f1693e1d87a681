"""Rhythms that the translation changed: a week for a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.figures.units import converted
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class Frequency(Check[MessageSubject]):
    """Where the source speaks of days, the translation speaks of weeks."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.PERIOD
    severity: ClassVar = Severity.WARNING
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A text with numbers names another unit of time than its source.",
        why="A medicine taken once a day instead of once a week can kill (methotrexate).",
        source="ISMP, Targeted Medication Safety Best Practices for Hospitals, 2024, practice 2.",
        fix="Write how often and for how long as the source says.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation where a unit of time was lost and another one added."""
        if subject.readings is None:
            return
        source, translation = subject.readings
        if not (source.has_digits or source.sure_numbers or "par" in source.words):
            return
        lost = source.periods - translation.periods
        added = translation.periods - source.periods
        if not lost or not added:
            return
        if any(
            converted(value, figure.unit) for figure in source.figures for value in figure.values
        ):
            lost -= {figure.unit for figure in source.figures if figure.unit in lost}
        if lost:
            yield Observation(
                location=subject.location,
                message=(
                    f"The source speaks of {_listed(lost)}, the translation of {_listed(added)}"
                ),
                suggestion="Compare how often and how long",
                measured=_listed(added),
                limit=_listed(lost),
                excerpt=translation.text,
            )


def _listed(units: frozenset[str]) -> str:
    return ", ".join(f"{unit}s" for unit in sorted(units))
