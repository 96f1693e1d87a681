"""Termbase -> TBX-Basic."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.catalog.terms.tbx_edition import (
    CASE_NOTES,
    GENDERS,
    NOT_TRANSLATED,
    PARTS_OF_SPEECH,
    STATUSES,
    TBX_2008,
    TbxEdition,
)
from pipeline.catalog.xml_text import Element, write_xml
from pipeline.language.locale import bcp47
from pipeline.model.termbase import Concept, Term, Termbase

_SCHEMA = Element("p", (("type", "XCSURI"),), ("TBXBasicXCSV02.xcs",))


def serialize_tbx(termbase: Termbase, source_locale: str, edition: TbxEdition = TBX_2008) -> bytes:
    """Write a termbase as TBX-Basic, all of it: reading it again gives the same concepts."""
    body = tuple(_concept(concept, edition) for concept in termbase.concepts)
    language = ("xml:lang", bcp47(source_locale))
    root = Element(
        edition.root,
        (*edition.attributes, language),
        (_header(edition), Element("text", (), (Element("body", (), body),))),
    )
    return write_xml(root)


def _header(edition: TbxEdition) -> Element:
    source = Element("sourceDesc", (), (Element("p", (), ("Termbase of a Limpide project",)),))
    described = Element("fileDesc", (), (source,))
    encoded = (Element("encodingDesc", (), (_SCHEMA,)),) if edition is TBX_2008 else ()
    return Element(edition.header, (), (described, *encoded))


def _concept(concept: Concept, edition: TbxEdition) -> Element:
    locales = concept.locales
    elsewhere = [found for found in concept.definitions if found[0] not in locales]
    return Element(
        edition.concept,
        (("id", entry_id(concept.id)),),
        (
            *_category("descrip", "subjectField", concept.domain),
            *(
                Element("descrip", (("type", "definition"), ("xml:lang", bcp47(locale))), (text,))
                for locale, text in elsewhere
            ),
            *_note(concept.note),
            *_image(concept.image),
            *(_language(concept, locale, edition) for locale in locales),
        ),
    )


def entry_id(concept_id: str) -> str:
    """The id of a concept as an id of XML, which does not begin with a digit."""
    return f"_{concept_id}" if concept_id[0].isdigit() else concept_id


def _language(concept: Concept, locale: str, edition: TbxEdition) -> Element:
    terms = concept.terms_for(locale)
    ids = {
        term.text: f"{entry_id(concept.id)}.{bcp47(locale)}.{number}"
        for number, term in enumerate(terms, 1)
    }
    return Element(
        edition.language,
        (("xml:lang", bcp47(locale)),),
        (
            *_category("descrip", "definition", concept.definition(locale) or ""),
            *(_term(term, ids, edition) for term in terms),
        ),
    )


def _term(term: Term, ids: dict[str, str], edition: TbxEdition) -> Element:
    return Element(
        edition.term,
        (("id", ids[term.text]),),
        (Element("term", (), (term.text,)), *_term_notes(term, ids)),
    )


def _term_notes(term: Term, ids: dict[str, str]) -> Iterator[Element]:
    if term.part_of_speech:
        yield from _category("termNote", "partOfSpeech", PARTS_OF_SPEECH[term.part_of_speech])
    if term.gender:
        yield from _category("termNote", "grammaticalGender", GENDERS[term.gender])
    if term.acronym_of:
        yield from _category("termNote", "termType", "acronym")
    yield from _category("termNote", "administrativeStatus", STATUSES[term.status])
    if term.acronym_of:
        target = (("type", "crossReference"), ("target", ids[term.acronym_of]))
        yield Element("ref", target, (term.acronym_of,))
    if not term.translate:
        yield from _note(NOT_TRANSLATED)
    if term.case_sensitive is not None:
        yield from _note(CASE_NOTES[term.case_sensitive])


def _category(name: str, category: str, text: str) -> tuple[Element, ...]:
    return (Element(name, (("type", category),), (text,)),) if text else ()


def _note(text: str) -> tuple[Element, ...]:
    return (Element("note", (), (text,)),) if text else ()


def _image(target: str) -> tuple[Element, ...]:
    attributes = (("type", "xGraphic"), ("target", target))
    return (Element("xref", attributes, (target,)),) if target else ()
