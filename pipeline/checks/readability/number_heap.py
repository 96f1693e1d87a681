"""Sentences with many numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.words import words
from pipeline.model.finding import Observation, Rationale

# Hours, dates and years are read at one glance.
_ONE_GLANCE = re.compile(
    r"\d{1,2}[ \u00a0\u202f]?h(?:[ \u00a0\u202f]?\d\d)?\b|\d[ \u00a0\u202f]?j(?:ours)?/7"
    r"|h?/24\b|\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
)
_DIGITS = re.compile(r"\d+")
_TELEPHONE = 8  # digits


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
            if not sentence.has_digit or len(_DIGITS.findall(sentence.text)) <= limit:
                continue
            numbers = _numbers(sentence.text)
            if len(numbers) > limit:
                yield sentence.observation(
                    f"This sentence has {len(numbers)} numbers, more than {limit:g}",
                    "Keep the one that readers need, and put the others in a list",
                    measured=f"{len(numbers)} numbers",
                    limit=f"{limit:g} numbers",
                    focus=numbers[0],
                )


def _numbers(text: str) -> list[str]:
    """The numbers that readers must take in one by one."""
    found = (word for word in words(_ONE_GLANCE.sub("", text)) if word[0].isdigit())
    return [word for word in found if sum(map(str.isdigit, word)) < _TELEPHONE]
