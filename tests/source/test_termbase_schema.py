"""The JSON Schema that editors use says what the reader of termbases says."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any

import pytest

from pipeline.model.errors import PipelineError
from pipeline.model.termbase import Gender, PartOfSpeech, TermStatus
from pipeline.source.termbase import CONCEPT_KEYS, TERM_KEYS, parse_termbase

STARTER = files("pipeline.commands") / "starter/locales"
SCHEMA: dict[str, Any] = json.loads((STARTER / "termbase.schema.json").read_text("utf-8"))
CONCEPT, TERM = SCHEMA["$defs"]["concept"], SCHEMA["$defs"]["term"]
PATH = PurePosixPath("locales/termbase.yaml")


def test_keys_are_those_of_the_reader() -> None:
    assert set(CONCEPT["properties"]) == set(CONCEPT_KEYS)
    assert set(TERM["properties"]) == set(TERM_KEYS)
    assert not CONCEPT["additionalProperties"]
    assert not TERM["additionalProperties"]


@pytest.mark.parametrize(
    ("key", "kind"),
    [("status", TermStatus), ("part_of_speech", PartOfSpeech), ("gender", Gender)],
)
def test_words_are_those_of_the_reader(key: str, kind: type[TermStatus]) -> None:
    assert TERM["properties"][key]["enum"] == list(kind)


@pytest.mark.parametrize("key", CONCEPT["required"])
def test_what_a_concept_needs_the_reader_wants(key: str) -> None:
    lines = {"id": "id: a", "terms": "terms: {fr: [{text: a, status: preferred}]}"}
    kept = next(line for name, line in lines.items() if name != key)
    with pytest.raises(PipelineError, match=f'lacks the key "{key}"'):
        parse_termbase(f"concepts:\n  - {kept}\n", PATH)


@pytest.mark.parametrize("key", TERM["required"])
def test_what_a_term_needs_the_reader_wants(key: str) -> None:
    kept = next(item for item in ("text: a", "status: preferred") if not item.startswith(key))
    with pytest.raises(PipelineError, match=f'lacks the key "{key}"'):
        parse_termbase(f"concepts:\n  - id: a\n    terms: {{fr: [{{{kept}}}]}}\n", PATH)


def test_the_starter_termbase_names_its_schema() -> None:
    first, *_ = (STARTER / "termbase.yaml").read_text("utf-8").splitlines()
    assert first == "# yaml-language-server: $schema=termbase.schema.json"
