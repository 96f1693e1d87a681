"""limpide init: a new project that builds at once."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath

from pipeline.model.errors import PipelineError, UsageError
from pipeline.workspace import Workspace

_STARTER = "starter"
# Packages leave out files whose name starts with a dot.
_RENAMED = {PurePosixPath("gitignore"): PurePosixPath(".gitignore")}


def run_init(folder: Path) -> tuple[PurePosixPath, ...]:
    """Write the starter project into a folder, which must be empty or not exist yet.

    Returns:
        The files written, relative to the folder.

    Raises:
        UsageError: if the folder holds anything already.
        PipelineError: if it cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            f'"{folder}" is not empty', remedy="Name a new folder, or empty this one first"
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PipelineError(
            f'the folder "{folder}" cannot be made ({error.strerror})',
            remedy="Choose a place where you may write",
        ) from None
    workspace = Workspace(folder)
    starter = dict(_files(files(__package__) / _STARTER, PurePosixPath()))
    for path, data in starter.items():
        workspace.write(path, data)
    return tuple(starter)


def _files(folder: Traversable, path: PurePosixPath) -> Iterator[tuple[PurePosixPath, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        name = path / entry.name
        if entry.is_dir():
            yield from _files(entry, name)
        else:
            yield _RENAMED.get(name, name), entry.read_bytes()
