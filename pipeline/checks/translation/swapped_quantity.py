"""Doses that changed places in the translation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.checks.translation_reading import Reading
from pipeline.language.figures.units import is_time
from pipeline.model.finding import Observation, Rationale, Severity

_COUNTED = frozenset({"", "times", "tablet", "°"})


@dataclass(frozen=True, slots=True)
class SwappedQuantity(Check[MessageSubject]):
    """The quantities of one unit are those of the source in another order."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.DIGITS
    severity: ClassVar = Severity.WARNING
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="Two quantities of the same unit stand in another order than in the source.",
        why="The dose of the evening is taken in the morning.",
        source="ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations, 2021.",
        fix="Compare what each quantity belongs to, or keep the order of the source.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation for each unit whose quantities are in another order."""
        if subject.readings is None:
            return
        expected, written = map(_measures, subject.readings)
        for unit, values in expected.items():
            found = written.get(unit, [])
            if values != found and sorted(values) == sorted(found):
                yield Observation(
                    location=subject.location,
                    message=(
                        f"The source has {_listed(values)} {unit} in this order, the translation "
                        f"{_listed(found)}"
                    ),
                    suggestion="Compare what each quantity belongs to",
                    measured=", ".join(found),
                    limit=", ".join(values),
                    excerpt=subject.readings[1].text,
                )


def _measures(reading: Reading) -> dict[str, list[str]]:
    """The values of each unit of measure, in order; what is counted or timed is left out."""
    found: dict[str, list[str]] = {}
    for figure in reading.figures:
        if figure.unit not in _COUNTED and not is_time(figure.unit):
            found.setdefault(figure.unit, []).append(figure.values[0])
    return found


def _listed(values: list[str]) -> str:
    return quoted(", ".join(values))
