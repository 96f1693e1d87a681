"""Acronyms that a page uses before it says what they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.first_use import Use, numbered_sentences
from pipeline.checks.profile import Profile
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.acronyms import acronyms, stands_for
from pipeline.model.finding import Observation, Rationale, Severity

_LONGEST_NAME = 120  # characters before « (AMM) » in which its words may stand


@dataclass(frozen=True, slots=True)
class UnexplainedAcronym(Check[DocumentSubject]):
    """An acronym is not expanded where the page first uses it; everyday ones need not be."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A page uses an acronym and does not say where it first stands what it stands for.",
        why=(
            "An acronym is a secret to all who do not know it, and the same letters stand for "
            "other things elsewhere. Nobody can guess it."
        ),
        source=(
            "W3C, Web Content Accessibility Guidelines 2.2, 2023, 3.1.4: abbreviations. Inclusion "
            "Europe, Information for all, 2009: no initials, or explain them."
        ),
        fix="Write the words in full, then the acronym in brackets, or explain it in a few words.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield each acronym once, at its first use."""
        if subject.profile is Profile.PROFESSIONAL:
            return
        seen: set[str] = set()
        for passage, number, sentence in numbered_sentences(subject):
            text = sentence.text
            if text.isupper():
                continue
            for acronym, start in acronyms(text, subject.locale):
                name = acronym.removesuffix("s")
                use = Use(sentence, start, start + len(acronym), passage, number)
                if name not in seen and not use.is_explained and not _is_expanded(use):
                    yield sentence.observation(
                        f"The page does not say what {quoted(acronym)} stands for",
                        f"Write it in full at its first use, with {quoted(acronym)} in brackets",
                        focus=acronym,
                        place=start,
                    )
                seen.add(name)


def _is_expanded(use: Use) -> bool:
    """« autorisation de mise sur le marché (AMM) », or an earlier sentence that says the words."""
    before = use.sentence.text[max(0, use.start - _LONGEST_NAME) : use.start].rstrip()
    return before.endswith("(") and stands_for(use.text, before)
