"""Quantities whose unit is another one in the translation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.figures.figures import Figure
from pipeline.language.figures.units import is_time
from pipeline.model.finding import Observation, Rationale, Severity

_UNCOUNTED = frozenset({"", "times", "tablet", "°", "IU"})


@dataclass(frozen=True, slots=True)
class Unit(Check[MessageSubject]):
    """A number of the source has another unit in the translation, or none."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.DIGITS
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="The same number measures something else: g for mg, ml for mg, days for hours.",
        why="Grams for milligrams are a thousand times the dose.",
        source="ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations, 2021.",
        fix="Write the unit of the source as the translation's language abbreviates it.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each quantity of the source whose number has no such unit in the translation."""
        if subject.readings is None:
            return
        source, translation = subject.readings
        if not source.has_digits or not translation.has_digits:
            return
        written = _by_value(translation.figures)
        units = {figure.unit for figure in translation.figures}
        for value, figures in _by_value(source.figures).items():
            other = _other_unit(figures, written.get(value, ()))
            # « 20 % à 30 % » may be "20 to 30%": one unit for both.
            if other is not None and (other.unit or figures[0].unit not in units):
                yield _observation(subject, figures[0], other)


def _by_value(figures: tuple[Figure, ...]) -> dict[str, tuple[Figure, ...]]:
    found: dict[str, tuple[Figure, ...]] = {}
    for figure in figures:
        if len(figure.values) == 1:
            found[figure.values[0]] = (*found.get(figure.values[0], ()), figure)
    return found


def _other_unit(source: tuple[Figure, ...], written: tuple[Figure, ...]) -> Figure | None:
    """The figure of the translation whose unit is none of those its value has in the source."""
    wanted = [figure.unit for figure in source]
    if not written or not any(wanted):
        return None
    for figure in written:
        if figure.unit in wanted:
            wanted.remove(figure.unit)
        elif any(_differ(unit, figure.unit) for unit in wanted) and all(
            _differ(unit, figure.unit) for unit in wanted
        ):
            return figure
    return None


def _differ(unit: str, written: str) -> bool:
    """Whether a unit cannot be what is written; a measure must have its unit after it.

    What a measure is taken per, as in mg/kg, may be said in words.
    """
    unit, _, per = unit.partition("/")
    written, _, written_per = written.partition("/")
    if per and written_per and per != written_per:
        return True
    if not unit or unit == written or {unit, written} <= {"°", "°C"}:
        return False
    if not written:
        return unit not in _UNCOUNTED and not is_time(unit)
    return True


def _observation(subject: MessageSubject, figure: Figure, other: Figure) -> Observation:
    written = f"{other.text} {other.unit}".strip()
    return Observation(
        location=subject.location,
        message=(
            f"{quoted(figure.text)} has the unit {figure.unit} in the source, and {other.unit} here"
            if other.unit
            else f"{quoted(figure.text)} has the unit {figure.unit} in the source, and none here"
        ),
        suggestion=f"Write {figure.text} with the unit {figure.unit}",
        measured=written,
        limit=f"{figure.text} {figure.unit}",
        excerpt=subject.translation.text,
        focus=other.text,
    )
