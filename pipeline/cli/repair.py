"""The verb that mends catalogs: repair."""

from __future__ import annotations

import os
import sys
from pathlib import Path, PurePosixPath

import click

from pipeline.cli.options import FINDINGS, project_option
from pipeline.cli.terminal import show
from pipeline.commands.repair import run_accept, run_repair
from pipeline.commands.steps.project import load_config
from pipeline.model.errors import UsageError
from pipeline.screen import repair as screen
from pipeline.workspace import Workspace


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@project_option
@click.option("--check", is_flag=True, help="Only look; exit 1 if a catalog is damaged.")
@click.option(
    "--accept",
    is_flag=True,
    help="Take FILES as they are now for whole, though messages are gone from their end.",
)
def repair(files: tuple[Path, ...], folder: Path, *, check: bool, accept: bool) -> None:
    """Mend damaged catalogs, all or those named, no work lost."""
    if accept and (check or not files):
        raise UsageError(
            "--accept takes the catalogs that are to be accepted, and nothing else",
            remedy="Name them: limpide repair --accept FILE",
        )
    workspace = Workspace(folder)
    paths = tuple(_in_project(workspace, file) for file in files)
    with workspace.alone():
        config = load_config(workspace)
        if accept:
            show(screen.accepted(run_accept(workspace, config, paths)))
            return
        repairs = run_repair(workspace, config, paths, check=check)
    show(screen.repairs(repairs, looking=check))
    if not repairs.all_whole or (check and repairs.files):
        sys.exit(FINDINGS)


def _in_project(workspace: Workspace, file: Path) -> PurePosixPath:
    """A file as named from the current folder, or else from the project's."""
    here = Path(os.path.abspath(file))  # noqa: PTH100 - a link is to stay a link
    start = here.parent.resolve() / here.name
    if not os.path.lexists(here) and not file.is_absolute():
        return PurePosixPath(file.as_posix())
    if not start.is_relative_to(workspace.root):
        raise UsageError(
            f'"{file}" is not in the project\'s folder',
            remedy="Name a file of the project, or the project with --project",
        )
    return PurePosixPath(start.relative_to(workspace.root).as_posix())
