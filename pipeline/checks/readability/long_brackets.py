"""Brackets that hold a whole sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.words import count_words
from pipeline.model.finding import Observation, Rationale

_BRACKETS = re.compile(r"\(([^()]+)\)")


@dataclass(frozen=True, slots=True)
class LongBrackets(Check[DocumentSubject]):
    """Brackets inside a sentence hold more than `words` words."""

    words: Limits = Limits(public=15, easy=10, professional=25)

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="Brackets in a sentence hold more words than the limit for the page's audience.",
        why=(
            "Readers must hold the start of the sentence in mind while they read what is in "
            "brackets. A few words explain a term; more are a sentence of their own."
        ),
        source=(
            "Gibson, Linguistic complexity: locality of syntactic dependencies, 1998. Cutts, "
            "Oxford Guide to Plain English, 2013."
        ),
        fix="Take the words out of the brackets and make a sentence of them, after this one.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every pair of brackets over the limit."""
        limit = self.words.of(subject.profile)
        if limit is None:
            return
        for sentence in subject.sentences():
            if "(" not in sentence.text:
                continue
            for match in _BRACKETS.finditer(sentence.text):
                length = count_words(match[1])
                is_inside = len(match[0]) < len(sentence.text.rstrip(" .!?…"))
                if length > limit and is_inside:
                    yield sentence.observation(
                        f"The brackets {quoted(match[0])} hold {length} words, more than {limit:g}",
                        "Make a sentence of them, after this one",
                        focus=match[0],
                        measured=f"{length} words",
                        limit=f"{limit:g} words",
                    )
