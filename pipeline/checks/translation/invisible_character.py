"""Characters that nobody sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import CheckSubject, DocumentSubject, MessageSubject, written_texts
from pipeline.checks.traits import Trait
from pipeline.language.characters import invisible, named
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class InvisibleCharacter(Check[CheckSubject]):
    """A zero-width, control or formatting character stands in the text without a use."""

    subjects: ClassVar = (DocumentSubject, MessageSubject)
    concerns: ClassVar = Trait.UNUSUAL
    severity: ClassVar = Severity.WARNING
    rationale: ClassVar = Rationale(
        what="The text has a character that cannot be seen and does nothing in this language.",
        why=(
            "Searches do not find the word any more, and screen readers may spell it or stop in it."
        ),
        source="Unicode Technical Report 36, Unicode Security Considerations, 2014, section 2.",
        fix="Remove it; for a place where a long word may break, write nothing.",
    )

    def observe(self, subject: CheckSubject) -> Iterator[Observation]:
        """Yield each text of a source or a translation that has such a character."""
        for text, location in written_texts(subject):
            found = invisible(text, subject.locale)
            if found:
                yield Observation(
                    location=location,
                    message=f"The text has {named(found[0])}, which cannot be seen",
                    suggestion="Remove it",
                    measured=str(len(found)),
                    excerpt=text,
                    focus=found[0],
                )
