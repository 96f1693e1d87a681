"""The same source sentence translated in two ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.consistency import plain, sentence_key, sentence_pairs
from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.model.document import Role
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class InconsistentTranslation(Check[MessageSubject]):
    """A sentence has another translation here than where a catalog of the locale has it first.

    Whole messages of the same role are compared, and sentences of at least four words inside
    longer messages. Captions are left out: a cue is seldom a sentence.
    """

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.VARIED
    rationale: ClassVar = Rationale(
        what="Two messages with the same source sentence have different translations of it.",
        why=(
            "Advice that a patient meets twice must be the same advice; two wordings raise the "
            "question which of them is right, and both have to be kept up to date."
        ),
        source="ISO 24495-1:2023, Plain language, 5.3: use terms consistently.",
        fix="Choose the better translation and use it in both places.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each sentence of the message whose first translation is another one."""
        inconsistent = subject.surroundings.renderings.inconsistent
        if not subject.readings or subject.source.role is Role.CUE:
            return
        said, written = (reading.text for reading in subject.readings)
        for source, translation in sentence_pairs(said, written):
            sentence = inconsistent.get(sentence_key(subject.source.msgctxt, source))
            first = next(iter(sentence.translations.values())) if sentence else None
            if first and plain(first.text) != plain(translation):
                yield Observation(
                    location=subject.location,
                    message=(
                        f"{quoted(source)} is translated in another way at {first.place}: "
                        f"{quoted(first.text)}"
                    ),
                    # Either may be the wrong one.
                    suggestion="Compare both with the source, and use the right one in both places",
                    excerpt=translation,
                )
                return
