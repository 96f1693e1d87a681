"""The verbs that publish: export, build, and init for a new project."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.cli.checking import terminal_reporter
from pipeline.cli.options import FINDINGS, project_option
from pipeline.cli.terminal import show
from pipeline.commands.build import run_build
from pipeline.commands.export import DEFAULT_FORMATS, FORMATS, run_export
from pipeline.commands.init import run_init
from pipeline.commands.steps.clock import packed_at, today
from pipeline.commands.steps.project import load_project
from pipeline.screen import publishing as screen
from pipeline.workspace import Workspace


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
    """Write web pages, PDFs or Markdown into dist/, unchecked."""
    workspace = Workspace(folder)
    with workspace.alone():
        exported = run_export(workspace, load_project(workspace), formats, packed_at())
    show(screen.export(exported))


@click.command()
@project_option
def build(folder: Path) -> None:
    """Extract, update, check, and export if the checks allow it."""
    workspace = Workspace(folder)
    with workspace.alone():
        built = run_build(workspace, terminal_reporter(), today(), packed_at())
    show(screen.built(built))
    if built.checked.failed:
        sys.exit(FINDINGS)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
def init(folder: Path) -> None:
    """Make a new project in FOLDER that builds at once."""
    run_init(folder)
    show(screen.started(folder))
