"""Termbase <-> the PO glossary of one locale, as Weblate keeps it.

A message a term: the source's preferred term is its msgid, the concept its context. Weblate's
flags say the rest: `terminology` (in every language), `forbidden`, `read-only` (not translated).
Definitions go as comments. What PO has no place for stays out: this format is for translators, not
for keeping a termbase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from pipeline.language.locale import plural_forms
from pipeline.model.catalog import Catalog, Header, Message
from pipeline.model.document import Location
from pipeline.model.termbase import Concept, Term, Termbase, TermStatus

GLOSSARY = "glossary"
_FORBIDDEN, _READ_ONLY, _TERMINOLOGY = "forbidden", "read-only", "terminology"
_FUZZY = "fuzzy"
_SEPARATOR = "/"  # in a context: concept, then the number of a term that is not the preferred one
_ODD = re.compile(r"[^a-z0-9]+")


def glossary_catalog(termbase: Termbase, source_locale: str, locale: str) -> Catalog:
    """The glossary of a locale: every concept that has a preferred term in the source locale."""
    messages = (
        message
        for concept in termbase.concepts
        if concept.preferred(source_locale)
        for message in _messages(concept, source_locale, locale)
    )
    fields = (
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Language", locale),
        ("Plural-Forms", plural_forms(locale)),
    )
    return Catalog(GLOSSARY, locale, tuple(messages), Header(fields))


def concepts_of_glossary(
    catalog: Catalog, source_locale: str, path: PurePosixPath
) -> tuple[Concept, ...]:
    """The concepts of a glossary, each with its source term and the terms of one locale.

    A message whose context is no concept's id, as Weblate makes them, becomes a concept named
    after its source term. Messages without translation and fuzzy ones are left out.
    """
    grouped: dict[str, list[Message]] = {}
    for message in catalog.current:
        if message.msgstr.strip() and _FUZZY not in message.flags:
            grouped.setdefault(_concept_id(message), []).append(message)
    return tuple(
        _concept(concept_id, messages, source_locale, catalog.locale or "", path)
        for concept_id, messages in grouped.items()
        if concept_id
    )


def _messages(concept: Concept, source_locale: str, locale: str) -> Iterator[Message]:
    source = concept.preferred(source_locale)
    if source is None:
        return
    terms = concept.terms_for(locale)
    if not source.translate and not terms:
        terms = (Term(source.text, locale, TermStatus.PREFERRED),)
    ordered = sorted(terms, key=lambda term: term.status is not TermStatus.PREFERRED)
    for number, term in enumerate(ordered or (None,)):
        yield Message(
            msgid=source.text,
            msgctxt=f"{concept.id}{_SEPARATOR}{number + 1}" if number else concept.id,
            msgstr=term.text if term else "",
            flags=_flags(source, term),
            extracted_comments=_lines(concept.definition(source_locale)),
            translator_comments=_lines(concept.definition(locale)) if not number else (),
        )


def _flags(source: Term, term: Term | None) -> tuple[str, ...]:
    if term is not None and not term.approved:
        return (_FORBIDDEN,)
    if not source.translate:
        return (_READ_ONLY, _TERMINOLOGY)
    return () if term and term.status is TermStatus.ADMITTED else (_TERMINOLOGY,)


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple((text or "").splitlines())


def _concept_id(message: Message) -> str:
    context = (message.msgctxt or "").partition(_SEPARATOR)[0]
    return _ODD.sub("-", (context or message.msgid).lower()).strip("-")


def _concept(
    concept_id: str,
    messages: list[Message],
    source_locale: str,
    locale: str,
    path: PurePosixPath,
) -> Concept:
    first = messages[0]
    source = Term(
        first.msgid,
        source_locale,
        TermStatus.PREFERRED,
        translate=_READ_ONLY not in first.flags,
        line=first.line,
    )
    definitions = (
        (source_locale, "\n".join(first.extracted_comments)),
        (locale, "\n".join(first.translator_comments)),
    )
    return Concept(
        id=concept_id,
        domain="",
        definitions=tuple(found for found in definitions if found[1]),
        terms=(source, *_terms(messages, locale)),
        location=Location(path, max(1, first.line)),
    )


def _terms(messages: list[Message], locale: str) -> Iterator[Term]:
    """The terms of a locale: the first that is not forbidden is the preferred one."""
    preferred = next((each for each in messages if _FORBIDDEN not in each.flags), None)
    seen = set()
    for message in messages:
        if message.msgstr not in seen:
            seen.add(message.msgstr)
            status = (
                TermStatus.PREFERRED
                if message is preferred
                else TermStatus.DEPRECATED
                if _FORBIDDEN in message.flags
                else TermStatus.ADMITTED
            )
            yield Term(message.msgstr, locale, status, line=message.line)
