"""Signs that stand for words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.profile import Profile
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.finding import Observation, Rationale, Severity

# « et/ou », « patient/soignant »; not in a date, a unit (mg/l) or an address.
_SLASH = re.compile(r"(?<![\w/.:-])[^\W\d_]{2,}/[^\W\d_]{2,}(?![\w/.])")
_SIGN = re.compile(r"(?<=\s)[&§#±≥≤~→](?=\s|\d)")
_UNITS = frozenset({"mg/ml", "mg/kg", "kg/m", "mmol/l", "mg/jour", "ml/min"})


@dataclass(frozen=True, slots=True)
class SpecialSign(Check[DocumentSubject]):
    """A slash joins two words, or more than `signs` signs stand for words."""

    signs: Limits = Limits(public=1, easy=0, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A sign stands for a word: « et/ou », « & », « § », « ≥ ».",
        why=(
            "Readers do not know how to say it: « et/ou » is three words and a choice. Screen "
            "readers skip signs or spell them out."
        ),
        source=(
            "Inclusion Europe, Information for all, 2009: no special characters. Cutts, Oxford "
            "Guide to Plain English, 2013."
        ),
        fix="Write the word: « ou », « et », « au moins ».",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every such sign over the limit of its sentence."""
        limit = self.signs.of(subject.profile)
        if limit is None or subject.profile is Profile.PROFESSIONAL:
            return
        for sentence in subject.sentences():
            slashes = [
                match[0]
                for match in (_SLASH.finditer(sentence.text) if "/" in sentence.text else ())
                if match[0].lower() not in _UNITS and not _are_names(match[0])
            ]
            signs = _SIGN.findall(sentence.text)
            for used in (*slashes, *signs[int(limit) :]):
                yield sentence.observation(
                    f"Readers do not know how to say {quoted(used)}",
                    "Write it with words",
                    focus=used,
                )


def _are_names(words: str) -> bool:
    """« Pfizer/BioNTech »: names that are written so."""
    return all(word[0].isupper() for word in words.split("/"))
