"""Terms that stay as they are in every language, and were translated or lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.matching.index import TermMatch
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class TranslatedTerm(Check[MessageSubject]):
    """The source has a term that is not to be translated, and the translation has it not."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.NAME
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A term that the termbase marks “translate: no” is not in the translation.",
        why=(
            "Names of molecules, medicines and services are what patients look for on a box, on a "
            "letter or on a door: another spelling cannot be found there."
        ),
        source="W3C, Internationalization Tag Set 2.0, 2013, 8.1 Translate.",
        fix="Write the term as the source does, letter by letter.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each such term once, in the order of the source."""
        if subject.readings is None:
            return
        index = subject.surroundings.terminology.index(subject.source.locale)
        source, translation = subject.readings[0].text, subject.readings[1].text
        kept = {match.term.text: match for match in index.find(source) if not match.term.translate}
        if not kept:
            return
        # The same term, with the hyphens and apostrophes of another keyboard.
        found = {match.term.text for match in index.find_all(translation)}
        for text, match in kept.items():
            if text not in found and text not in translation:
                yield _observation(subject, match, source, translation)


def _observation(
    subject: MessageSubject, match: TermMatch, source: str, translation: str
) -> Observation:
    said = source[match.start : match.end]
    return Observation(
        location=subject.location,
        message=(
            f"The source says {quoted(said)}, which is not to be translated, and the translation "
            f"has it not (concept {match.concept.id})"
        ),
        suggestion=f"Write {quoted(match.term.text)} as it is",
        excerpt=translation,
    )
