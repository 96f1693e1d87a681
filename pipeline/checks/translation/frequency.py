"""Rhythms that the translation changed: a week for a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.checks.translation_reading import Reading
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
        lost, added = _apart(source, translation)
        if not lost or not added:
            return
        lost -= _converted(source, translation)
        lost -= {unit for _value, unit in source.durations_of(translation)}
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


def _converted(source: Reading, translation: Reading) -> frozenset[str]:
    """The units of time of figures that the translation gives in another unit: 48 h, two days."""
    said = {value for figure in translation.figures for value in figure.values}
    said |= {value for _word, value in translation.sure_numbers} | translation.possible_numbers
    return frozenset(
        figure.unit
        for figure in source.figures
        if not said.isdisjoint(converted(figure.values[0], figure.unit))
        or figure.values[0] in translation.possible_numbers
    )


def _apart(source: Reading, translation: Reading) -> tuple[frozenset[str], frozenset[str]]:
    """The units of time that were lost, and those added.

    They are counted: in "once a day, on the same day" the second « jour » hides a lost « semaine ».
    An hour of the clock is said with the word and without it, so hours are not.
    """
    asked, given = Counter(source.periods), Counter(translation.periods)
    if source.language != translation.language:
        lost, added = frozenset(asked - given) - {"hour"}, frozenset(given - asked) - {"hour"}
        if lost and added:
            return lost, added
    return frozenset(asked.keys() - given.keys()), frozenset(given.keys() - asked.keys())


def _listed(units: frozenset[str]) -> str:
    return ", ".join(f"{unit}s" for unit in sorted(units))
