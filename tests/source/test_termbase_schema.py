"""The JSON Schema that editors use says what the reader of termbases says."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from pipeline.model.errors import PipelineError
from pipeline.model.termbase import Gender, PartOfSpeech, TermStatus
from pipeline.source.termbase import CONCEPT_KEYS, TERM_KEYS, parse_termbase
from tests.source.faulty_termbases import SEEN_BY_EDITORS, TERMBASE, UNSEEN_BY_EDITORS, Fault
from tests.validators.tools import REPOSITORY

STARTER = files("pipeline.commands") / "starter/locales"
SCHEMA: dict[str, Any] = json.loads((STARTER / "termbase.schema.json").read_text("utf-8"))
CONCEPT, TERM = SCHEMA["$defs"]["concept"], SCHEMA["$defs"]["term"]
PATH = PurePosixPath("locales/termbase.yaml")


VALIDATOR = Draft202012Validator(SCHEMA)
FULL = TERMBASE.replace(
    "{text: immuno, status: deprecated}",
    "{text: 5, status: admitted, part_of_speech: noun, gender: feminine, "
    "acronym_of: immunothérapie, translate: no, case_sensitive: yes}",
).replace("    domain: treatment", "    domain: treatment\n    note: Voir.\n    image: a.svg")


def _data(termbase: str) -> Any:  # noqa: ANN401 - what YAML holds
    return yaml.safe_load(termbase)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "termbase",
    [
        (REPOSITORY / "locales/termbase.yaml").read_text("utf-8"),
        (STARTER / "termbase.yaml").read_text("utf-8"),
        TERMBASE,
        FULL,
    ],
    ids=["of this project", "of a new project", "small", "with every key"],
)
def test_what_the_reader_takes_an_editor_takes(termbase: str) -> None:
    assert parse_termbase(termbase, PATH).concepts
    assert [error.message for error in VALIDATOR.iter_errors(_data(termbase))] == []


def test_an_editor_takes_yes_and_no_for_words() -> None:
    as_words = FULL.replace("no,", '"no",').replace("yes}", '"yes"}')  # as YAML 1.2 reads them
    assert VALIDATOR.is_valid(_data(as_words))


@pytest.mark.parametrize("fault", SEEN_BY_EDITORS, ids=lambda fault: fault.problem)
def test_an_editor_shows_what_a_schema_can_see(fault: Fault) -> None:
    assert not VALIDATOR.is_valid(_data(fault.text))


@pytest.mark.parametrize("fault", UNSEEN_BY_EDITORS, ids=lambda fault: fault.problem)
def test_an_editor_shows_nothing_else(fault: Fault) -> None:
    assert VALIDATOR.is_valid(_data(fault.text))


@pytest.mark.parametrize(
    "termbase",
    ["[]", "{}", "concepts: {}", "concepts: [x]", "concepts: []\nwords: []", "concepts:"],
)
def test_what_is_no_termbase_neither_takes(termbase: str) -> None:
    with pytest.raises(PipelineError):
        parse_termbase(termbase, PATH)
    assert not VALIDATOR.is_valid(_data(termbase))


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
