"""What every termbase must keep to, whatever file it was read from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NoReturn

from pipeline.language.locale import is_known
from pipeline.model.errors import PipelineError
from pipeline.model.spelling import did_you_mean
from pipeline.model.termbase import Concept, Term, Termbase, TermStatus

_CONCEPT_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# What XML 1.0 cannot hold: no termbase needs it, and every format can then carry any termbase.
_CONTROL = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\ud800-\\udfff\\ufffe\\uffff]")


def checked_termbase(concepts: Iterable[Concept]) -> Termbase:
    """The termbase of these concepts.

    Raises:
        PipelineError: if an id is used twice or badly written, a locale is unknown or has not
            exactly one preferred term, a term has two statuses, an acronym stands for no term of
            its concept or in the end for itself, or a text is empty.
    """
    known: dict[str, Concept] = {}
    for concept in concepts:
        first = known.setdefault(concept.id, concept)
        if first is not concept:
            _fail(
                concept,
                f'"{concept.id}" is already on line {first.location.line}',
                "Give one of the two another id",
            )
        _check_concept(concept)
    return Termbase(tuple(known.values()))


def _check_concept(concept: Concept) -> None:
    if not _CONCEPT_ID.fullmatch(concept.id):
        _fail(concept, f'"id" cannot be "{concept.id}"', "Use a-z, 0-9 and hyphens")
    if not concept.terms:
        _fail(concept, f'the concept "{concept.id}" has no terms', "Write one, or delete it")
    for text in (concept.domain, concept.note, concept.image):
        _check_text(concept, text)
    for locale, definition in concept.definitions:
        _check_locale(concept, locale, concept.location.line)
        _check_text(concept, definition)
    for locale in concept.locales:
        _check_terms(concept, locale, concept.terms_for(locale))


def _check_terms(concept: Concept, locale: str, terms: tuple[Term, ...]) -> None:
    _check_locale(concept, locale, terms[0].line)
    _check_statuses(concept, locale, terms)
    _check_acronyms(concept, terms)
    for term in terms:
        _check_text(concept, term.text, term.line)
        if term.text != term.text.strip() or not term.text:
            _fail(concept, "a term is empty or has spaces around it", "Mend its text", term.line)


def _check_statuses(concept: Concept, locale: str, terms: tuple[Term, ...]) -> None:
    preferred = [term for term in terms if term.status is TermStatus.PREFERRED]
    _refuse_same(concept, locale, terms)
    if len(preferred) != 1:
        _fail(
            concept,
            f'"{locale}" has {len(preferred)} preferred terms',
            "Mark exactly one term of each locale as preferred",
            preferred[1].line if preferred else terms[0].line,
        )


def _refuse_same(concept: Concept, locale: str, terms: tuple[Term, ...]) -> None:
    known: dict[str, Term] = {}
    for term in terms:
        first = known.setdefault(term.text, term)
        if first is not term:
            both = sorted({first.status, term.status})
            what = f"both {both[1]} and {both[0]}" if len(both) > 1 else f"twice {both[0]}"
            _fail(
                concept,
                f'"{term.text}" is {what} in "{locale}"',
                "Keep one of the two, with one status",
                term.line,
            )


def _check_acronyms(concept: Concept, terms: tuple[Term, ...]) -> None:
    """Follow what each acronym stands for to words that are none."""
    by_text = {term.text: term for term in terms}
    sound: set[str] = set()
    for term in terms:
        way, at = {term.text: None}, term
        while at.acronym_of and at.text not in sound:
            _check_step(concept, at, by_text)
            if at.acronym_of in way:
                _fail(
                    concept,
                    f'"{term.text}" is in the end an acronym of itself',
                    "Have acronym_of name the words that it abbreviates",
                    term.line,
                )
            at = by_text[at.acronym_of]
            way[at.text] = None
        sound.update(way)


def _check_step(concept: Concept, term: Term, by_text: dict[str, Term]) -> None:
    if term.acronym_of not in by_text:
        _fail(
            concept,
            f'"{term.text}" is an acronym of "{term.acronym_of}", which is no term of '
            f'"{concept.id}" in "{term.locale}"',
            did_you_mean(term.acronym_of, by_text),
            term.line,
        )


def _check_locale(concept: Concept, locale: str, line: int) -> None:
    if not is_known(locale):
        _fail(
            concept,
            f'unknown locale "{locale}"',
            "Use a code of CLDR, such as fr, pt_BR or fr@simple",
            line,
        )


def _check_text(concept: Concept, text: str, line: int = 0) -> None:
    if _CONTROL.search(text):
        _fail(
            concept,
            "a text holds a control character",
            "Delete what your editor shows as a box or a code",
            line,
        )


def _fail(concept: Concept, problem: str, remedy: str, line: int = 0) -> NoReturn:
    raise PipelineError(
        problem, remedy=remedy, path=concept.location.path, line=line or concept.location.line
    )
