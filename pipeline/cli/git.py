"""The verbs that git calls, or that set git up: merge-driver and install-git."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path, PurePosixPath

import click

from pipeline.cli.options import project_option
from pipeline.commands.install_git import run_install_git
from pipeline.commands.merge_driver import run_merge_driver
from pipeline.workspace import Workspace


@click.command("merge-driver")
@click.argument("base", type=PurePosixPath)
@click.argument("ours", type=PurePosixPath)
@click.argument("theirs", type=PurePosixPath)
def merge_driver(base: PurePosixPath, ours: PurePosixPath, theirs: PurePosixPath) -> None:
    """Merge catalog versions for git: %O %A %B. The result is written to OURS."""
    merged = run_merge_driver(Workspace(Path()), base, ours, theirs)
    for _context, msgid in merged.conflicts:
        click.echo(f"limpide: changed on both sides, marked fuzzy: {msgid[:70]}", err=True)


@click.command("install-git")
@project_option
def install_git(folder: Path) -> None:
    """Have git merge this project's catalogs message by message."""
    changed = run_install_git(Workspace(folder), _program())
    click.echo("git now merges *.po files with limpide in this clone.")
    if changed:
        click.echo("Commit .gitattributes, so that every clone can.")


def _program() -> str:
    """The path of the limpide that runs, or its name where it runs as part of another program."""
    found = shutil.which(sys.argv[0])
    return os.path.abspath(found) if found else "limpide"  # noqa: PTH100 - links stay links
