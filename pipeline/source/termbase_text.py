"""Termbase -> YAML, as people write it; what they wrote stays where it did not change."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from pipeline.model.errors import PipelineError
from pipeline.model.termbase import Concept, Term, Termbase
from pipeline.source.termbase import parse_termbase

# Words and spaces alone need no quotes, but for those that YAML takes for something else.
_PLAIN = re.compile(r"[^\W\d_](?:[\w’@ -]*[^\W_])?")
_RESERVED = frozenset({"y", "n", "yes", "no", "true", "false", "on", "off", "null"})
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")
_ANYWHERE = PurePosixPath("termbase.yaml")
_HEADING, _EMPTY = "concepts:\n", "concepts: []\n"


def serialize_termbase(termbase: Termbase) -> str:
    """Write a termbase as a whole: reading it again gives the same concepts."""
    return _HEADING + "".join(map(_concept, termbase.concepts)) if termbase.concepts else _EMPTY


def updated_text(text: str, old: Termbase, new: Termbase) -> str:
    """A termbase's file with the concepts of `new` in place of those of `old`.

    Concepts that did not change keep their lines, comments included, where each begins on a line
    of its own; the order is that of `new`.

    Args:
        text: the file that `old` was read from.
        old: the concepts in it.
        new: the concepts to be in it.
    """
    spliced = _spliced(text, old, new) if old.concepts and new.concepts else ""
    try:
        is_whole = bool(spliced) and _same(parse_termbase(spliced, _ANYWHERE), new)
    except PipelineError:
        is_whole = False
    return spliced if is_whole else serialize_termbase(new)


def _spliced(text: str, old: Termbase, new: Termbase) -> str:
    lines = text.rstrip("\n").split("\n")
    starts = [concept.location.line - 1 for concept in old.concepts]
    written = {
        concept.id: (concept, "".join(f"{line}\n" for line in lines[start:end]))
        for concept, start, end in zip(old.concepts, starts, [*starts[1:], None], strict=True)
    }
    head = "".join(f"{line}\n" for line in lines[: starts[0]])
    return head + "".join(
        written[concept.id][1]
        if concept.id in written and _is_same(written[concept.id][0], concept)
        else _concept(concept)
        for concept in new.concepts
    )


def _same(one: Termbase, other: Termbase) -> bool:
    pairs = zip(one.concepts, other.concepts, strict=False)
    return len(one.concepts) == len(other.concepts) and all(
        left.id == right.id and _is_same(left, right) for left, right in pairs
    )


def _is_same(old: Concept, new: Concept) -> bool:
    return (old.domain, old.definitions, old.terms, old.note, old.image) == (
        new.domain,
        new.definitions,
        new.terms,
        new.note,
        new.image,
    )


def _concept(concept: Concept) -> str:
    return "".join(f"{line}\n" for line in _lines(concept))


def _lines(concept: Concept) -> Iterator[str]:
    yield f"  - id: {_scalar(concept.id)}"
    if concept.domain:
        yield f"    domain: {_scalar(concept.domain)}"
    if concept.definitions:
        yield "    definition:"
    for locale, definition in concept.definitions:
        yield f"      {_scalar(locale)}: {_scalar(definition)}"
    for key, text in (("note", concept.note), ("image", concept.image)):
        if text:
            yield f"    {key}: {_scalar(text)}"
    yield "    terms:"
    for locale in concept.locales:
        yield f"      {_scalar(locale)}:"
        for term in concept.terms_for(locale):
            yield f"        - {{{', '.join(_fields(term))}}}"


def _fields(term: Term) -> Iterator[str]:
    yield f"text: {_scalar(term.text)}"
    yield f"status: {term.status}"
    if term.part_of_speech:
        yield f"part_of_speech: {term.part_of_speech}"
    if term.gender:
        yield f"gender: {term.gender}"
    if term.acronym_of:
        yield f"acronym_of: {_scalar(term.acronym_of)}"
    if not term.translate:
        yield "translate: no"
    if term.case_sensitive is not None:
        yield f"case_sensitive: {'yes' if term.case_sensitive else 'no'}"


def _scalar(text: str) -> str:
    """A text, between quotes where YAML could read it as something else."""
    if _PLAIN.fullmatch(text) and text.lower() not in _RESERVED:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
