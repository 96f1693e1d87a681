"""The termbase: YAML -> Termbase."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from pipeline.model.termbase import Concept, Term, Termbase, TermStatus
from pipeline.source.yaml_text import Node, parse_yaml

_CONCEPT_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def parse_termbase(text: str, path: PurePosixPath) -> Termbase:
    """Read a termbase.

    Raises:
        PipelineError: if an id is used twice, a locale has not exactly one preferred term, a term
            has two statuses, or a key is unknown.
    """
    keys = parse_yaml(text, path).mapping(known=("concepts",), required=("concepts",))
    concepts: dict[str, Concept] = {}
    for node in keys["concepts"].items():
        concept = _concept(node)
        if concept.id in concepts:
            first = concepts[concept.id].location.line
            node.fail(f'"{concept.id}" is already on line {first}', "Give one another id")
        concepts[concept.id] = concept
    return Termbase(tuple(concepts.values()))


def _concept(node: Node) -> Concept:
    keys = node.mapping(known=("id", "domain", "definition", "terms"), required=("id", "terms"))
    concept_id = keys["id"].text()
    if not _CONCEPT_ID.fullmatch(concept_id):
        keys["id"].fail(f'cannot be "{concept_id}"', "Use a-z, 0-9 and hyphens")
    definitions = keys["definition"].mapping() if "definition" in keys else {}
    return Concept(
        id=concept_id,
        domain=keys["domain"].text() if "domain" in keys else "",
        definitions=tuple((locale, text.text()) for locale, text in definitions.items()),
        terms=tuple(
            term
            for locale, terms in keys["terms"].mapping().items()
            for term in _terms(locale, terms)
        ),
        location=node.location,
    )


def _terms(locale: str, node: Node) -> tuple[Term, ...]:
    terms = tuple(_term(locale, item) for item in node.items())
    preferred = sum(term.status is TermStatus.PREFERRED for term in terms)
    if preferred != 1:
        node.fail(
            f"has {preferred} preferred terms", "Mark exactly one term of each locale as preferred"
        )
    if len({term.text for term in terms}) < len(terms):
        node.fail("names the same term twice", "Keep one of the two, with one status")
    return terms


def _term(locale: str, node: Node) -> Term:
    keys = node.mapping(known=("text", "status"), required=("text", "status"))
    status = TermStatus(keys["status"].choice([status.value for status in TermStatus]))
    return Term(keys["text"].text(), locale, status)
