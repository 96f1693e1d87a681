"""The reports for spreadsheets: every finding, every score, and nothing that calculates."""

from __future__ import annotations

import csv
import io

import pytest
from openpyxl import load_workbook

from pipeline.model.value import replace
from pipeline.report.csv import CsvReporter
from pipeline.report.csv_scores import CsvScoresReporter
from pipeline.report.rows import FINDING_COLUMNS, SCORE_COLUMNS
from pipeline.report.xlsx import XlsxReporter
from tests.report.samples import COMPARED, EMPTY, FINDINGS, REPORT

ATTACKS = ("=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "＝1+1", "\r=1")


def _read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def _with(excerpt: str) -> tuple[str, bytes]:
    finding = replace(
        FINDINGS[0], observation=replace(FINDINGS[0].observation, excerpt=excerpt, focus="")
    )
    report = replace(REPORT, findings=(finding,))
    return CsvReporter().render(report), XlsxReporter().render(report)


def test_csv_has_a_row_for_each_finding() -> None:
    rows = _read(CsvReporter().render(COMPARED))
    assert len(rows) == len(FINDINGS)
    last = rows[-1]
    assert list(last) == list(FINDING_COLUMNS)
    assert (last["severity"], last["status"]) == ("note", "new")
    assert (last["file"], last["line"]) == ("source_fr/fiches/fatigue.md", "9")
    assert (last["measured"], last["limit"]) == ("31 words", "25 words")
    assert {row["status"] for row in rows[:-1]} == {"known"}
    assert {row["status"] for row in _read(CsvReporter().render(REPORT))} == {""}


def test_csv_of_scores_has_before_and_after() -> None:
    rows = _read(CsvScoresReporter().render(COMPARED))
    assert len(rows) == len(COMPARED.scores)
    whole = rows[0]
    assert list(whole) == list(SCORE_COLUMNS)
    assert whole["section"] == "whole document"
    assert (whole["index before"], whole["Limpide index (lower is easier)"]) == ("42.0", "38.4")
    assert (whole["value before"], whole["value"]) == ("80.0", "81.6")
    assert whole["words left out"] == "6"


def test_every_text_of_a_workbook_is_seen_whole_whatever_program_opens_it() -> None:
    _table, book = _with("Un passage de trente-neuf caractères.  " * 8)  # 312: 6 lines of 60
    sheet = load_workbook(io.BytesIO(book))["Findings"]
    assert 6 * 13 < (sheet.row_dimensions[2].height or 0) < 9 * 17
    assert {(cell.font.name, cell.font.size) for cell in sheet[1]} == {("Arial", 11)}


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_text_becomes_a_formula(attack: str) -> None:
    table, book = _with(attack)
    assert _read(table)[0]["passage"] == f"'{attack}"
    sheet = load_workbook(io.BytesIO(book))["Findings"]
    cell = sheet.cell(2, FINDING_COLUMNS.index("passage") + 1)
    assert cell.data_type == "s"


@pytest.mark.parametrize("text", ["1 = 1", "", "a\nb", '"', "\x01", "_x0041_", "م"])
def test_harmless_texts_stay_as_they_are(text: str) -> None:
    table, book = _with(text)
    assert _read(table)[0]["passage"] == text
    assert load_workbook(io.BytesIO(book)).sheetnames == ["Findings", "Scores"]


def test_a_workbook_has_findings_and_scores() -> None:
    book = load_workbook(io.BytesIO(XlsxReporter().render(COMPARED)))
    assert book.sheetnames == ["Findings", "Scores"]
    findings, scores = book["Findings"], book["Scores"]
    assert findings.max_row == len(FINDINGS) + 1
    assert scores.max_row == len(COMPARED.scores) + 1
    assert scores.cell(2, SCORE_COLUMNS.index("value") + 1).value == 81.6
    assert findings.freeze_panes == "A2"
    assert findings.auto_filter.ref == f"A1:M{len(FINDINGS) + 1}"


def test_an_empty_report_makes_tables_with_headings_alone() -> None:
    assert _read(CsvReporter().render(EMPTY)) == []
    assert load_workbook(io.BytesIO(XlsxReporter().render(EMPTY)))["Findings"].max_row == 1
