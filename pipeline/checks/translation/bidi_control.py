"""Direction controls that make a text read other than it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import CheckSubject, DocumentSubject, MessageSubject, written_texts
from pipeline.checks.traits import Trait
from pipeline.language.characters import named, overrides
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class BidiControl(Check[CheckSubject]):
    """An override or an embedding turns characters around, or an isolate is never closed."""

    subjects: ClassVar = (DocumentSubject, MessageSubject)
    concerns: ClassVar = Trait.UNUSUAL
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="The text has a directional override or embedding, or an isolate without its end.",
        why="A dose can be shown reversed, and what reviewers read is not what the file says.",
        source=(
            "Boucher and Anderson, Trojan Source: Invisible Vulnerabilities, 2021; Unicode Annex 9."
        ),
        fix="Remove it; exporters isolate quantities, phone numbers and names by themselves.",
    )

    def observe(self, subject: CheckSubject) -> Iterator[Observation]:
        """Yield each text of a source or a translation that has such a character."""
        for text, location in written_texts(subject):
            found = overrides(text)
            if found:
                yield Observation(
                    location=location,
                    message=f"The text has {named(found[0])}, which can reverse what is read",
                    suggestion="Remove it, and close each isolate",
                    measured=str(len(found)),
                    excerpt=text,
                    focus=found[0],
                )
