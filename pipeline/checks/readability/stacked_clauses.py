"""Sentences with clauses inside clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.subordinates import can_find_subordinates, subordinate_starts
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class StackedClauses(Check[DocumentSubject]):
    """A sentence has more than `clauses` subordinate clauses (French, English)."""

    clauses: Limits = Limits(public=2, easy=1, professional=4)

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="A sentence holds several subordinate clauses, one on the other.",
        why=(
            "Each « qui », « que » or « lorsque » makes readers keep one more thing in mind until "
            "the sentence ends. Sentences of the same length are harder the more clauses they have."
        ),
        source=(
            "Gibson, Linguistic complexity: locality of syntactic dependencies, 1998. Inclusion "
            "Europe, Information for all, 2009: one idea a sentence."
        ),
        fix="Make a sentence of its own of one of the clauses.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every sentence over the limit."""
        limit = self.clauses.of(subject.profile)
        if limit is None or not can_find_subordinates(subject.locale):
            return
        for sentence in subject.sentences():
            starts = subordinate_starts(sentence.tokens, subject.locale)
            if len(starts) > limit:
                words = ", ".join(sentence.written(start, start + 1) for start in starts)
                yield sentence.observation(
                    f"This sentence has {len(starts)} clauses inside it ({words}), "
                    f"more than {limit:g}",
                    "Make a sentence of its own of one of them",
                    measured=f"{len(starts)} clauses",
                    limit=f"{limit:g} clauses",
                )
