"""Translations much shorter or longer than their source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.locale import base_language
from pipeline.model.finding import Observation, Rationale, Severity

_HALF, _TWICE = 0.5, 2.0


@dataclass(frozen=True, slots=True)
class OddLength(Check[MessageSubject]):
    """A translation of a text of `measured` characters or more is too short or too long.

    Only messages of which one text is more than twice as long as the other are looked at
    (`Trait.UNEVEN`), which no project can change in its settings.

    Raises:
        ValueError: if `shortest` is more than a half, or `longest` less than two.
    """

    measured: int = 40
    shortest: float = 0.33
    longest: float = 3.0

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.UNEVEN
    severity: ClassVar = Severity.WARNING
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what=(
            "The translation has less than a third of the source's characters, or three times "
            "as many."
        ),
        why="Part of the text was lost, or stands in the wrong message.",
        source="IBM, Globalization design guidelines, on the growth of translated texts.",
        fix="Compare both texts from the first sentence to the last.",
    )

    def __post_init__(self) -> None:
        if self.shortest > _HALF or self.longest < _TWICE:
            raise ValueError(
                f"no message between {_HALF} and {_TWICE} times as long as its source is looked at"
            )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield the message whose length is out of bounds."""
        if subject.readings is None:
            return
        source, translation = len(subject.readings[0].text), len(subject.readings[1].text)
        if source * self.shortest <= translation <= source * self.longest:
            return
        if max(source, translation) < self.measured or self._may_grow(subject, source, translation):
            return
        yield Observation(
            location=subject.location,
            message=(
                f"The translation is much {'shorter' if translation < source else 'longer'} "
                f"than the source"
            ),
            suggestion="Compare both texts from start to end",
            measured=f"{translation} characters",
            limit=f"{source} characters in the source",
            excerpt=subject.readings[1].text,
        )

    def _may_grow(self, subject: MessageSubject, source: int, translation: int) -> bool:
        """Whether there is no bound: for short texts, and for easy versions, which explain."""
        same = base_language(subject.locale) == base_language(subject.source.locale)
        return translation > source and (same or source < self.measured // 2)
