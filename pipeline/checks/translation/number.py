"""Numbers that the translation changed, lost or added."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.agreement import disagreement, lost_halves
from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.figures.figures import Figure, FigureKind
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class Number(Check[MessageSubject]):
    """The numbers of the translation are not those of the source."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.DIGITS | Trait.NUMBER_WORD
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A number of the source is not in the translation, or the translation has another.",
        why="A dose, a temperature or an hour that is not the prescribed one can harm a patient.",
        source="ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations, 2021.",
        fix="Write the numbers of the source, with the separators of the translation's language.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation that names all numbers that differ."""
        if subject.readings is None:
            return
        source, translation = subject.readings
        apart = disagreement(source, translation)
        lost, added = _written(apart.lost), _written(apart.added)
        lost = (*lost, *apart.lost_words, *lost_halves(source, translation))
        added = (*added, *apart.added_words, *lost_halves(translation, source))
        if lost or added:
            yield Observation(
                location=subject.location,
                message=_message(lost, added),
                suggestion=_suggestion(lost),
                measured=", ".join(added),
                limit=", ".join(lost),
                excerpt=subject.readings[1].text,
                focus=added[0] if added else "",
            )


def _written(figures: tuple[Figure, ...]) -> tuple[str, ...]:
    return tuple(found.text for found in figures if found.kind is not FigureKind.PHONE)


def _message(lost: tuple[str, ...], added: tuple[str, ...]) -> str:
    if lost and added:
        return f"The translation has {_listed(added)} where the source has {_listed(lost)}"
    if lost:
        return f"The translation lacks {_listed(lost)} of the source"
    return f"The translation has {_listed(added)}, which the source has not"


def _listed(numbers: tuple[str, ...]) -> str:
    return ", ".join(map(quoted, numbers))


def _suggestion(lost: tuple[str, ...]) -> str:
    return f"Write {_listed(lost)} as the source does" if lost else "Remove it, or correct it"
