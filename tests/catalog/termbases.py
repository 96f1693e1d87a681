"""Termbases for round trips."""

from __future__ import annotations

from pathlib import PurePosixPath

from hypothesis import strategies as st

from pipeline.model.document import Location
from pipeline.model.termbase import Concept, Gender, PartOfSpeech, Term, Termbase, TermStatus
from pipeline.model.value import replace
from pipeline.source.term_rules import checked_termbase

PATH = PurePosixPath("terms.tbx")
LOCALES = ("fr", "en", "pt_BR", "ar", "fr@simple")
# Whatever people type, controls aside, with what formats have to escape.
_texts = st.one_of(
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=12),
    st.sampled_from(
        ["=1+1", "'=x", "'s avonds", "<b>&amp;</b>", 'a "b", c', "no", "1e3", "a\nb", "#x", "@a"]
    ),
).map(str.strip)
texts = _texts.filter(bool)
_optional = st.one_of(st.just(""), texts)


@st.composite
def _terms(draw: st.DrawFn, locale: str) -> tuple[Term, ...]:
    written = draw(st.lists(texts, min_size=1, max_size=3, unique=True))
    statuses = [TermStatus.PREFERRED] + [
        draw(st.sampled_from([TermStatus.ADMITTED, TermStatus.DEPRECATED])) for _ in written[1:]
    ]
    terms = [
        Term(
            text,
            locale,
            status,
            draw(st.none() | st.sampled_from(PartOfSpeech)),
            draw(st.none() | st.sampled_from(Gender)),
            translate=draw(st.booleans()),
            case_sensitive=draw(st.none() | st.booleans()),
        )
        for text, status in zip(written, statuses, strict=True)
    ]
    if len(terms) > 1 and draw(st.booleans()):
        terms[1] = replace(terms[1], acronym_of=terms[0].text)
    return tuple(draw(st.permutations(terms)))


@st.composite
def _concepts(draw: st.DrawFn, number: int) -> Concept:
    locales = draw(st.lists(st.sampled_from(LOCALES), min_size=1, max_size=3, unique=True))
    defined = draw(st.lists(st.sampled_from(LOCALES), max_size=3, unique=True))
    return Concept(
        id=draw(st.sampled_from(["c-{}", "{}-c"])).format(number),
        domain=draw(_optional),
        definitions=tuple((locale, draw(texts)) for locale in sorted(defined)),
        terms=tuple(term for locale in locales for term in draw(_terms(locale))),
        location=Location(PATH, 1),
        note=draw(_optional),
        image=draw(_optional),
    )


@st.composite
def termbases(draw: st.DrawFn) -> Termbase:
    """Termbases that keep to every rule."""
    many = draw(st.integers(0, 3))
    return checked_termbase([draw(_concepts(number)) for number in range(many)])


def plainly(concepts: tuple[Concept, ...]) -> list[Concept]:
    """Concepts without their places in files, and definitions in an order of their own."""
    return [
        replace(
            concept,
            location=Location(PATH, 1),
            definitions=tuple(sorted(concept.definitions)),
        )
        for concept in concepts
    ]
