"""Sentences with many numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.words import WORD
from pipeline.model.finding import Observation, Rationale

# Telephone numbers, dates and hours are read at one glance.
_ONE_GLANCE = re.compile(
    r"(?:\+?\d{1,3}[ .\u00a0\u202f])?\d\d(?:[ .\u00a0\u202f]\d\d){2,}|\d{4}|\d+[/:.]\d+[/:.]?\d*"
)


@dataclass(frozen=True, slots=True)
class NumberHeap(Check[DocumentSubject]):
    """A sentence has more than `numbers` numbers, without telephone numbers and dates."""

    numbers: Limits = Limits(public=4, easy=2, professional=8)

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="A sentence has more numbers than the limit for the page's audience.",
        why=(
            "Numbers are understood one by one, and compared with effort. Many adults cannot draw "
            "a conclusion from several numbers in a row."
        ),
        source=(
            "Peters, Hibbard, Slovic and Dieckmann, Numeracy skill and the communication of risk, "
            "2007: less is more. Inclusion Europe, Information for all, 2009."
        ),
        fix="Keep the number that readers need to act, and put the others in a list or a table.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every sentence over the limit."""
        limit = self.numbers.of(subject.profile)
        if limit is None:
            return
        for sentence in subject.sentences():
            numbers = [
                word
                for word in WORD.findall(sentence.text)
                if word[0].isdigit() and not _ONE_GLANCE.fullmatch(word)
            ]
            if len(numbers) > limit:
                yield sentence.observation(
                    f"This sentence has {len(numbers)} numbers, more than {limit:g}",
                    "Keep the one that readers need, and put the others in a list",
                    measured=f"{len(numbers)} numbers",
                    limit=f"{limit:g} numbers",
                    focus=numbers[0],
                )
