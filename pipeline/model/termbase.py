"""Concepts and the words for them (after ISO 30042:2019, TermBase eXchange)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from pipeline.model.document import Location


class TermStatus(StrEnum):
    """Whether a term may be used: preferred, allowed beside it, or never."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"


class PartOfSpeech(StrEnum):
    """What kind of word a term is, in the values of TBX-Basic."""

    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    PROPER_NOUN = "proper-noun"
    OTHER = "other"


class Gender(StrEnum):
    """The grammatical gender of a term, in the values of TBX-Basic."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NEUTER = "neuter"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase for a concept, in citation form.

    `acronym_of` is the text of the concept's term that this one abbreviates, "" where it is none.
    A term that is not to be `translate`d stands as it is in every locale. `case_sensitive` says
    whether capitals matter; None leaves it to its letters (acronyms of two or three letters do).
    `line` is the 1-based line of the file it was read from, 0 where it was in none.
    """

    text: str
    locale: str
    status: TermStatus
    part_of_speech: PartOfSpeech | None = None
    gender: Gender | None = None
    acronym_of: str = ""
    translate: bool = True
    case_sensitive: bool | None = None
    line: int = field(default=0, compare=False)

    @property
    def approved(self) -> bool:
        """Whether the term may be used."""
        return self.status is not TermStatus.DEPRECATED


@dataclass(frozen=True, slots=True)
class Concept:
    """One idea, its plain definition per locale and every term for it.

    `note` is for those who write and translate, `image` the path of a picture that shows the
    concept, relative to the sources; both "" where there are none.
    """

    id: str
    domain: str
    definitions: tuple[tuple[str, str], ...]
    terms: tuple[Term, ...]
    location: Location
    note: str = ""
    image: str = ""

    def definition(self, locale: str) -> str | None:
        """The definition in this locale, or None."""
        return next((text for known, text in self.definitions if known == locale), None)

    def terms_for(self, locale: str) -> tuple[Term, ...]:
        """The concept's terms in this locale, as ordered in the file."""
        return tuple(term for term in self.terms if term.locale == locale)

    def approved_for(self, locale: str) -> tuple[Term, ...]:
        """The concept's terms that may be used in this locale, as ordered in the file."""
        return tuple(term for term in self.terms if term.locale == locale and term.approved)

    def preferred(self, locale: str) -> Term | None:
        """The approved term in this locale, or None."""
        return next(
            (term for term in self.terms_for(locale) if term.status is TermStatus.PREFERRED), None
        )

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales that have terms, as ordered in the file."""
        return tuple(dict.fromkeys(term.locale for term in self.terms))


@dataclass(frozen=True, slots=True)
class Termbase:
    """Every concept of a project, in file order."""

    concepts: tuple[Concept, ...] = ()

    def terms_for(self, locale: str) -> tuple[tuple[Concept, Term], ...]:
        """Every (concept, term) of this locale, in file order."""
        return tuple(
            (concept, term) for concept in self.concepts for term in concept.terms_for(locale)
        )
