"""Terms that nobody may use in these texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import prose, quoted, sentence_around
from pipeline.checks.subjects import DocumentSubject
from pipeline.checks.term_index import TermMatch
from pipeline.model.document import Segment
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.termbase import TermStatus


@dataclass(frozen=True, slots=True)
class ForbiddenTerm(Check[DocumentSubject]):
    """A deprecated term of the termbase stands in the source or in a translation."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="The text uses a term that the termbase marks as deprecated.",
        why=(
            "The term is jargon, outdated, hurtful or wrong, or two words for one thing make "
            "readers look for a difference that is not there."
        ),
        source="ISO 30042:2019, administrative status; ISO 24495-1:2023, Plain language, 5.3.",
        fix="Write the preferred term, or have the terminologist change the term's status.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every deprecated term of the document's own text."""
        if not subject.surroundings.terminology.index(subject.locale).entries:
            return
        for segment in subject.own_segments():
            text = prose(segment.inlines)
            found = subject.find_terms(text)
            allowed = {
                (match.start, match.end)
                for match in found
                if match.term.status is not TermStatus.DEPRECATED
            }
            for match in found:
                # A word that is also an approved term of another concept may mean that one.
                if (match.start, match.end) not in allowed:
                    yield _observation(match, text, segment)


def _observation(match: TermMatch, text: str, segment: Segment) -> Observation:
    used = text[match.start : match.end]
    preferred = match.concept.preferred(segment.locale)
    return Observation(
        location=segment.location,
        message=f"{quoted(used)} is not to be used for the concept {match.concept.id}",
        suggestion=f"Write {quoted(preferred.text)}" if preferred else "Use another word",
        excerpt=sentence_around(segment, match.start),
        focus=used,
    )
