"""The verb that makes material for tests: pseudo."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.catalog.pseudo import Pseudo
from pipeline.cli.options import project_option
from pipeline.commands.pseudo import run_pseudo
from pipeline.commands.steps.project import load_project
from pipeline.config import check_locale
from pipeline.workspace import Workspace


@click.command()
@click.argument("locale")
@project_option
@click.option(
    "--expand",
    type=click.FloatRange(1.0, 4.0),
    default=Pseudo.DEFAULT_EXPAND,
    show_default=True,
    help="Length of a made-up text over that of its source.",
)
@click.option("--rtl", is_flag=True, help="Write words from right to left.")
@click.option("--identity", is_flag=True, help="Translate every text by itself.")
def pseudo(locale: str, folder: Path, *, expand: float, rtl: bool, identity: bool) -> None:
    """Fill the catalogs of LOCALE with texts that test layouts."""
    check_locale(locale)
    made = Pseudo(expand=expand, right_to_left=rtl, identity=identity)
    workspace = Workspace(folder)
    with workspace.alone():
        written = run_pseudo(workspace, load_project(workspace), locale, made)
    click.echo(f"{len(written)} made-up catalogs written for {locale}")
