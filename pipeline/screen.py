"""What the terminal shows of each verb's result; `cli` prints it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path, PurePosixPath

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from pipeline.catalog.memory import Suggestion
from pipeline.commands.build import Built
from pipeline.commands.export import Exported
from pipeline.commands.extract import Extraction
from pipeline.commands.repair import Repaired, Repairs
from pipeline.commands.score import Scored
from pipeline.commands.status import StatusRow
from pipeline.commands.update import CatalogUpdate
from pipeline.language.locale import english_name
from pipeline.model.catalog import MessageState
from pipeline.model.readability import TextScore


def extraction(result: Extraction, *, looking: bool) -> RenderableType:
    """Which templates changed, or would."""
    if result.up_to_date:
        return Text(f"{result.documents} templates, all up to date")
    verb = "out of date" if looking else "written"
    lines = [Text(f"{path}  {verb}") for path in result.changed]
    lines += [
        Text(f"{path}  {'has no source' if looking else 'removed: its source is gone'}")
        for path in result.stale
    ]
    if looking:
        lines.append(Text('Run "limpide extract" and commit the templates.', style="bold"))
    return Group(*lines)


def updates(results: tuple[CatalogUpdate, ...]) -> RenderableType:
    """How many catalogs changed, and what is left to translate in them."""
    changed = [result for result in results if result.changed or result.replaces]
    if not changed:
        return Text(f"{len(results)} catalogs, all up to date")
    lines = [Text(f"{result.path}  {_left_to_do(result)}") for result in changed]
    lines += [
        Text(f"{path}  removed: its translations are in {result.path}")
        for result in changed
        for path in result.replaces
    ]
    lines.append(Text(f"{len(changed)} of {len(results)} catalogs changed"))
    purged = sum(result.purged for result in changed)
    if purged:
        lines.append(Text(f"{purged} obsolete {'message' if purged == 1 else 'messages'} removed"))
    return Group(*lines)


def _left_to_do(result: CatalogUpdate) -> str:
    states = [message.state for message in result.catalog.current]
    counts = {state: states.count(state) for state in (MessageState.FUZZY, MessageState.MISSING)}
    left = [f"{count} {state}" for state, count in counts.items() if count]
    return ", ".join(left) or "complete"


def suggestions(found: tuple[Suggestion, ...]) -> RenderableType:
    """What the translation memory suggests, the best first: score, texts, origin."""
    if not found:
        return Text("The memory knows no similar text")
    table = Table(box=None, pad_edge=False)
    table.add_column("score", justify="right")
    for name in ("translation", "of", "from"):
        table.add_column(name, overflow="fold")
    for one in found:
        unit = one.unit
        table.add_row(f"{int(one.score)} %", Text(unit.target), Text(unit.source), unit.origin)
    return table


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


def repairs(result: Repairs, *, looking: bool) -> RenderableType:
    """What was mended in each catalog, or would be, and what was left alone."""
    if not result.files:
        return Text(f"{result.looked_at} catalogs, all whole")
    lines = [line for repaired in result.files for line in _repaired(repaired)]
    left = sum(repaired.left is not None for repaired in result.files)
    mended = len(result.files) - left
    verb = "can be mended" if looking else "mended"
    return Group(*lines, Text(f"{mended} of {result.looked_at} catalogs {verb}, {left} left alone"))


def _repaired(repaired: Repaired) -> Iterator[Text]:
    if repaired.left is not None:
        yield Text(f"{repaired.left}", style="yellow")
    for mended in repaired.done:
        where = f"{repaired.path}" if mended.line is None else f"{repaired.path}:{mended.line}"
        yield Text(f"{where}: {mended.what}")


def accepted(paths: tuple[PurePosixPath, ...]) -> RenderableType:
    """Which catalogs are taken for whole from now on."""
    return Group(*(Text(f"{path}  taken as it is now") for path in paths))


def scored(result: Scored) -> RenderableType:
    """The counts, the index and the formulas of a text, then what to change in it."""
    lines: list[RenderableType] = [_counts(result.score), Text(), _formulas(result)]
    if result.left_out:
        reasons = ", ".join(f"{each.words} in {each.reason}" for each in result.left_out)
        lines.append(Text(f"Words left out: {reasons}", style="dim"))
    if result.score.other_language:
        lines.append(Text(_language_notice(result.score), style="yellow"))
    for finding in result.findings:
        seen = finding.observation
        lines += [Text(), Text(f"{seen.location.line}: {seen.message}", style="yellow")]
        lines += [Text(f"   {part}") for part in (seen.excerpt, seen.suggestion) if part]
    return Group(*lines)


def _counts(score: TextScore) -> Text:
    counts = score.counts
    if not counts.words:
        return Text("There are no words to measure")
    rare = "" if counts.rare_words is None else f", {counts.rare_words} rare words"
    return Text(
        f"{counts.words} words in {counts.sentences} sentences, "
        f"the longest of {counts.longest} words{rare}"
    )


def _formulas(result: Scored) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("formula")
    table.add_column("value", justify="right")
    table.add_column("says")
    if result.textstat is not None:
        table.add_column("textstat", justify="right")
    table.add_row("Limpide index", _number(result.score.index), "higher is harder")
    for found in result.score.formulas:
        own = () if result.textstat is None else (_number(result.textstat.get(found.formula)),)
        table.add_row(found.formula, _number(found.value), found.band, *own)
    return table


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def _language_notice(score: TextScore) -> str:
    seen, declared = english_name(score.other_language), english_name(score.locale)
    return (
        f"This text seems to be in {seen}, not in {declared}: the values mean nothing then. "
        "Name its language with --locale."
    )
