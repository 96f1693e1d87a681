"""Semicolons inside sentences of easy texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.finding import Observation, Rationale

_SEMICOLON = re.compile(r"[;؛](?=\s*\w)")


@dataclass(frozen=True, slots=True)
class Semicolon(Check[DocumentSubject]):
    """A sentence has more than `semicolons` semicolons; those that end a list item do not count."""

    semicolons: Limits = Limits(public=None, easy=0, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="A semicolon joins two statements in one sentence of an easy text.",
        why="People who learn to read learn the full stop first; many never met a semicolon.",
        source="Inclusion Europe, Information for all, 2009: keep the punctuation simple.",
        fix="Write a full stop, and start a new sentence.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every sentence over the limit."""
        limit = self.semicolons.of(subject.profile)
        if limit is None:
            return
        for sentence in subject.sentences():
            found = _SEMICOLON.findall(sentence.text)
            if len(found) > limit:
                yield sentence.observation(
                    "A semicolon joins two statements",
                    "Write a full stop, and start a new sentence",
                    focus=found[0],
                )
