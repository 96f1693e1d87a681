"""Terms that nobody may use in these texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import prose, quoted, sentence_around
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.matching.index import TermMatch
from pipeline.language.words import APOSTROPHES, HYPHENS
from pipeline.model.document import Segment
from pipeline.model.finding import Observation, Rationale, Severity

_SIGN = re.compile(rf"[\s{APOSTROPHES}{HYPHENS}]+")


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
        index = subject.surroundings.terminology.index(subject.locale)
        for segment in subject.own_segments():
            text = prose(segment.inlines)
            for meanings in _by_place(index.find(text)):
                # A word that is also an approved term of another concept may mean that one.
                written = _as_written(meanings, text)
                if not any(match.term.approved for match in written):
                    for match in written:
                        yield _observation(match, text, segment)


def _by_place(matches: Iterable[TermMatch]) -> list[list[TermMatch]]:
    places: dict[tuple[int, int], list[TermMatch]] = {}
    for match in matches:
        places.setdefault((match.start, match.end), []).append(match)
    return list(places.values())


def _as_written(meanings: list[TermMatch], text: str) -> list[TermMatch]:
    """Those of the terms that stand there letter by letter, else all: « PD1 » is not « PD-1 »."""
    used = _plain(text[meanings[0].start : meanings[0].end])
    return [match for match in meanings if _plain(match.term.text) == used] or meanings


def _plain(text: str) -> str:
    return _SIGN.sub(" ", text).casefold()


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
