from __future__ import annotations

from pathlib import PurePosixPath

from hypothesis import given, settings

from pipeline.model.termbase import Termbase
from pipeline.model.value import replace
from pipeline.source.termbase import parse_termbase
from pipeline.source.termbase_text import serialize_termbase, updated_text
from tests.catalog.termbases import plainly, termbases

PATH = PurePosixPath("locales/termbase.yaml")
WRITTEN = """\
# Our terms.
concepts:
  - id: fever
    terms:   # written by hand
      fr: [{text: "fièvre", status: preferred}]
  - id: cough
    terms:
      fr:
        - {text: toux, status: preferred}
"""


@given(termbase=termbases())
@settings(max_examples=80)
def test_a_round_trip_loses_nothing(termbase: Termbase) -> None:
    assert plainly(parse_termbase(serialize_termbase(termbase), PATH).concepts) == plainly(
        termbase.concepts
    )


def test_what_did_not_change_keeps_its_lines() -> None:
    old = parse_termbase(WRITTEN, PATH)
    fever, cough = old.concepts
    new = Termbase((fever, replace(cough, domain="symptom"), replace(fever, id="high-fever")))
    assert updated_text(WRITTEN, old, new) == WRITTEN.replace(
        "  - id: cough\n", "  - id: cough\n    domain: symptom\n"
    ) + ("  - id: high-fever\n    terms:\n      fr:\n        - {text: fièvre, status: preferred}\n")


def test_a_termbase_without_concepts_gets_some() -> None:
    old = parse_termbase("concepts: []\n", PATH)
    new = parse_termbase(WRITTEN, PATH)
    assert plainly(parse_termbase(updated_text("concepts: []\n", old, new), PATH).concepts) == (
        plainly(new.concepts)
    )


def test_a_file_on_one_line_is_written_anew() -> None:
    text = "concepts: [{id: fever, terms: {fr: [{text: fièvre, status: preferred}]}}]"
    old = parse_termbase(text, PATH)
    new = Termbase((*old.concepts, replace(old.concepts[0], id="heat")))
    assert plainly(parse_termbase(updated_text(text, old, new), PATH).concepts) == (
        plainly(new.concepts)
    )
