"""The termbase: YAML -> Termbase."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePosixPath
from typing import TypeVar

from pipeline.collector import paused
from pipeline.model.termbase import Concept, Gender, PartOfSpeech, Term, Termbase, TermStatus
from pipeline.source.term_rules import checked_termbase
from pipeline.source.yaml_text import Node, parse_yaml

CONCEPT_KEYS = ("id", "domain", "definition", "note", "image", "terms")
TERM_KEYS = (
    "text",
    "status",
    "part_of_speech",
    "gender",
    "acronym_of",
    "translate",
    "case_sensitive",
)

Choice = TypeVar("Choice", bound=StrEnum)


def parse_termbase(text: str, path: PurePosixPath) -> Termbase:
    """Read a termbase.

    Raises:
        PipelineError: if a key is unknown or missing, or a rule of termbases is broken
            (`term_rules.checked_termbase`).
    """
    with paused():
        keys = parse_yaml(text, path).mapping(known=("concepts",), required=("concepts",))
        return checked_termbase(_concept(node) for node in keys["concepts"].items())


def _concept(node: Node) -> Concept:
    keys = node.mapping(known=CONCEPT_KEYS, required=("id", "terms"))
    definitions = keys["definition"].mapping() if "definition" in keys else {}
    return Concept(
        id=keys["id"].text(),
        domain=_text(keys, "domain"),
        definitions=tuple((locale, text.text()) for locale, text in definitions.items()),
        terms=tuple(
            term
            for locale, terms in keys["terms"].mapping().items()
            for term in _terms(locale, terms)
        ),
        location=node.location,
        note=_text(keys, "note"),
        image=_text(keys, "image"),
    )


def _terms(locale: str, node: Node) -> tuple[Term, ...]:
    terms = tuple(_term(locale, item) for item in node.items())
    if not terms:
        node.fail("has no terms", "Write one, or delete the locale")
    return terms


def _term(locale: str, node: Node) -> Term:
    keys = node.mapping(known=TERM_KEYS, required=("text", "status"))
    return Term(
        text=keys["text"].text(),
        locale=locale,
        status=TermStatus(keys["status"].choice(list(TermStatus))),
        part_of_speech=_choice(keys, "part_of_speech", PartOfSpeech),
        gender=_choice(keys, "gender", Gender),
        acronym_of=_text(keys, "acronym_of"),
        translate=keys["translate"].boolean() if "translate" in keys else True,
        case_sensitive=keys["case_sensitive"].boolean() if "case_sensitive" in keys else None,
        line=node.line,
    )


def _text(keys: dict[str, Node], key: str) -> str:
    return keys[key].text() if key in keys else ""


def _choice(keys: dict[str, Node], key: str, kind: type[Choice]) -> Choice | None:
    return kind(keys[key].choice(list(kind))) if key in keys else None
