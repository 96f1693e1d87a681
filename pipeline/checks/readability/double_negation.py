"""Negations that fall on another negation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.negation import double_negations
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class DoubleNegation(Check[DocumentSubject]):
    """A sentence denies twice what it could affirm (French)."""

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="Two negations stand together: « il n’est pas impossible de ».",
        why=(
            "Readers must turn the meaning twice. Those who miss one of the two understand the "
            "opposite, which can be dangerous in advice about a treatment."
        ),
        source=(
            "Inclusion Europe, Information for all, 2009: positive sentences rather than negative "
            "ones. Clark and Chase, On the process of comparing sentences against pictures, 1972."
        ),
        fix="Say it positively: « il est possible de ».",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every double negation, in French."""
        if subject.language != "fr":
            return
        for sentence in subject.sentences():
            for found in double_negations(sentence.tokens):
                used = sentence.written(found.start, found.end)
                yield sentence.observation(
                    f"{quoted(used)} denies twice", "Say the same positively", focus=used
                )
