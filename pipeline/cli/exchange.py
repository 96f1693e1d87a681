"""The verbs for translators' own tools: exchange and memory."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import click

from pipeline.catalog.exchange.table import EXCHANGE_FORMATS
from pipeline.cli.options import locale_option, project_option
from pipeline.cli.terminal import show
from pipeline.commands.exchange import (
    FOLDER,
    Destination,
    Received,
    run_exchange_export,
    run_exchange_import,
)
from pipeline.commands.memory import run_memory_export, run_memory_import
from pipeline.commands.steps.project import load_project
from pipeline.commands.suggest import run_suggest
from pipeline.model.errors import UsageError
from pipeline.screen import exchange as screen
from pipeline.screen.quantity import quantity
from pipeline.workspace import Workspace

_MISSING, _ALL = "missing", "all"
_file = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.group()
def exchange() -> None:
    """Exchange messages with translators, whatever their tools."""


@exchange.command("export")
@project_option
@click.option("--locale", required=True, help="The locale to translate into.")
@click.option(
    "--format",
    "format_id",
    type=click.Choice([found.id for found in EXCHANGE_FORMATS]),
    default=EXCHANGE_FORMATS[0].id,
    show_default=True,
    help="xliff is XLIFF 2.1, xliff12 for OmegaT; csv and xlsx for a spreadsheet.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help=f'The folder for the files; "{FOLDER}" in the project if not given.',
)
@click.option(
    "--only",
    type=click.Choice([_MISSING, _ALL]),
    default=_ALL,
    show_default=True,
    help="Only what is missing or fuzzy, or all messages.",
)
def exchange_export(
    folder: Path, locale: str, format_id: str, output: Path | None, only: str
) -> None:
    """Write the messages of a locale as files for its translators."""
    workspace = Workspace(folder)
    chosen = next(found for found in EXCHANGE_FORMATS if found.id == format_id)
    destination = _destination(output) if output else Destination(workspace, FOLDER)
    with workspace.alone():
        written = run_exchange_export(
            workspace,
            load_project(workspace),
            locale,
            chosen,
            destination,
            only_to_do=only == _MISSING,
        )
    show(screen.handed_over(written))


@exchange.command("import")
@project_option
@click.argument("files", nargs=-1, required=True, type=_file)
def exchange_import(folder: Path, files: tuple[Path, ...]) -> None:
    """Put the translations of FILES that came back into the catalogs."""
    workspace = Workspace(folder)
    received = [Received(str(path), _bytes(path)) for path in files]
    with workspace.alone():
        imported = run_exchange_import(workspace, load_project(workspace), received)
    show(screen.imported(imported))


@click.group()
def memory() -> None:
    """Share translations as TMX, ask how a text was translated."""


@memory.command("export")
@project_option
@locale_option
@click.option("--tmx", "output", type=click.Path(path_type=Path), required=True)
def memory_export(folder: Path, locales: tuple[str, ...], output: Path) -> None:
    """Write all confirmed translations into a TMX file.

    Name one locale for a tool that translates into one: OmegaT 3.6 offers every language it finds.
    """
    workspace = Workspace(folder)
    destination = _destination(output)
    units, data = run_memory_export(workspace, load_project(workspace), locales)
    destination.workspace.write(destination.folder, data)
    click.echo(f"{quantity(len(units), 'translation')} written to {output}")


@memory.command("import")
@project_option
@click.option("--tmx", "file", type=_file, required=True)
def memory_import(folder: Path, file: Path) -> None:
    """Add a TMX file to the project's memory, in locales/memory/."""
    workspace = Workspace(folder)
    data = _bytes(file)
    with workspace.alone():
        grown = run_memory_import(workspace, load_project(workspace), file.name, data)
    show(screen.memory_import(grown))


@memory.command("suggest")
@project_option
@click.argument("text")
@click.option("--locale", required=True, help="The locale to translate into.")
def memory_suggest(folder: Path, text: str, locale: str) -> None:
    """Show how TEXT, or texts like it, were translated."""
    workspace = Workspace(folder)
    found = run_suggest(workspace, load_project(workspace), locale, text)
    show(screen.suggestions(found))


def _destination(output: Path) -> Destination:
    """A file or folder that a user names, anywhere on the disk, below a folder that exists."""
    parent = output.absolute().parent
    if not parent.is_dir():
        raise UsageError(f'there is no folder "{parent}" to write to', remedy="Make it first")
    return Destination(Workspace(parent), PurePosixPath(output.name))


def _bytes(path: Path) -> bytes:
    real = path.resolve()
    return Workspace(real.parent).read_bytes(PurePosixPath(real.name))
