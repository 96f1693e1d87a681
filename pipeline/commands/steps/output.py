"""The output folder: new files in, files of the last run that are no longer made out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.config import Config
from pipeline.export.manifest import parse_manifest_paths
from pipeline.model.publication import BundleFile
from pipeline.workspace import Workspace

MANIFEST = PurePosixPath("manifest.json")


@dataclass(frozen=True, slots=True)
class Written:
    """How many files of the output changed."""

    written: int
    unchanged: int
    removed: int


def write_output(workspace: Workspace, config: Config, files: Iterable[BundleFile]) -> Written:
    """Write files, paths relative to the output folder; the last one should be the manifest.

    Files that the manifest of the last run names and this run does not make are removed: nothing
    else in the folder is touched.
    """
    before = _files_of_last_run(workspace, config)
    kept: set[PurePosixPath] = set()
    written = 0
    for file in files:
        written += workspace.write(config.output / file.path, file.data)
        kept.add(file.path)
    stale = [path for path in before if path not in kept]
    for path in stale:
        workspace.remove(config.output / path)
    return Written(written, len(kept) - written, len(stale))


def _files_of_last_run(workspace: Workspace, config: Config) -> tuple[PurePosixPath, ...]:
    path = config.output / MANIFEST
    if not workspace.exists(path):
        return ()
    named = parse_manifest_paths(workspace.read_text(path))
    return tuple(name for name in named if _is_inside(name))


def _is_inside(path: PurePosixPath) -> bool:
    return not path.is_absolute() and ".." not in path.parts
