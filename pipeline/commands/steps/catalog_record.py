"""Writing catalogs, and remembering what was written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.po.po import serialize_po
from pipeline.catalog.po.record import lost_ending, record_of
from pipeline.model.catalog import Catalog
from pipeline.model.document import Document
from pipeline.model.errors import PipelineError
from pipeline.workspace import Workspace

_RECORDS = PurePosixPath(".limpide/catalogs")


def write_catalogs(
    workspace: Workspace, catalogs: Mapping[PurePosixPath, Catalog]
) -> frozenset[PurePosixPath]:
    """Write catalogs' files and remember what they hold.

    Returns:
        The files that changed.

    Raises:
        PipelineError: if one cannot be written; each file is then the old one or the new one.
    """
    files = {path: serialize_po(catalog).encode() for path, catalog in catalogs.items()}
    # After the files: a record of more than its file holds would be taken for a loss.
    records = {_record_path(path): record_of(found).encode() for path, found in catalogs.items()}
    return frozenset(workspace.write_all(files | records)) & frozenset(files)


def accept_catalog(workspace: Workspace, path: PurePosixPath, catalog: Catalog) -> None:
    """Remember what a catalog's file holds, whatever it held before."""
    workspace.write(_record_path(path), record_of(catalog).encode())


def forget_catalog(workspace: Workspace, path: PurePosixPath) -> None:
    """Remember nothing of a catalog whose file is gone."""
    workspace.remove(_record_path(path))


def refuse_lost_ending(
    workspace: Workspace, path: PurePosixPath, catalog: Catalog, document: Document | None
) -> None:
    """Check that a catalog still has the messages at its end that it had when it was written.

    Raises:
        PipelineError: if translations of texts that its document still has are gone from there.
    """
    record = _record_path(path)
    if not workspace.exists(record):
        return
    known = workspace.read_text(record)
    if lost_ending(known, catalog, None) is None:
        return
    wanted = None if document is None else [found.key for found in extract(document).messages]
    lost = lost_ending(known, catalog, wanted)
    if lost is not None:
        raise PipelineError(
            "the end of the catalog is gone: messages that were there when it was last written "
            f"({lost.messages}, {lost.translations} of them translated)",
            remedy='Restore it with "git checkout" or from a copy, or run '
            f'"limpide repair --accept {path}" if that is how it should be',
            path=path,
        )


def _record_path(path: PurePosixPath) -> PurePosixPath:
    return _RECORDS / path  # a longer name may be too long for the disk
