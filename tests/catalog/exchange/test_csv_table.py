from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given

from pipeline.catalog.exchange.csv_table import parse_csv, serialize_csv
from pipeline.model.catalog import Message, MessageState
from pipeline.model.errors import PipelineError
from tests.catalog.handing import any_text, handover
from tests.catalog.making import message

HEADINGS = (
    "source [fr];translation [es];state;comment;notes;previous source;context;reference;"
    "document;flags;digest"
)
SENT = (
    message("un", "uno"),
    message("deux", "dos", flags=("fuzzy",), extracted_comments=("role: title", "limit: 9")),
    message("trois", msgctxt="title"),
)


def _rows(data: bytes, delimiter: str = ";") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def _table(*rows: str, headings: str = HEADINGS) -> bytes:
    return "\r\n".join((headings, *rows)).encode()


def _messages(data: bytes) -> list[Message]:
    return [unit.message for found in parse_csv(data, "f.csv") for unit in found.units]


def test_a_table_as_a_spreadsheet_shows_it() -> None:
    data = serialize_csv((handover(*SENT),))
    assert data.startswith(b"\xef\xbb\xbf")
    first, second, third, fourth = _rows(data)
    assert ";".join(first) == HEADINGS
    assert second[:5] == ["un", "uno", "done", "", ""]
    assert third[:5] == ["deux", "dos", "to review", "", "role: title\nlimit: 9"]
    assert fourth[:9] == ["trois", "", "to translate", "", "", "", "title", "", "page"]


def test_cells_stand_between_what_the_locales_spreadsheets_expect() -> None:
    assert serialize_csv((handover(SENT[0], locale="en"),)).decode().count('","') == 20
    assert serialize_csv((handover(SENT[0], locale="fr@simple"),)).decode().count('";"') == 20


@pytest.mark.parametrize("text", ["=1+1", "+33 4", "-5", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''+1"])
def test_no_cell_is_a_formula_and_each_comes_back_as_it_went(text: str) -> None:
    data = serialize_csv((handover(message(text, text, translator_comments=(text,))),))
    cells = _rows(data)[1]
    assert [cells[0], cells[1], cells[3]] == [f"'{text}"] * 3
    (found,) = _messages(data)
    assert (found.msgid, found.msgstr, found.translator_comments) == (text, text, (text,))


@given(any_text)
def test_no_text_at_all_is_a_formula(text: str) -> None:
    for cell in _rows(serialize_csv((handover(message(text)),)))[1]:
        assert cell[:1] not in set("=+-@\t\r")


def test_apostrophes_of_texts_are_left_alone() -> None:
    assert _rows(serialize_csv((handover(message("'un'")),)))[1][0] == "'un'"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_save_is_read(separator: str, encoding: str) -> None:
    text = _table('"a ; , b";"é";done;;;;;;page;;').decode()
    if separator != ";":
        text = text.replace(";", separator).replace(f"a {separator} , b", "a ; , b")
    (found,) = _messages(text.encode(encoding))
    assert (found.msgid, found.msgstr, found.state) == ("a ; , b", "é", MessageState.TRANSLATED)


def test_a_text_typed_where_none_was_is_done_and_one_to_review_stays_so() -> None:
    found = _messages(_table("un;uno;to translate;;;;;;page;;", "deux;dos;To Review;;;;;;page;;"))
    assert [each.state for each in found] == [MessageState.TRANSLATED, MessageState.FUZZY]


def test_columns_may_move_and_empty_rows_come_in() -> None:
    headings = "document;state;translation [es];source [fr];context;comment"
    (found,) = _messages(_table(";;;;;", "page;done;uno;un;title;bien", headings=headings))
    assert (found.key, found.msgstr, found.line) == (("title", "un"), "uno", 3)
    assert found.translator_comments == ("bien",)


@pytest.mark.parametrize(
    ("data", "line", "said"),
    [
        (b"\xef\xbb\xbf\r\n", None, "the file is empty"),
        (_table("un;;;;;;;;page;;", "\xe9").decode().encode("latin-1"), 3, "not UTF-8"),
        (
            _table(headings=HEADINGS.replace("state;", "").replace(" [es]", "")),
            1,
            "columns are missing from the headings: state, translation [language]",
        ),
        (
            _table("un;uno;done;;;;;;page;;").replace(b";", b"|"),
            1,
            "neither commas nor semicolons nor tabs stand between the cells",
        ),
        (b"name,price\r\nx,1\r\n", 1, "source, translation, state, comment, context, document"),
        (_table("un;uno;done;;;;;;page;;", "deux;d"), 3, "this row has 2 cells, the headings"),
        (_table('un;"uno;done;;;;;;page;;'), 2, "this is not a whole CSV table"),
        (_table("un;uno;finished;;;;;;page;;"), 2, '"finished" is no state'),
        (_table(";uno;done;;;;;;page;;"), 2, 'this row has no "source"'),
        (_table("un;uno;done;;;;;;;;"), 2, 'this row has no "document"'),
        (
            _table("un;uno;done;;;;;;page;;", ";;;;;;;;;;", "un;una;done;;;;;;page;;"),
            4,
            "the same message is already on row 2",
        ),
    ],
)
def test_tables_that_do_not_fit_are_refused_with_their_row(
    data: bytes, line: int | None, said: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_csv(data, "retour.csv")
    assert (caught.value.path, caught.value.line) == ("retour.csv", line)
    assert said in caught.value.problem
