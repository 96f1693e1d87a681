"""Percentages, which few readers picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.finding import Observation, Rationale, Severity

_SHOWN = 3  # percentages: enough to find the sentence
_PERCENTAGE = re.compile(r"\d+(?:[.,\u066b]\d+)?[ \u00a0\u202f]?[%٪]")


@dataclass(frozen=True, slots=True)
class Percentage(Check[DocumentSubject]):
    """A sentence has more than `percentages` percentages."""

    percentages: Limits = Limits(public=1, easy=0, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A sentence has more percentages than the limit for the page's audience.",
        why=(
            "Many readers do not know of what a percentage is taken. « 3 personnes sur 10 » is "
            "understood better than « 30 % », and remembered."
        ),
        source=(
            "Gigerenzer and Edwards, Simple tools for understanding risks: from innumeracy to "
            "insight, 2003: natural frequencies. Inclusion Europe, Information for all, 2009."
        ),
        fix="Write how many people out of 10, 100 or 1 000, always out of the same number.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every sentence over the limit."""
        limit = self.percentages.of(subject.profile)
        if limit is None:
            return
        for sentence in subject.sentences():
            found = _PERCENTAGE.findall(sentence.text) if sentence.has_digit else []
            if len(found) > limit:
                yield sentence.observation(
                    f"Few readers picture {_listed(found[:_SHOWN])}",
                    "Write how many people out of 10 or out of 100, if that is exact",
                    measured=f"{len(found)} percentages",
                    limit=f"{limit:g}",
                    focus=found[0],
                )


def _listed(percentages: Sequence[str]) -> str:
    *others, last = (quoted(each) for each in percentages)
    return f"{', '.join(others)} and {last}" if others else last
