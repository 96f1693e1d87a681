"""limpide merge-driver: what git calls to merge two versions of a catalog."""

from __future__ import annotations

from contextlib import suppress
from pathlib import PurePosixPath

from pipeline.catalog.dropped import refuse_dropped
from pipeline.catalog.merge import Merged, merge
from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.commands.steps.project import load_config
from pipeline.config import Config
from pipeline.model.catalog import Catalog
from pipeline.model.errors import PipelineError
from pipeline.workspace import Workspace


def run_merge_driver(
    workspace: Workspace, base: PurePosixPath, ours: PurePosixPath, theirs: PurePosixPath
) -> Merged:
    """Merge three files into `ours`, as git's merge drivers do.

    Args:
        workspace: the folder that git runs its drivers in.
        base: the version both sides started from, empty where there was none.
        ours: the version of the branch that is merged into; takes the result.
        theirs: the version of the branch that is merged.

    Raises:
        PipelineError: if a version is damaged or a translation of one would be dropped; nothing is
            written then, and git reports a conflict.
    """
    start, ours_now, theirs_now = (_read(workspace, path) for path in (base, ours, theirs))
    merged = merge(start, ours_now, theirs_now, source_locale=_source_locale(workspace))
    for path, side in ((ours, ours_now), (theirs, theirs_now)):
        refuse_dropped(side.messages, merged.catalog, path)
    workspace.write(ours, serialize_po(merged.catalog).encode())
    return merged


def _source_locale(workspace: Workspace) -> str:
    """The language of the sources, the usual one where git runs the driver above the project.

    Settings that cannot be used are no reason to leave a catalog unmerged.
    """
    with suppress(PipelineError):
        return load_config(workspace).source_locale
    return Config().source_locale


def _read(workspace: Workspace, path: PurePosixPath) -> Catalog:
    data = workspace.read_bytes(path)
    if not data.strip():
        return Catalog("", "", ())
    return parse_po(data, path, "", "")
