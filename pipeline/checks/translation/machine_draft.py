"""Translations that a machine wrote and nobody has confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class MachineDraft(Check[MessageSubject]):
    """A message says that a machine translated it, and is not fuzzy."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.COMMENT
    severity: ClassVar = Severity.INFO
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what='The message has the comment "limpide: machine": no person has confirmed it.',
        why="Machine translation drops negations and numbers in fluent sentences.",
        source="Taira, Kreger, Orue and Diamond, A Pragmatic Assessment of Google Translate, 2021.",
        fix='Compare it with the source, correct it, and remove the comment "limpide: machine".',
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield the message that is a machine's draft."""
        if subject.readings and subject.message.machine_draft:
            yield Observation(
                location=subject.location,
                message=(
                    "A machine wrote this translation, and patients' safety depends on it"
                    if subject.critical
                    else "A machine wrote this translation, and nobody has confirmed it"
                ),
                suggestion='Compare, correct and remove the comment "limpide: machine"',
                excerpt=subject.message.msgstr,
            )
