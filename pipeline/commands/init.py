"""limpide init: a new project that builds at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath

from pipeline.drafts import is_draft
from pipeline.model.errors import PipelineError, UsageError
from pipeline.workspace import Workspace

_STARTER = "starter"
# Packages leave out files whose name starts with a dot.
_RENAMED = {PurePosixPath("gitignore"): PurePosixPath(".gitignore")}


def run_init(folder: Path) -> tuple[PurePosixPath, ...]:
    """Write the starter project into a folder, which must be empty or not exist yet.

    What a run that was killed has left of the starter is no hindrance: it is taken to its end.

    Returns:
        The starter's files, relative to the folder.

    Raises:
        UsageError: if the folder holds anything else.
        PipelineError: if it cannot be written.
    """
    starter = dict(_files(files(__package__) / _STARTER, PurePosixPath()))
    if folder.exists() and not _is_free(folder, starter):
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
    for path, data in starter.items():
        workspace.write(path, data)
    return tuple(starter)


def _is_free(folder: Path, starter: Mapping[PurePosixPath, bytes]) -> bool:
    """Whether this is a folder that holds nothing but files of the starter, as they are there."""
    if not folder.is_dir():
        return False
    workspace = Workspace(folder)
    found = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    names = (PurePosixPath(path.relative_to(folder)) for path in found)
    return all(
        name in starter and workspace.holds(name, starter[name])
        for name in names
        if not is_draft(name)
    )


def _files(folder: Traversable, path: PurePosixPath) -> Iterator[tuple[PurePosixPath, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        name = path / entry.name
        if entry.is_dir():
            yield from _files(entry, name)
        else:
            yield _RENAMED.get(name, name), entry.read_bytes()
