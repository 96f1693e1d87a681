"""TBX of either edition -> concepts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.terms.tbx_edition import (
    CASE_NOTES,
    EDITIONS,
    GENDERS,
    NOT_TRANSLATED,
    PARTS_OF_SPEECH,
    STATUSES,
)
from pipeline.catalog.xml_text import Element, read_xml
from pipeline.language.tags import from_bcp47
from pipeline.model.document import Location
from pipeline.model.errors import PipelineError
from pipeline.model.termbase import Concept, Gender, PartOfSpeech, Term, TermStatus
from pipeline.model.value import replace

# In the style « DCT » a category is the name of the element, in « DCA » its type.
_CARRIERS = {"descrip", "termNote", "admin", "ref", "xref"}
_GROUPS = {"descripGrp", "termNoteGrp", "adminGrp", "termGrp"}
_ROOTS = {edition.root for edition in EDITIONS}
_CONCEPTS = {edition.concept for edition in EDITIONS}
_LANGUAGES = {edition.language for edition in EDITIONS}
_TERMS = {edition.term for edition in EDITIONS} | {"ntig"}
_OF_STATUS = {text: status for status, text in STATUSES.items()} | {
    "supersededTerm-admn-sts": TermStatus.DEPRECATED,
    **{str(status): status for status in TermStatus},
}
_OF_PART = {text: part for part, text in PARTS_OF_SPEECH.items()}
_OF_GENDER = {text: gender for gender, text in GENDERS.items()}
_OF_CASE = {text: case for case, text in CASE_NOTES.items()}
_ODD = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is known of the file being read: its path and the project's own locales."""

    path: PurePosixPath
    locales: tuple[str, ...]


def parse_tbx(data: bytes, path: PurePosixPath, locales: Iterable[str] = ()) -> tuple[Concept, ...]:
    """Read a TBX file of ISO 30042:2019 or of 2008.

    A language of a concept has one preferred term: the first that the file prefers, or else the
    first that it does not forbid; others it prefers are admitted. Ids of other tools become small
    letters, digits and hyphens.

    Args:
        data: the file's bytes.
        path: the file, for error messages.
        locales: the project's own, whose spelling wins: `pt-BR` may be `pt_BR` there.

    Raises:
        PipelineError: if the file is not XML, declares entities, or is no TBX.
    """
    root = read_xml(data, path, doctype="martif")
    if root.name not in _ROOTS:
        raise PipelineError(
            f'this is no TBX: its first element is "{root.name}"',
            remedy='Export it anew as TBX, whose first element is "tbx" or "martif"',
            path=path,
            line=root.line,
        )
    reading = _Reading(path, tuple(locales))
    entries = (entry for name in sorted(_CONCEPTS) for entry in root.walk(name))
    return tuple(
        concept
        for number, entry in enumerate(entries, 1)
        if (concept := _concept(entry, number, reading)).terms
    )


def _concept(entry: Element, number: int, reading: _Reading) -> Concept:
    definitions: dict[str, str] = {}
    terms: list[Term] = []
    for definition in _all(entry, "definition"):
        tag = definition.attribute("xml:lang")
        definitions.setdefault(_locale(tag or "", reading), definition.text.strip())
    for language in _children(entry):
        if language.name in _LANGUAGES:
            locale = _locale(language.attribute("xml:lang") or "", reading)
            terms += _terms(language, locale)
            for definition in _all(language, "definition"):
                definitions.setdefault(locale, definition.text.strip())
    graphic = next(_all(entry, "xGraphic"), None)
    return Concept(
        id=_concept_id(entry.attribute("id") or "", number),
        domain=_text(entry, "subjectField"),
        definitions=tuple(found for found in definitions.items() if all(found)),
        terms=tuple(terms),
        location=Location(reading.path, max(1, entry.line)),
        note=_text(entry, "note"),
        image=(graphic.attribute("target") or "") if graphic else "",
    )


def _concept_id(written: str, number: int) -> str:
    return _ODD.sub("-", written.lower()).strip("-") or f"concept-{number}"


def _locale(tag: str, reading: _Reading) -> str:
    return from_bcp47(tag, reading.locales) if tag else ""


def _terms(language: Element, locale: str) -> tuple[Term, ...]:
    sections = [section for section in _children(language) if section.name in _TERMS]
    texts = {section.attribute("id"): _text(section, "term") for section in sections}
    found: dict[str, Term] = {}
    for section in sections:
        term = _term(section, locale, texts)
        if term.text:
            found.setdefault(term.text, term)
    return _with_one_preferred(tuple(found.values()))


def _term(section: Element, locale: str, texts: dict[str | None, str]) -> Term:
    notes = {note.text.strip() for note in _all(section, "note")}
    reference = next(_all(section, "crossReference"), None)
    part, gender = _text(section, "partOfSpeech"), _text(section, "grammaticalGender")
    is_acronym = _text(section, "termType") == "acronym" and reference is not None
    return Term(
        text=_text(section, "term"),
        locale=locale,
        status=_OF_STATUS.get(_text(section, "administrativeStatus"), TermStatus.ADMITTED),
        part_of_speech=_OF_PART.get(part, PartOfSpeech.OTHER) if part else None,
        gender=_OF_GENDER.get(gender, Gender.OTHER) if gender else None,
        acronym_of=texts.get(reference.attribute("target"), "") if is_acronym and reference else "",
        translate=NOT_TRANSLATED not in notes,
        case_sensitive=next((_OF_CASE[note] for note in notes if note in _OF_CASE), None),
        line=section.line,
    )


def _with_one_preferred(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    preferred = [term for term in terms if term.status is TermStatus.PREFERRED]
    chosen = next(iter(preferred or (term for term in terms if term.approved)), None)
    return tuple(
        replace(term, status=TermStatus.PREFERRED)
        if term is chosen
        else replace(term, status=TermStatus.ADMITTED)
        if term in preferred
        else term
        for term in terms
    )


def _children(element: Element) -> Iterator[Element]:
    """What an element holds, the contents of groups included."""
    for child in element.children:
        if child.name in _GROUPS:
            yield from _children(child)
        else:
            yield child


def _all(element: Element, category: str) -> Iterator[Element]:
    """The elements of a category directly inside, in either style."""
    for child in _children(element):
        kind = child.attribute("type") if child.name in _CARRIERS else child.name
        if kind == category:
            yield child


def _text(element: Element, category: str) -> str:
    found = next(_all(element, category), None)
    return found.text.strip() if found else ""
