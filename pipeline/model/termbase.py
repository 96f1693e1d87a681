"""Concepts and the words for them (after ISO 30042, TermBase eXchange)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pipeline.model.document import Location


class TermStatus(StrEnum):
    """Whether a term may be used: preferred, allowed beside it, or never."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase for a concept, in citation form."""

    text: str
    locale: str
    status: TermStatus


@dataclass(frozen=True, slots=True)
class Concept:
    """One idea, its plain definition per locale and every term for it."""

    id: str
    domain: str
    definitions: tuple[tuple[str, str], ...]
    terms: tuple[Term, ...]
    location: Location

    def definition(self, locale: str) -> str | None:
        """The definition in this locale, or None."""
        return dict(self.definitions).get(locale)

    def terms_for(self, locale: str) -> tuple[Term, ...]:
        """The concept's terms in this locale, as ordered in the file."""
        return tuple(term for term in self.terms if term.locale == locale)

    def preferred(self, locale: str) -> Term | None:
        """The approved term in this locale, or None."""
        return next(
            (term for term in self.terms_for(locale) if term.status is TermStatus.PREFERRED), None
        )


@dataclass(frozen=True, slots=True)
class Termbase:
    """Every concept of a project, in file order."""

    concepts: tuple[Concept, ...] = ()

    def terms_for(self, locale: str) -> tuple[tuple[Concept, Term], ...]:
        """Every (concept, term) of this locale, in file order."""
        return tuple(
            (concept, term) for concept in self.concepts for term in concept.terms_for(locale)
        )
