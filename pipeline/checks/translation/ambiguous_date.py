"""Dates in digits that English readers read in two ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.figures.figures import Figure, FigureKind
from pipeline.language.locale import base_language
from pipeline.model.finding import Observation, Rationale, Severity

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class AmbiguousDate(Check[MessageSubject]):
    """A date such as 03/12/2026 in English, where the first number may be the month."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.DIGITS
    severity: ClassVar = Severity.WARNING
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A date in digits can be read with the day first or with the month first.",
        why="The date 12/03 is 12 March in Britain and December 3 in the United States.",
        source="W3C Internationalization, Date formats, 2022.",
        fix="Write the month in letters.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each such date of a translation into English."""
        if subject.readings is None or not subject.readings[1].has_digits:
            return
        if base_language(subject.locale) != "en":
            return
        for figure in subject.readings[1].figures:
            if figure.kind is FigureKind.DATE and _is_ambiguous(figure):
                yield Observation(
                    location=subject.location,
                    message=f"{quoted(figure.text)} is two dates, by the reader's country",
                    suggestion="Write the month in letters",
                    measured=figure.text,
                    excerpt=subject.readings[1].text,
                    focus=figure.text,
                )


def _is_ambiguous(figure: Figure) -> bool:
    day, month = int(figure.values[0]), figure.months[0]
    return day <= _MONTHS and day != month and not figure.text[:4].isdigit()
