"""What the terminal shows of the verbs extract, update and status."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import PurePosixPath

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from pipeline.commands.extract import Extraction
from pipeline.commands.status import Status, StatusRow
from pipeline.commands.update import CatalogUpdate
from pipeline.model.catalog import MessageState
from pipeline.screen.quantity import quantity

_MOST_LINES = 100


def extraction(result: Extraction, *, looking: bool) -> RenderableType:
    """Which templates changed, or would."""
    if result.up_to_date:
        return Text(f"{quantity(result.documents, 'template')}, all up to date")
    verb = "out of date" if looking else "written"
    gone = "has no source" if looking else "removed: its source is gone"
    lines = _first([f"{path}  {verb}" for path in result.changed])
    lines += _first([f"{path}  {gone}" for path in result.stale])
    if looking:
        lines.append(Text('Run "limpide extract" and commit the templates.', style="bold"))
    return Group(*lines)


def _first(lines: Sequence[str]) -> list[Text]:
    """The lines, or where they are too many to be read, the first of them and how many follow."""
    shown = [Text(line) for line in lines[:_MOST_LINES]]
    more = len(lines) - _MOST_LINES
    return [*shown, Text(f"and {more} more", style="dim")] if more > 0 else shown


def updates(results: tuple[CatalogUpdate, ...]) -> RenderableType:
    """How many catalogs changed, and what is left to translate in them."""
    gone = _kept_as_memory([each.path for each in results if each.gone and not each.changed])
    changed = [result for result in results if result.changed or result.replaces]
    if not changed:
        return Group(Text(f"{quantity(len(results), 'catalog')}, all up to date"), *gone)
    lines = _first([f"{result.path}  {_what_became(result)}" for result in changed])
    lines += _first(
        [
            f"{path}  removed: its translations are in {result.path}"
            for result in changed
            for path in result.replaces
        ]
    )
    lines += gone
    lines.append(Text(f"{len(changed)} of {quantity(len(results), 'catalog')} changed"))
    purged = sum(result.purged for result in changed)
    if purged:
        lines.append(Text(f"{quantity(purged, 'obsolete message')} removed"))
    return Group(*lines)


def _what_became(result: CatalogUpdate) -> str:
    if result.gone:
        return "removed: its source is gone"
    states = [message.state for message in result.catalog.current]
    counts = {state: states.count(state) for state in (MessageState.FUZZY, MessageState.MISSING)}
    left = [f"{count} {state}" for state, count in counts.items() if count]
    return ", ".join(left) or "complete"


def status(result: Status) -> RenderableType:
    """A table per locale, a line per document, then the catalogs that are only memory."""
    return Group(
        *(
            _status_table(locale, list(of_locale))
            for locale, of_locale in groupby(result.rows, lambda row: row.locale)
        ),
        *_kept_as_memory(result.gone),
    )


def _kept_as_memory(paths: Sequence[PurePosixPath]) -> list[Text]:
    """The catalogs of documents that are gone, and how to be rid of them."""
    said = "its source is gone, kept as memory: limpide update --purge removes it"
    return _first([f"{path}  {said}" for path in paths])


def _status_table(locale: str, rows: list[StatusRow]) -> Table:
    table = Table(title=locale, title_justify="left", title_style="bold", box=None, pad_edge=False)
    table.add_column("document", overflow="fold")
    for name in ("translated", "fuzzy", "missing", "words"):
        table.add_column(name, justify="right")
    table.add_column("reviewed")
    for row in rows:
        _add_status(table, row.document_id, [row])
    table.add_section()
    _add_status(table, "all", rows)
    return table


def _add_status(table: Table, name: str, rows: list[StatusRow]) -> None:
    states = [row.state for row in rows]
    reviewed = sorted({state.reviewed or "no" for state in states})
    table.add_row(
        name,
        str(sum(state.translated for state in states)),
        _warning(sum(state.fuzzy for state in states)),
        _warning(sum(state.missing for state in states)),
        str(sum(row.words for row in rows)),
        ", ".join(reviewed),
        style="bold" if len(rows) > 1 else "",
    )


def _warning(count: int) -> Text:
    return Text(str(count), style="yellow" if count else "dim")
