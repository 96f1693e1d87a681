from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.catalog.exchange.xlsx import LARGEST, parse_xlsx, serialize_xlsx
from pipeline.model.errors import PipelineError
from tests.catalog.handing import handover
from tests.catalog.making import message
from tests.validators.tools import REPOSITORY

SENT = (
    message("un", "uno", flags=("max-length:9",)),
    message("=1+1", "=SUM(A1)", flags=("fuzzy",)),
    message("trois"),
)


def _book(*, locale: str = "es") -> Workbook:
    return load_workbook(io.BytesIO(serialize_xlsx((handover(*SENT, locale=locale),))))


def _saved(book: Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_a_sheet_for_each_document_named_so_that_every_spreadsheet_takes_it() -> None:
    ids = ("fiches/index", "soins/index", "soins/Index", "x" * 40, "x" * 41, "History")
    handovers = tuple(handover(SENT[0], document_id=document_id) for document_id in ids)
    data = serialize_xlsx(handovers)
    titles = load_workbook(io.BytesIO(data)).sheetnames
    assert titles == ["index", "index (2)", "Index (3)", "x" * 31, f"{'x' * 27} (2)", "History (2)"]
    assert tuple(found.document_id for found in parse_xlsx(data, "f")) == ids


def test_sources_are_locked_and_the_translators_columns_are_not() -> None:
    sheet = _book().worksheets[0]
    assert sheet.protection.sheet
    assert [cell.protection.locked for cell in sheet[2]] == [True, False, False, False, *[True] * 7]
    assert sheet.freeze_panes == "A2"
    assert all(cell.alignment.wrap_text for cell in sheet[2])
    assert {cell.number_format for cell in sheet[2]} == {"@"}
    hidden = [name for name, column in sheet.column_dimensions.items() if column.hidden]
    assert hidden == ["I", "J", "K"]


def test_every_text_is_seen_whole_whatever_program_opens_the_sheet() -> None:
    long = "Appelez tout de suite si vous respirez mal. " * 9  # 396 characters: 7 lines of 60
    sheet = load_workbook(
        io.BytesIO(serialize_xlsx((handover(message("un"), message(long)),)))
    ).worksheets[0]
    low, high = (sheet.row_dimensions[row].height for row in (2, 3))
    assert 11 < low < 40
    assert 7 * 13 < high < 10 * 17
    assert {(cell.font.name, cell.font.size) for cell in (*sheet[1], *sheet[2])} == {("Arial", 11)}


def test_a_sheet_is_printed_as_wide_as_the_page() -> None:
    sheet = _book().worksheets[0]
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_area == f"'{sheet.title}'!$A$1:$E$4"


def test_states_are_chosen_from_a_list_and_lengths_are_watched() -> None:
    rules = _book().worksheets[0].data_validations.dataValidation
    assert [(rule.type, rule.formula1, str(rule.sqref)) for rule in rules] == [
        ("list", '"to translate,to review,done"', "C2:C4"),
        ("textLength", "9", "B2"),
    ]


@pytest.mark.parametrize(("locale", "right_to_left"), [("es", False), ("ar", True)])
def test_a_sheet_runs_as_its_language_does(locale: str, *, right_to_left: bool) -> None:
    sheet = _book(locale=locale).worksheets[0]
    assert bool(sheet.sheet_view.rightToLeft) is right_to_left
    reading = [cell.alignment.readingOrder for cell in sheet[2]]
    assert reading[:2] == [1, 2 if right_to_left else 1]


def test_what_looks_like_a_formula_is_a_text() -> None:
    sheet = _book().worksheets[0]
    assert [(cell.value, cell.data_type) for cell in sheet[3]][:2] == [
        ("=1+1", "s"),
        ("=SUM(A1)", "s"),
    ]


def test_the_time_it_was_made_at_does_not_show() -> None:
    with zipfile.ZipFile(io.BytesIO(serialize_xlsx((handover(*SENT),)))) as packed:
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert packed.read("docProps/core.xml").count(b">1980-01-01T00:00:00Z<") == 2


def test_the_other_libraries_of_a_process_do_not_show() -> None:
    # Where lxml is there to write with, where it is not, and after what WeasyPrint tells the
    # standard library of namespaces.
    script = (
        "from pipeline.catalog.exchange.xlsx import serialize_xlsx as write;"
        "from tests.catalog.exchange.test_xlsx import SENT, handover;"
        "sys.stdout.buffer.write(write((handover(*SENT),)))"
    )
    written = {
        subprocess.run(
            [
                sys.executable,
                "-c",
                f"import sys; {before} {script}",
            ],
            env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
            capture_output=True,
            check=True,
        ).stdout
        for before in ("", "sys.modules['lxml'] = None;", "import weasyprint;")
    }
    assert len(written) == 1


def test_what_a_translator_types_comes_back() -> None:
    book = _book()
    sheet = book.worksheets[0]
    sheet["B4"], sheet["C3"], sheet["D2"] = "tres", "done", "Una nota\ny otra"
    book.create_sheet("Mis notas")["A1"] = "no es una tabla"
    (found,) = parse_xlsx(_saved(book), "f")
    first, second, third = (unit.message for unit in found.units)
    assert first.translator_comments == ("Una nota", "y otra")
    assert (second.msgstr, second.flags) == ("=SUM(A1)", ())
    assert (third.msgstr, third.flags, third.line) == ("tres", (), 4)


def test_whole_numbers_are_texts() -> None:
    book = _book()
    book.worksheets[0]["B4"] = 15
    assert parse_xlsx(_saved(book), "f")[0].units[2].message.msgstr == "15"


def test_half_a_surrogate_pair_stays_as_it_is_written() -> None:
    book = _book()
    book.worksheets[0]["B4"] = "_xD83D_ _x0041_"
    assert parse_xlsx(_saved(book), "f")[0].units[2].message.msgstr == "_xD83D_ A"


def test_a_text_too_long_for_a_cell_is_refused_before_it_is_cut() -> None:
    with pytest.raises(PipelineError) as caught:
        serialize_xlsx((handover(message("long", "x" * 32_768)),))
    assert str(caught.value) == (
        'es "page", the message "long": a cell holds at most 32767 characters, a text here has '
        "32768. Export this document as xliff or csv."
    )


def _set(place: str, value: str | float | datetime | None) -> Callable[[Worksheet], None]:
    def change(sheet: Worksheet) -> None:
        sheet[place] = value

    return change


@pytest.mark.parametrize(
    ("change", "row", "said"),
    [
        (_set("B3", "=1+1"), 3, "a cell of this row holds a formula"),
        (
            _set("B2", datetime(2026, 5, 1, tzinfo=UTC).replace(tzinfo=None)),
            2,
            'holds no text, but what the spreadsheet made of it: "2026-05-01 00:00:00"',
        ),
        (_set("B2", 1.5), 2, 'what the spreadsheet made of it: "1.5"'),
        (_set("B4", "#NAME?"), 4, 'holds an error of the spreadsheet: "#NAME?"'),
        (_set("C2", "ok"), 2, '"ok" is no state'),
        (_set("C1", "status"), 1, "columns are missing from the headings: state"),
        (_set("A3", "un"), 3, "the same message is already on row 2"),
        (_set("I2", None), 2, 'this row has no "document"'),
    ],
)
def test_tables_that_do_not_fit_are_refused_with_sheet_and_row(
    change: Callable[[Worksheet], None], row: int, said: str
) -> None:
    book = _book()
    change(book.worksheets[0])
    with pytest.raises(PipelineError) as caught:
        parse_xlsx(_saved(book), "retour.xlsx")
    assert (caught.value.path, caught.value.line) == ("retour.xlsx, sheet page", row)
    assert said in caught.value.problem


@pytest.mark.parametrize(
    "change",
    [
        lambda sheet: sheet.delete_rows(1),
        lambda sheet: sheet.insert_rows(1, 2),
        _set("A1", "origen [fr]"),
    ],
    ids=["no headings", "rows above the headings", "a heading translated"],
)
def test_a_sheet_of_translations_without_its_headings_is_refused_not_left_out(
    change: Callable[[Worksheet], None],
) -> None:
    first, second = (handover(*SENT, document_id=name) for name in ("accueil", "peau"))
    book = load_workbook(io.BytesIO(serialize_xlsx((first, second))))
    change(book.worksheets[1])
    with pytest.raises(PipelineError) as caught:
        parse_xlsx(_saved(book), "retour.xlsx")
    assert str(caught.value) == (
        "retour.xlsx, sheet peau:1: the first row of this sheet is not the headings that it had. "
        "Put them back as its row 1, as limpide exchange export wrote them."
    )


def test_a_sheet_of_the_translators_own_is_left_out() -> None:
    book = _book()
    book.create_sheet("Glosario").append(["fièvre", "fiebre"])
    assert len(parse_xlsx(_saved(book), "retour.xlsx")) == 1


def _packed(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504),
            "is in Excel's old format (.xls), or a password is needed to open it",
        ),
        (b"source,translation\n", "this is not a whole XLSX workbook"),
        (serialize_xlsx((handover(*SENT),))[:-30], "this is not a whole XLSX workbook"),
        (_packed(a=b"b"), "this is not a whole XLSX workbook"),
        (_packed(a=b"<!DOCTYPE a><a/>"), "declares a document type, which could hide an attack"),
        (_saved(Workbook()), "no sheet of this workbook holds translations"),
    ],
)
def test_what_is_no_table_of_translations_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_xlsx(data, "retour.xlsx")
    assert (caught.value.path, caught.value.exit_code) == ("retour.xlsx", 3)
    assert said in caught.value.problem


def test_a_zip_bomb_is_refused_unopened() -> None:
    bomb = _packed(a=b"\0" * 100_000_000)
    assert len(bomb) < 200_000
    with pytest.raises(PipelineError) as caught:
        parse_xlsx(bomb, "retour.xlsx")
    assert caught.value.problem == (
        "unpacked, this workbook would fill 100 MB, more than the "
        f"{LARGEST // 1_000_000} MB that a table of translations can need"
    )


def test_a_cell_far_away_from_the_table_is_refused_before_the_cells_between_are_made() -> None:
    book = _book()
    book.worksheets[0].cell(1_048_576, 16_384, " ")
    with pytest.raises(PipelineError) as caught:
        parse_xlsx(_saved(book), "retour.xlsx")
    assert str(caught.value).startswith(
        "retour.xlsx, sheet page: this sheet reaches down to row 1048576 and as far as column XFD: "
    )
