"""Termbase <-> CSV: a row a term, for spreadsheets; all of the termbase, and back."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import PurePosixPath
from typing import TypeVar

from pipeline.model.document import Location
from pipeline.model.errors import PipelineError, not_utf8
from pipeline.model.spelling import did_you_mean
from pipeline.model.termbase import Concept, Gender, PartOfSpeech, Term, Termbase, TermStatus

_OF_CONCEPT = ("domain", "note", "image")
_OF_TERM = (
    "term",
    "status",
    "part_of_speech",
    "gender",
    "acronym_of",
    "translate",
    "case_sensitive",
)
COLUMNS = ("concept", *_OF_CONCEPT, "locale", "definition", *_OF_TERM)
_REQUIRED = ("concept", "locale", "term", "status")
_YES_NO = {"yes": True, "no": False}
# What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection, 2022).
_TO_ESCAPE = re.compile("'*[=+\\-@\t]")
_ESCAPED = re.compile("'+[=+\\-@\t]")
_SEPARATORS = ",;\t"

Choice = TypeVar("Choice", bound=StrEnum)
Row = dict[str, str]


def serialize_term_csv(termbase: Termbase) -> bytes:
    """Write a termbase as CSV, UTF-8 with the mark by which Excel knows it.

    What belongs to a concept stands in its first row, a definition in the first row of its locale.
    A cell that a spreadsheet would calculate begins with an apostrophe more.
    """
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, COLUMNS, restval="")
    writer.writeheader()
    for concept in termbase.concepts:
        for row in _rows_of(concept):
            writer.writerow({column: _escaped(cell) for column, cell in row.items()})
    return codecs.BOM_UTF8 + buffer.getvalue().encode()


def parse_term_csv(data: bytes, path: PurePosixPath) -> tuple[Concept, ...]:
    """Read a termbase from CSV, its cells between commas, semicolons or tabs.

    Args:
        data: the file's bytes, UTF-8.
        path: the file, for error messages.

    Raises:
        PipelineError: if the file is not UTF-8, a column is missing or unknown, or a cell holds a
            word that its column does not know.
    """
    concepts: dict[str, list[tuple[int, Row]]] = {}
    for line, row in _rows(_decoded(data, path), path):
        if not row["concept"]:
            raise _error("the row names no concept", "Write its id", path, line)
        concepts.setdefault(row["concept"], []).append((line, row))
    return tuple(_concept(rows, path) for rows in concepts.values())


def _rows_of(concept: Concept) -> Iterator[Row]:
    own = {"domain": concept.domain, "note": concept.note, "image": concept.image}
    defined = dict(concept.definitions)
    for locale in concept.locales:
        definition = defined.pop(locale, "")
        for term in concept.terms_for(locale):
            place = {"concept": concept.id, "locale": locale, "definition": definition}
            yield {**place, **own, **_term_cells(term)}
            own, definition = {}, ""
    for locale, definition in defined.items():
        yield {"concept": concept.id, "locale": locale, "definition": definition}


def _term_cells(term: Term) -> Row:
    sensitive = {True: "yes", False: "no", None: ""}[term.case_sensitive]
    return {
        "term": term.text,
        "status": term.status,
        "part_of_speech": term.part_of_speech or "",
        "gender": term.gender or "",
        "acronym_of": term.acronym_of,
        "translate": "" if term.translate else "no",
        "case_sensitive": sensitive,
    }


def _escaped(cell: str) -> str:
    return f"'{cell}" if _TO_ESCAPE.match(cell) else cell


def _unescaped(cell: str) -> str:
    return cell[1:] if _ESCAPED.match(cell) else cell


def _decoded(data: bytes, path: PurePosixPath) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(error, path, 'Save it as "CSV UTF-8" in your spreadsheet') from None


def _rows(text: str, path: PurePosixPath) -> Iterator[tuple[int, Row]]:
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.DictReader(
        io.StringIO(text, newline=""), delimiter=separator, restkey="", restval="", strict=True
    )
    try:
        _check_columns(tuple(reader.fieldnames or ()), path)
        for row in reader:
            cells = {column: _unescaped((row.get(column) or "").strip()) for column in COLUMNS}
            yield reader.line_num, cells
    except csv.Error as error:
        remedy = "Check the quotation marks around this row"
        raise _error(f"this is no CSV table ({error})", remedy, path, reader.line_num + 1) from None


def _check_columns(columns: tuple[str, ...], path: PurePosixPath) -> None:
    for column in columns:
        if column not in COLUMNS:
            problem = f'unknown column "{column}"'
            raise _error(problem, did_you_mean(column, COLUMNS), path, 1)
    for column in _REQUIRED:
        if column not in columns:
            problem = f'there is no column "{column}"'
            raise _error(problem, f"Have a first row such as {', '.join(COLUMNS)}", path, 1)


def _concept(rows: list[tuple[int, Row]], path: PurePosixPath) -> Concept:
    definitions: dict[str, str] = {}
    for _line, row in rows:
        if row["definition"]:
            definitions.setdefault(row["locale"], row["definition"])
    line, first = rows[0]
    return Concept(
        id=first["concept"],
        domain=first["domain"],
        definitions=tuple(definitions.items()),
        terms=_terms(rows, path),
        location=Location(path, line),
        note=first["note"],
        image=first["image"],
    )


def _terms(rows: list[tuple[int, Row]], path: PurePosixPath) -> tuple[Term, ...]:
    """The terms, those of a locale together."""
    by_locale: dict[str, list[Term]] = {}
    for line, row in rows:
        if row["term"]:
            by_locale.setdefault(row["locale"], []).append(_term(row, path, line))
    return tuple(term for terms in by_locale.values() for term in terms)


def _term(row: Row, path: PurePosixPath, line: int) -> Term:
    status = _choice(row, "status", TermStatus, path, line)
    if status is None:
        raise _error("the term has no status", did_you_mean("", TermStatus), path, line)
    return Term(
        text=row["term"],
        locale=row["locale"],
        status=status,
        part_of_speech=_choice(row, "part_of_speech", PartOfSpeech, path, line),
        gender=_choice(row, "gender", Gender, path, line),
        acronym_of=row["acronym_of"],
        translate=_yes_no(row, "translate", path, line) is not False,
        case_sensitive=_yes_no(row, "case_sensitive", path, line),
        line=line,
    )


def _choice(
    row: Row, column: str, kind: type[Choice], path: PurePosixPath, line: int
) -> Choice | None:
    cell = row[column]
    if cell and cell not in tuple(kind):
        raise _error(f'"{column}" cannot be "{cell}"', did_you_mean(cell, kind), path, line)
    return kind(cell) if cell else None


def _yes_no(row: Row, column: str, path: PurePosixPath, line: int) -> bool | None:
    cell = row[column].lower()
    if cell and cell not in _YES_NO:
        raise _error(f'"{column}" cannot be "{cell}"', "Write yes or no", path, line)
    return _YES_NO.get(cell)


def _error(problem: str, remedy: str, path: PurePosixPath, line: int) -> PipelineError:
    return PipelineError(problem, remedy=remedy, path=path, line=line)
