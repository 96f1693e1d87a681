"""Handover <-> the rows of a table, for translators who have a spreadsheet and no other tool."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.exchange.handover import (
    Handover,
    Unit,
    is_work_digest,
    other_flags,
    refuse_duplicates,
    with_state,
)
from pipeline.model.catalog import Message, MessageState
from pipeline.model.errors import PipelineError

SOURCE, TRANSLATION, STATE, COMMENT = "source", "translation", "state", "comment"
NOTES, PREVIOUS, CONTEXT, REFERENCE = "notes", "previous source", "context", "reference"
DOCUMENT, FLAGS, DIGEST = "document", "flags", "digest"
# What a translator reads first stands first; the last three speak to Limpide alone.
COLUMNS = (
    SOURCE,
    TRANSLATION,
    STATE,
    COMMENT,
    NOTES,
    PREVIOUS,
    CONTEXT,
    REFERENCE,
    DOCUMENT,
    FLAGS,
    DIGEST,
)
_NEEDED = (SOURCE, TRANSLATION, STATE, COMMENT, CONTEXT, DOCUMENT)
TO_TRANSLATE, TO_REVIEW, DONE = "to translate", "to review", "done"
STATES = (TO_TRANSLATE, TO_REVIEW, DONE)
_STATE_NAMES = {
    MessageState.MISSING: TO_TRANSLATE,
    MessageState.FUZZY: TO_REVIEW,
    MessageState.TRANSLATED: DONE,
}
_TAGGED = re.compile(r"(.+?)\s*\[([\w-]+)\]")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, and its number as a spreadsheet shows it, 1 being the headings."""

    number: int
    cells: tuple[str, ...]


def headings(handover: Handover) -> tuple[str, ...]:
    """The first row: the columns' names, those of the two texts with their languages."""
    tags = {SOURCE: handover.source_tag, TRANSLATION: handover.tag}
    return tuple(f"{name} [{tags[name]}]" if name in tags else name for name in COLUMNS)


def cells(unit: Unit, document_id: str) -> tuple[str, ...]:
    """A message's row, in the order of COLUMNS."""
    message = unit.message
    return (
        message.msgid,
        message.msgstr,
        _STATE_NAMES[message.state],
        "\n".join(message.translator_comments),
        "\n".join(message.extracted_comments),
        message.previous_msgid or "",
        message.msgctxt or "",
        "\n".join(message.references),
        document_id,
        "\n".join(other_flags(message)),
        unit.digest,
    )


def has_headings(row: Row) -> bool:
    """Whether a table's first row is that of a translation table, whole or not."""
    return {SOURCE, TRANSLATION} <= _columns(row).keys()


def has_messages(rows: Iterable[Row]) -> bool:
    """Whether rows come from a translation table, whatever became of its headings."""
    return any(is_work_digest(cell.strip()) for row in rows for cell in row.cells)


def read_rows(rows: Iterable[Row], path: PurePosixPath | str) -> tuple[Handover, ...]:
    """The handovers in a table, in the order in which their documents first stand there.

    A text typed where none was counts as done, as it does in catalogs; one that was to review
    stays so until its state is changed. Rows without any text are left out.

    Raises:
        PipelineError: if columns are missing, or a row is incomplete, in an unknown state, without
            source or document, or says again what another says.
    """
    first, *rest = rows
    columns = _columns(first)
    _refuse_missing(columns, first, path)
    units: dict[str, list[Unit]] = {}
    for row in rest:
        if any(cell.strip() for cell in row.cells):
            values = _values(row, columns, first, path)
            units.setdefault(values[DOCUMENT], []).append(_unit(values, row, path))
    for of_document in units.values():
        refuse_duplicates(of_document, path, "row")
    tags = _tags(first)
    return tuple(
        Handover(name, tags.get(SOURCE, ""), tags.get(TRANSLATION, ""), tuple(found), first.number)
        for name, found in units.items()
    )


def _headings(row: Row) -> Iterator[tuple[int, str, str]]:
    """Of each heading its place, name and language, "" where it has none."""
    for index, cell in enumerate(row.cells):
        tagged = _TAGGED.fullmatch(cell.strip())
        yield (index, tagged[1].lower(), tagged[2]) if tagged else (index, cell.strip().lower(), "")


def _columns(row: Row) -> dict[str, int]:
    return {name: index for index, name, _tag in _headings(row) if name in COLUMNS}


def _tags(row: Row) -> dict[str, str]:
    return {name: tag for _index, name, tag in _headings(row) if tag}


def _refuse_missing(columns: Mapping[str, int], row: Row, path: PurePosixPath | str) -> None:
    tags = _tags(row)
    missing = [name for name in _NEEDED if name not in columns]
    missing += [
        f"{name} [language]"
        for name in (SOURCE, TRANSLATION)
        if name in columns and name not in tags
    ]
    if missing:
        raise PipelineError(
            f"columns are missing from the headings: {', '.join(missing)}",
            remedy="Put them back as limpide exchange export wrote them",
            path=path,
            line=row.number,
        )


def _values(
    row: Row, columns: Mapping[str, int], first: Row, path: PurePosixPath | str
) -> dict[str, str]:
    if len(row.cells) < len(first.cells):
        raise PipelineError(
            f"this row has {len(row.cells)} cells, the headings have {len(first.cells)}",
            remedy="The file may have been cut short: ask for it again, or complete the row",
            path=path,
            line=row.number,
        )
    values = {name: row.cells[index] for name, index in columns.items()}
    for name in (SOURCE, DOCUMENT):
        if not values[name]:
            raise PipelineError(
                f'this row has no "{name}"',
                remedy="Put it back as limpide exchange export wrote it, or delete the row",
                path=path,
                line=row.number,
            )
    return values


def _unit(values: Mapping[str, str], row: Row, path: PurePosixPath | str) -> Unit:
    state = values[STATE].strip().lower()
    if state and state not in STATES:
        raise PipelineError(
            f'"{values[STATE]}" is no state',
            remedy=f"Write one of: {', '.join(STATES)}",
            path=path,
            line=row.number,
        )
    message = Message(
        msgid=values[SOURCE],
        msgctxt=values[CONTEXT] or None,
        msgstr=values[TRANSLATION],
        flags=_lines(values.get(FLAGS)),
        references=_lines(values.get(REFERENCE)),
        extracted_comments=_lines(values.get(NOTES)),
        translator_comments=_lines(values[COMMENT]),
        previous_msgid=values.get(PREVIOUS) or None,
        line=row.number,
    )
    return Unit(with_state(message, fuzzy=state == TO_REVIEW), values.get(DIGEST, ""))


def _lines(cell: str | None) -> tuple[str, ...]:
    return tuple(cell.split("\n")) if cell else ()
