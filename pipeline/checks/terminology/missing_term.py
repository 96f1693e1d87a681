"""Concepts of the source for which the translation has no approved term."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import prose, quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.model.catalog import MessageState
from pipeline.model.finding import Observation, Rationale
from pipeline.model.termbase import Concept, TermStatus


@dataclass(frozen=True, slots=True)
class MissingTerm(Check[MessageSubject]):
    """The source names a concept, and the translation has none of its approved terms."""

    subjects: ClassVar = (MessageSubject,)
    rationale: ClassVar = Rationale(
        what="The source names a concept of the termbase, the translation has no approved term.",
        why=(
            "Readers who meet one thing under several names think they are several things, and "
            "cannot find it in the glossary or recognise it when their team speaks of it."
        ),
        source="ISO 30042:2019, administrative status; ISO 24495-1:2023, Plain language, 5.3.",
        fix="Use the preferred or an admitted term, or add the term used to the termbase.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each such concept once, in the order of the source."""
        if subject.message.state is not MessageState.TRANSLATED:
            return
        terminology = subject.surroundings.terminology
        source = prose(subject.source.inlines)
        translation = prose(subject.translation.inlines)
        wanted = {
            match.concept.id: match
            for match in reversed(terminology.index(subject.source.locale).find(source))
        }
        used = {
            match.concept.id for match in terminology.index(subject.locale).find_all(translation)
        }
        for concept_id, match in reversed(wanted.items()):
            approved = _approved(match.concept, subject.locale)
            # A deprecated term in its place is the business of terminology.forbidden-term.
            if approved and concept_id not in used:
                said = source[match.start : match.end]
                yield Observation(
                    location=subject.location,
                    message=(
                        f"The source says {quoted(said)}, and the translation has no approved "
                        f"term for the concept {concept_id}"
                    ),
                    suggestion=f"Use {' or '.join(map(quoted, approved))}",
                    excerpt=translation,
                )


def _approved(concept: Concept, locale: str) -> list[str]:
    return [
        term.text for term in concept.terms_for(locale) if term.status is not TermStatus.DEPRECATED
    ]
