"""The verbs between sources and catalogs: extract, update, status."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.cli.options import FINDINGS, locale_option, project_option
from pipeline.cli.terminal import show
from pipeline.commands.extract import run_extract
from pipeline.commands.status import run_status
from pipeline.commands.steps.project import load_project
from pipeline.commands.update import run_update
from pipeline.screen import catalogs as screen
from pipeline.workspace import Workspace


@click.command()
@project_option
@click.option("--check", is_flag=True, help="Only look; exit 1 if a template is out of date.")
def extract(folder: Path, *, check: bool) -> None:
    """Write the texts to translate into locales/templates/."""
    workspace = Workspace(folder)
    with workspace.alone():
        extraction = run_extract(workspace, load_project(workspace), check=check)
    show(screen.extraction(extraction, looking=check))
    if check and not extraction.up_to_date:
        sys.exit(FINDINGS)


@click.command()
@project_option
@locale_option
@click.option("--purge", is_flag=True, help="Remove obsolete messages and their translations.")
def update(folder: Path, locales: tuple[str, ...], *, purge: bool) -> None:
    """Bring catalogs up to date with the sources, no work lost."""
    workspace = Workspace(folder)
    with workspace.alone():
        updated = run_update(workspace, load_project(workspace), locales, purge=purge)
    show(screen.updates(updated))


@click.command()
@project_option
@locale_option
def status(folder: Path, locales: tuple[str, ...]) -> None:
    """Show how far each document is translated."""
    workspace = Workspace(folder)
    show(screen.status(run_status(workspace, load_project(workspace), locales)))
