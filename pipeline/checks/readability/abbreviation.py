"""Shortened words that readers may not know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.profile import Profile
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.abbreviated import abbreviations_in
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class Abbreviation(Check[DocumentSubject]):
    """A word is shortened; texts that are not `easy` may keep the usual ones, such as « etc. »."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A word is shortened that readers may not know how to read.",
        why=(
            "A reader who does not know an abbreviation cannot guess it, and a screen reader "
            "speaks it as it is written."
        ),
        source=(
            "Inclusion Europe, Information for all, 2009: no abbreviations. W3C, Web Content "
            "Accessibility Guidelines 2.2, 2023, 3.1.4."
        ),
        fix="Write the words in full.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield the shortened words; for professionals none is."""
        if subject.profile is Profile.PROFESSIONAL:
            return
        every = subject.profile is Profile.EASY
        for sentence in subject.sentences():
            for short, full in abbreviations_in(sentence.text, subject.locale, all_of_them=every):
                yield sentence.observation(
                    f"{quoted(short)} is a shortened word",
                    f"Write it in full: {quoted(full)}",
                    focus=short,
                )
