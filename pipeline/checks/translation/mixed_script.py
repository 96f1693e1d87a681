"""Words written with letters that only look right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import CheckSubject, DocumentSubject, MessageSubject, written_texts
from pipeline.checks.traits import Trait
from pipeline.language.characters import confusables
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class MixedScript(Check[CheckSubject]):
    """A word mixes letters of two scripts, or is in letters of the wrong script."""

    subjects: ClassVar = (DocumentSubject, MessageSubject)
    concerns: ClassVar = Trait.UNUSUAL
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A word has letters of another script that look like those of its own.",
        why=(
            "It reads well and is another word for searches, for screen readers and for spell "
            "checkers."
        ),
        source="Unicode Technical Standard 39, Unicode Security Mechanisms, 2024, section 5.",
        fix="Type the word again on a keyboard of the language.",
    )

    def observe(self, subject: CheckSubject) -> Iterator[Observation]:
        """Yield each text of a source or a translation that has such a word."""
        for text, location in written_texts(subject):
            found = confusables(text, subject.locale)
            if found:
                yield Observation(
                    location=location,
                    message=f"{quoted(found[0])} has letters of another script",
                    suggestion="Type the word again",
                    measured=str(len(found)),
                    excerpt=text,
                    focus=found[0],
                )
