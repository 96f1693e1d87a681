from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings

from pipeline.catalog.terms.csv_table import parse_term_csv, serialize_term_csv
from pipeline.model.errors import PipelineError
from pipeline.model.termbase import Termbase, TermStatus
from pipeline.source.term_rules import checked_termbase
from tests.catalog.termbases import PATH, plainly, termbases

HEAD = "concept,locale,term,status,case_sensitive\n"


@given(termbase=termbases())
@settings(max_examples=60)
def test_a_round_trip_loses_nothing(termbase: Termbase) -> None:
    read = parse_term_csv(serialize_term_csv(termbase), PATH)
    assert plainly(read) == plainly(termbase.concepts)


@given(termbase=termbases())
@settings(max_examples=30)
def test_no_cell_can_be_calculated(termbase: Termbase) -> None:
    text = serialize_term_csv(termbase).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert not [cell for cell in cells if cell[:1] in "=+-@\t" and cell]


def test_semicolons_of_a_european_spreadsheet_are_read() -> None:
    text = "concept;locale;term;status\nfever;fr;fièvre;preferred\nfever;fr;pyrexie;deprecated\n"
    (concept,) = checked_termbase(parse_term_csv(text.encode(), PATH)).concepts
    assert [(term.text, term.status) for term in concept.terms] == [
        ("fièvre", TermStatus.PREFERRED),
        ("pyrexie", TermStatus.DEPRECATED),
    ]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("concept,local,term,status\n", 1, 'unknown column "local"'),
        ("concept,term,status\n", 1, 'no column "locale"'),
        ("", 1, 'no column "concept"'),
        (HEAD + "fever,fr,fièvre,prefered,\n", 2, '"status" cannot be "prefered"'),
        (HEAD + "fever,fr,fièvre,,\n", 2, "no status"),
        (HEAD + "fever,fr,fièvre,preferred,maybe\n", 2, '"case_sensitive" cannot be "maybe"'),
        (HEAD + ",fr,fièvre,preferred,\n", 2, "names no concept"),
        (HEAD + 'fever,fr,"fièvre,preferred,\n', 2, "no CSV table"),
    ],
)
def test_bad_tables_are_refused_with_their_line(text: str, line: int, problem: str) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_term_csv(text.encode(), PATH)
    assert problem in str(caught.value)
    assert caught.value.line == line


def test_another_encoding_is_refused() -> None:
    with pytest.raises(PipelineError, match="not UTF-8"):
        parse_term_csv(HEAD.encode() + "fever,fr,fièvre,preferred,".encode("latin-1"), PATH)
