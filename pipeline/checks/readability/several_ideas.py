"""Easy sentences that make two statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.statements import joined_statements
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class SeveralIdeas(Check[DocumentSubject]):
    """More than `joints` times, « et », « mais » or « puis » joins a second statement (French)."""

    joints: Limits = Limits(public=None, easy=0, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="A sentence of an easy text makes a second statement with a subject of its own.",
        why="Two statements in one sentence must be kept in mind together; apart, each is easy.",
        source="Inclusion Europe, Information for all, 2009: one idea in each sentence.",
        fix="Write a full stop where the second statement starts.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every sentence over the limit, in French."""
        limit = self.joints.of(subject.profile)
        if limit is None or subject.language != "fr":
            return
        for sentence in subject.sentences():
            joints = joined_statements(sentence.tokens)
            if len(joints) > limit:
                used = sentence.written(joints[0], min(joints[0] + 3, len(sentence.tokens.forms)))
                yield sentence.observation(
                    f"A second statement starts at {quoted(used)}",
                    "Write a full stop before it",
                    focus=used,
                )
