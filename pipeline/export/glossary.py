"""The words of the site and what they mean, in alphabetical order."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from pipeline.language.collation import initial, sort_key
from pipeline.model.document import Role, Segment
from pipeline.model.inline import Text
from pipeline.model.publication import Publication
from pipeline.model.termbase import Concept, TermStatus


@dataclass(frozen=True, slots=True)
class Definition:
    """An entry: the approved term, what else it is called, what it means."""

    anchor: str
    term: Segment
    variants: tuple[Segment, ...]
    meaning: Segment


@dataclass(frozen=True, slots=True)
class Letter:
    """The entries that start with a letter."""

    initial: str
    entries: tuple[Definition, ...]


def glossary(publication: Publication) -> tuple[Letter, ...]:
    """Every term approved in the publication's locale that is defined, by initial letter."""
    locale = publication.locale.locale
    found = [
        entry
        for concept in publication.termbase.concepts
        if (entry := _entry(concept, publication)) is not None
    ]
    found.sort(key=lambda entry: sort_key(entry.term.text, locale))
    by_initial = groupby(found, key=lambda entry: initial(entry.term.text, locale))
    return tuple(Letter(letter, tuple(entries)) for letter, entries in by_initial)


def has_glossary(publication: Publication, locale: str) -> bool:
    """Whether a locale has a glossary page."""
    source = publication.source_locale.locale
    return any(
        concept.preferred(locale) and (concept.definition(locale) or concept.definition(source))
        for concept in publication.termbase.concepts
    )


def _entry(concept: Concept, publication: Publication) -> Definition | None:
    locale, source = publication.locale.locale, publication.source_locale.locale
    term = concept.preferred(locale)
    spoken = locale if concept.definition(locale) else source
    meaning = concept.definition(spoken)
    if term is None or not meaning:
        return None
    variants = tuple(
        _segment(other.text, locale, concept)
        for other in concept.terms_for(locale)
        if other.status is TermStatus.ADMITTED
    )
    return Definition(
        f"_{concept.id}",
        _segment(term.text, locale, concept),
        variants,
        _segment(meaning, spoken, concept),
    )


def _segment(text: str, locale: str, concept: Concept) -> Segment:
    return Segment(text, Role.LABEL, None, concept.location, locale, inlines=(Text(text),))
