"""Dates that the translation changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.checks.translation_reading import Reading
from pipeline.language.locale import long_month
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class Date(Check[MessageSubject]):
    """A month of the translation is not one of the source; days and years are numbers."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.DIGITS | Trait.MONTH
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A date names another month than the source, in letters or as a number.",
        why="A patient comes on the wrong day, or takes a medicine past its date.",
        source="Unicode CLDR, names of months; ISO 8601-1, 2019, for dates in digits.",
        fix="Write the date of the source, with the month in letters where the order is in doubt.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation where the months differ."""
        if subject.readings is None:
            return
        source, translation = subject.readings
        if _has_none(source) and _has_none(translation):
            return
        expected, dated = _months(source)
        written, dated_here = _months(translation)
        if set(expected) == set(written) or not (
            (expected and written) or (dated and not written) or (dated_here and not expected)
        ):
            return
        yield Observation(
            location=subject.location,
            message=(f"The source names {_listed(expected)}, the translation {_listed(written)}"),
            suggestion="Write the date of the source",
            measured=_listed(written),
            limit=_listed(expected),
            excerpt=translation.text,
        )


def _has_none(reading: Reading) -> bool:
    """Whether the text surely names no month: a quick look at its digits and words."""
    return not reading.has_digits and not reading.names_month


def _months(reading: Reading) -> tuple[list[int], bool]:
    """The months a text names, and whether any is part of a date."""
    if not reading.has_digits:
        return [month for month, _beside in reading.months], False
    numeric = [month for figure in reading.figures for month in figure.months]
    named = reading.months
    months = [*numeric, *(month for month, _beside in named)]
    return months, bool(numeric) or any(beside for _month, beside in named)


def _listed(months: list[int]) -> str:
    return ", ".join(long_month(month) for month in sorted(set(months))) or "no month"
