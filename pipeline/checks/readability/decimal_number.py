"""Numbers with decimals, in texts for readers who do not calculate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.finding import Observation, Rationale, Severity

# Not in a dose, a temperature or an address: « 0,5 mg » and « 38,5 °C » must stay exact.
_DECIMAL = re.compile(
    r"(?<![\w.,/:-])\d+[.,\u066b](\d+)(?![\w.,/:-])"
    r"(?![ \u00a0\u202f]?(?:°|[mµ]?[gl]\b|mg|ml|kg|mmol|UI|IU|Gy|€|\$|euros?))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DecimalNumber(Check[DocumentSubject]):
    """A number has more than `decimals` decimals; doses, temperatures and prices are left alone."""

    decimals: Limits = Limits(public=1, easy=0, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A number has more decimals than the limit for the page's audience.",
        why=(
            "Decimals are misread: 1,25 is taken for more than 1,5 because it is longer. Most of "
            "the time nobody needs to be so exact. A dose must stay exact, and is left alone."
        ),
        source=(
            "Institute for Safe Medication Practices, List of error-prone dose designations, 2021. "
            "Inclusion Europe, Information for all, 2009: avoid big and difficult numbers."
        ),
        fix="Round the number where that is safe: « presque 9 personnes sur 10 ».",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every number over the limit."""
        limit = self.decimals.of(subject.profile)
        if limit is None:
            return
        for sentence in subject.sentences():
            for match in _DECIMAL.finditer(sentence.text) if sentence.has_digit else ():
                if len(match[1]) > limit:
                    yield sentence.observation(
                        f"{quoted(match[0])} has decimals that readers may misread",
                        "Round it, if that is safe",
                        measured=f"{len(match[1])} decimals",
                        limit=f"{limit:g} decimals",
                        focus=match[0],
                    )
