"""Concepts that the source names by one word and the translation by several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.consistency import Rendering
from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject, Surroundings
from pipeline.language.matching.index import TermMatch
from pipeline.language.morphology.likeness import are_one_word
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.termbase import Term


@dataclass(frozen=True, slots=True)
class MixedTranslation(Check[DocumentSubject]):
    """A document translates one source term by two approved terms of its concept.

    In the sources' own language, easy versions included, `readability.mixed-terms` looks at this.
    """

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="The translation of a document names by two words what the source names by one.",
        why=(
            "Readers take two words for two things. The author wrote one word for one thing, and "
            "its readers in this language lose that."
        ),
        source="ISO 24495-1:2023, Plain language, 5.3: use terms consistently.",
        fix="Use one of the two terms in the whole document, the preferred one where it fits.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield the first message of each concept that has another term than the ones before."""
        if subject.is_original:
            return
        around = subject.surroundings
        first: dict[tuple[str, str], tuple[Term, Rendering]] = {}
        told: set[tuple[str, str]] = set()
        for rendering in around.renderings.of_document(subject.document_id):
            for named, match in _single_terms(rendering, around, subject.locale):
                key = (match.concept.id, named.term.text)
                before, place = first.setdefault(key, (match.term, rendering))
                if key not in told and not _are_one_name(before, match.term):
                    told.add(key)
                    yield _observation(named, match, rendering, before, place)


def _single_terms(
    rendering: Rendering, around: Surroundings, locale: str
) -> Iterator[tuple[TermMatch, TermMatch]]:
    """The terms of the source with the one term that translates each; what has two is clear."""
    target = around.terminology.index(locale)
    named = around.terminology.index(around.source_locale).find(
        rendering.source, target.approved_concepts
    )
    used = _clear(target.find(rendering.translation)) if named else ()
    for source_match in _one_a_concept(named):
        terms = {
            match.term.text: match
            for match in used
            if match.concept.id == source_match.concept.id and match.term.approved
        }
        if len(terms) == 1:
            yield source_match, next(iter(terms.values()))


def _clear(matches: tuple[TermMatch, ...]) -> tuple[TermMatch, ...]:
    """The matches that are terms of one concept: another word may have been meant otherwise."""
    concepts: dict[tuple[int, int], set[str]] = {}
    for match in matches:
        concepts.setdefault((match.start, match.end), set()).add(match.concept.id)
    return tuple(match for match in matches if len(concepts[match.start, match.end]) == 1)


def _one_a_concept(matches: Iterable[TermMatch]) -> Iterator[TermMatch]:
    """The matches of concepts that a text names by one of their terms alone."""
    by_concept: dict[str, dict[str, TermMatch]] = {}
    for match in matches:
        by_concept.setdefault(match.concept.id, {}).setdefault(match.term.text, match)
    for terms in by_concept.values():
        if len(terms) == 1:
            yield from terms.values()


def _are_one_name(first: Term, second: Term) -> bool:
    """Whether two terms are one name: an acronym and its words, or forms of one word."""
    return (
        second.text in {first.text, first.acronym_of}
        or second.acronym_of == first.text
        or are_one_word(first.text, second.text, first.locale)
    )


def _observation(
    named: TermMatch, match: TermMatch, rendering: Rendering, before: Term, first: Rendering
) -> Observation:
    used = rendering.translation[match.start : match.end]
    source = rendering.source[named.start : named.end]
    return Observation(
        location=rendering.place,
        message=(
            f"{quoted(source)} is {quoted(used)} here and {quoted(before.text)} on line "
            f"{first.place.line} (concept {match.concept.id})"
        ),
        suggestion=f"Use one of the two in the whole document, such as {_preferred(match, before)}",
        excerpt=rendering.translation,
        focus=used,
    )


def _preferred(match: TermMatch, before: Term) -> str:
    preferred = match.concept.preferred(before.locale)
    return quoted(preferred.text if preferred else before.text)
