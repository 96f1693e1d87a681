"""The verbs from sources to publications: extract, update, status, export, build, init."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console

from pipeline import screen
from pipeline.cli.checking import terminal_reporter
from pipeline.cli.options import FINDINGS, locale_option, project_option
from pipeline.commands.build import run_build
from pipeline.commands.clock import packed_at, today
from pipeline.commands.export import DEFAULT_FORMATS, FORMATS, run_export
from pipeline.commands.extract import run_extract
from pipeline.commands.init import run_init
from pipeline.commands.project import load_project
from pipeline.commands.status import run_status
from pipeline.commands.update import run_update
from pipeline.workspace import Workspace


@click.command()
@project_option
@click.option("--check", is_flag=True, help="Only look; exit 1 if a template is out of date.")
def extract(folder: Path, *, check: bool) -> None:
    """Write the texts to translate into locales/templates/."""
    workspace = Workspace(folder)
    with workspace.alone():
        extraction = run_extract(workspace, load_project(workspace), check=check)
    Console().print(screen.extraction(extraction, looking=check))
    if check and not extraction.up_to_date:
        sys.exit(FINDINGS)


@click.command()
@project_option
@locale_option
@click.option("--purge", is_flag=True, help="Remove obsolete messages and their translations.")
def update(folder: Path, locales: tuple[str, ...], *, purge: bool) -> None:
    """Bring the catalogs up to date with the sources; every translation is kept."""
    workspace = Workspace(folder)
    with workspace.alone():
        updated = run_update(workspace, load_project(workspace), locales, purge=purge)
    Console().print(screen.updates(updated))


@click.command()
@project_option
@locale_option
def status(folder: Path, locales: tuple[str, ...]) -> None:
    """Show how far each document is translated."""
    workspace = Workspace(folder)
    Console().print(screen.status(run_status(workspace, load_project(workspace), locales)))


def _formats(_context: click.Context, _parameter: click.Parameter, value: str) -> tuple[str, ...]:
    formats = tuple(part.strip() for part in value.split(",") if part.strip())
    for name in formats:
        if name not in FORMATS:
            raise click.BadParameter(f'"{name}" is not one of: {", ".join(FORMATS)}')
    if not formats:
        raise click.BadParameter(f"name at least one of: {', '.join(FORMATS)}")
    return formats


@click.command()
@project_option
@click.option(
    "--format", "formats", default=",".join(DEFAULT_FORMATS), callback=_formats, show_default=True
)
def export(folder: Path, formats: tuple[str, ...]) -> None:
    """Write web pages, PDFs or Markdown into dist/, whatever the checks say."""
    workspace = Workspace(folder)
    with workspace.alone():
        exported = run_export(workspace, load_project(workspace), formats, packed_at())
    Console().print(screen.export(exported))


@click.command()
@project_option
def build(folder: Path) -> None:
    """Extract, update, check and export; stops before exporting on findings over the gate."""
    workspace = Workspace(folder)
    with workspace.alone():
        built = run_build(workspace, terminal_reporter(), today(), packed_at())
    Console().print(screen.built(built))
    if built.checked.failed:
        sys.exit(FINDINGS)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
def init(folder: Path) -> None:
    """Make a new project in FOLDER that builds at once."""
    run_init(folder)
    Console().print(screen.started(folder))
