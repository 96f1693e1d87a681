"""What the terminal shows of the verbs from sources to publications."""

from __future__ import annotations

from pathlib import Path

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from pipeline.commands.build import Built
from pipeline.commands.export import Exported
from pipeline.screen import catalogs
from pipeline.screen.quantity import quantity


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
            f"{quantity(files.written, 'file')} written, "
            f"{files.unchanged} unchanged, {files.removed} removed"
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
        catalogs.extraction(result.extraction, looking=False),
        catalogs.updates(result.updates),
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
    if folder == Path():
        return Text("A new project is in this folder. Build it with: limpide build")
    return Text(f"A new project is in {folder}. Build it with: limpide build --project {folder}")
