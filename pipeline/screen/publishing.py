"""What the terminal shows of the verbs from sources to publications."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from pipeline.commands.build import Built
from pipeline.commands.export import Exported
from pipeline.commands.extract import Extraction
from pipeline.commands.fix import Fix
from pipeline.commands.status import StatusRow
from pipeline.commands.update import CatalogUpdate
from pipeline.model.catalog import MessageState

_MOST_LINES = 100


def extraction(result: Extraction, *, looking: bool) -> RenderableType:
    """Which templates changed, or would."""
    if result.up_to_date:
        return Text(f"{result.documents} templates, all up to date")
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
    changed = [result for result in results if result.changed or result.replaces]
    if not changed:
        return Text(f"{len(results)} catalogs, all up to date")
    lines = _first([f"{result.path}  {_left_to_do(result)}" for result in changed])
    lines += _first(
        [
            f"{path}  removed: its translations are in {result.path}"
            for result in changed
            for path in result.replaces
        ]
    )
    lines.append(Text(f"{len(changed)} of {len(results)} catalogs changed"))
    purged = sum(result.purged for result in changed)
    if purged:
        lines.append(Text(f"{purged} obsolete {'message' if purged == 1 else 'messages'} removed"))
    return Group(*lines)


def fixes(results: tuple[Fix, ...]) -> RenderableType:
    """What was mended in which catalog, with spaces that differ made visible."""
    if not results:
        return Text("Nothing to mend")
    lines = [
        Text(f"{fix.path}:{fix.line}\n  - {_visible(fix.before)}\n  + {_visible(fix.after)}")
        for fix in results
    ]
    return Group(*lines, Text(f"{len(results)} translations mended", style="bold"))


def _visible(text: str) -> str:
    for sign, shown in _SIGNS.items():
        text = text.replace(sign, shown)
    return text


# No-break spaces and isolates, as they are shown.
_SIGNS = {
    "\u00a0": "⍽",
    "\u202f": "⍽",
    "\u2066": "⟦",
    "\u2069": "⟧",
    "\u200b": "⟨U+200B⟩",
    "\ufeff": "⟨U+FEFF⟩",
}


def _left_to_do(result: CatalogUpdate) -> str:
    states = [message.state for message in result.catalog.current]
    counts = {state: states.count(state) for state in (MessageState.FUZZY, MessageState.MISSING)}
    left = [f"{count} {state}" for state, count in counts.items() if count]
    return ", ".join(left) or "complete"


def status(rows: tuple[StatusRow, ...]) -> RenderableType:
    """A table per locale, a line per document."""
    return Group(
        *(
            _status_table(locale, list(of_locale))
            for locale, of_locale in groupby(rows, lambda row: row.locale)
        )
    )


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


def export(result: Exported) -> RenderableType:
    """What was published in each locale, and where."""
    table = Table(box=None, pad_edge=False)
    table.add_column("locale")
    for name in ("pages", "web files", "PDFs", "translated"):
        table.add_column(name, justify="right")
    for row in result.locales:
        counts = (row.pages, row.web_files, row.pdfs)
        table.add_row(row.locale, *map(str, counts), f"{row.percent} %")
    files = result.written
    lines: list[RenderableType] = [
        table,
        Text(),
        Text(
            f"{files.written} files written, {files.unchanged} unchanged, {files.removed} removed"
        ),
    ]
    lines += [
        Text(f"withheld in {locale}, as it is not wholly translated: {document_id}", style="yellow")
        for locale, document_id in result.withheld
    ]
    if result.opening is not None:
        lines.append(Text(f"Open {result.opening}", style="bold", overflow="fold"))
    return Group(*lines)


def built(result: Built) -> RenderableType:
    """The whole way: templates, catalogs, checks, export."""
    lines: list[RenderableType] = [
        extraction(result.extraction, looking=False),
        updates(result.updates),
        Text.from_ansi(result.checked.report.rstrip("\n")),
        Text(),
    ]
    if result.exported is None:
        lines.append(
            Text(
                "Not exported. Correct what is listed above, or publish anyway: limpide export.",
                style="bold",
            )
        )
    else:
        lines.append(export(result.exported))
    return Group(*lines)


def started(folder: Path) -> RenderableType:
    """How to go on after `limpide init`."""
    return Text(f"A new project is in {folder}. Build it with: limpide build --project {folder}")
