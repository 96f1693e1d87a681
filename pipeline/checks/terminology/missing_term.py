"""Concepts of the source for which the translation has no approved term."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.matching.index import TermIndex, TermMatch
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class MissingTerm(Check[MessageSubject]):
    """The source names a concept, and the translation has none of its approved terms."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.TERM
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
        """Yield each such concept once, in the order of the source.

        A word that names several concepts asks for a term of one of them.
        """
        if subject.readings is None:
            return
        source, translation = subject.readings[0].text, subject.readings[1].text
        terminology = subject.surroundings.terminology
        target = terminology.index(subject.locale)
        # A longer term without a translation does not hide the shorter one inside it.
        named = terminology.index(subject.source.locale).find(source, target.approved_concepts)
        if not named:
            return
        meanings = _meanings(named)
        used = target.concepts_in(translation, chain.from_iterable(meanings))
        for concepts, matches in meanings.items():
            # A deprecated term in its place is the business of terminology.forbidden-term.
            if used.isdisjoint(concepts):
                yield _observation(subject, target, matches, source, translation)


def _observation(
    subject: MessageSubject,
    target: TermIndex,
    meanings: list[TermMatch],
    source: str,
    translation: str,
) -> Observation:
    said = source[meanings[0].start : meanings[0].end]
    concepts = [match.concept for match in meanings]
    approved = dict.fromkeys([term.text for each in concepts for term in target.approved(each)])
    return Observation(
        location=subject.location,
        message=(
            f"The source says {quoted(said)}, and the translation has no approved "
            f"term for the concept {' or '.join([each.id for each in concepts])}"
        ),
        suggestion=f"Use {' or '.join([quoted(text) for text in approved])}",
        excerpt=translation,
    )


def _meanings(matches: Iterable[TermMatch]) -> dict[tuple[str, ...], list[TermMatch]]:
    """By the concepts that a term of a text may stand for, its matches where it stands first."""
    places: dict[int, list[TermMatch]] = {}
    for match in matches:
        places.setdefault(match.start, []).append(match)
    distinct: dict[tuple[str, ...], list[TermMatch]] = {}
    for meanings in places.values():
        distinct.setdefault(tuple([match.concept.id for match in meanings]), meanings)
    return distinct
