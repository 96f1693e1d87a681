"""The output folder: new files in, files of the last run that are no longer made out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.config import Config
from pipeline.export.manifest import parse_manifest_paths
from pipeline.model.publication import BundleFile
from pipeline.workspace import Workspace

MANIFEST = PurePosixPath("manifest.json")
_BEGUN = PurePosixPath(".limpide/output.txt")


@dataclass(frozen=True, slots=True)
class Written:
    """How many files of the output changed."""

    written: int
    unchanged: int
    removed: int


def write_output(workspace: Workspace, config: Config, files: Sequence[BundleFile]) -> Written:
    """Write files, paths relative to the output folder; the last one must be the manifest.

    Files that an earlier run made and this one does not are removed: nothing else in the folder is
    touched. They go before the manifest is written, and a run says what it will make before it
    makes it, so that a page that was withdrawn does not stay when a run is killed.
    """
    before = {*_files_of_last_run(workspace, config), *_files_begun(workspace)}
    made = {file.path for file in files}
    _remember(workspace, before | made)
    *contents, manifest = files
    written = sum(workspace.write(config.output / file.path, file.data) for file in contents)
    stale = [path for path in sorted(before - made) if workspace.exists(config.output / path)]
    for path in stale:
        workspace.remove(config.output / path)
    written += workspace.write(config.output / manifest.path, manifest.data)
    _remember(workspace, made)
    return Written(written, len(made) - written, len(stale))


def _files_of_last_run(workspace: Workspace, config: Config) -> tuple[PurePosixPath, ...]:
    path = config.output / MANIFEST
    if not workspace.exists(path):
        return ()
    named = parse_manifest_paths(workspace.read_text(path))
    return tuple(name for name in named if _is_inside(name))


def _files_begun(workspace: Workspace) -> tuple[PurePosixPath, ...]:
    """What the last run made or set out to make, where it did not come to its end."""
    if not workspace.exists(_BEGUN):
        return ()
    named = map(PurePosixPath, workspace.read_text(_BEGUN).split("\n"))
    return tuple(name for name in named if name.parts and _is_inside(name))


def _remember(workspace: Workspace, paths: Iterable[PurePosixPath]) -> None:
    workspace.write(_BEGUN, "".join(f"{path}\n" for path in sorted(paths)).encode())


def _is_inside(path: PurePosixPath) -> bool:
    return not path.is_absolute() and ".." not in path.parts
