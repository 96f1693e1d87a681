"""Writing catalogs, none of which may drop a translation, and remembering what was written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from pipeline.catalog.dropped import refuse_dropped
from pipeline.catalog.extract import extract
from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.po.record import lost_ending, record_of
from pipeline.commands.steps.git_versions import is_older_version
from pipeline.model.catalog import Catalog, Message
from pipeline.model.document import Document
from pipeline.model.errors import PipelineError
from pipeline.workspace import Workspace

_RECORDS = PurePosixPath(".limpide/catalogs")


def write_catalogs(
    workspace: Workspace, catalogs: Mapping[PurePosixPath, Catalog], *, purge: bool = False
) -> frozenset[PurePosixPath]:
    """Write catalogs' files and remember what they hold.

    Args:
        workspace: the project's folder.
        catalogs: the catalogs by their files.
        purge: whether translations may go that the files hold now.

    Returns:
        The files that changed.

    Raises:
        PipelineError: if a translation would be dropped, and nothing is written then; or if a file
            cannot be written, and each is then the old one or the new one.
    """
    if not purge:
        for path, catalog in catalogs.items():
            refuse_dropped(_messages_before(workspace, path, catalog), catalog, path)
    files = {path: serialize_po(catalog).encode() for path, catalog in catalogs.items()}
    # After the files, whose folders are others: a record of more than its file holds would be
    # taken for a loss.
    records = {_record_path(path): record_of(found).encode() for path, found in catalogs.items()}
    return frozenset(workspace.write_all(files | records)) & frozenset(files)


def _messages_before(
    workspace: Workspace, path: PurePosixPath, catalog: Catalog
) -> tuple[Message, ...]:
    """What the file of a catalog holds: as the catalog was read from it, else read now."""
    if catalog.layout.header is not None or not workspace.exists(path):
        return tuple(message for message, _lines in catalog.layout.blocks.values())
    return parse_po(workspace.read_bytes(path), path, catalog.document_id, catalog.locale).messages


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

    An older version of it, as git puts it there on another branch, has lost nothing.

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
    if lost is not None and not is_older_version(workspace.root, path, catalog, lost):
        raise PipelineError(
            "the end of the catalog is gone: messages that were there when it was last written "
            f"({lost.messages}, {lost.translations} of them translated)",
            remedy='Restore it with "git checkout" or from a copy; if that is how it should be, as '
            f'where another branch has less of it, run "limpide repair --accept {path}"',
            path=path,
        )


def _record_path(path: PurePosixPath) -> PurePosixPath:
    return _RECORDS / path  # a longer name may be too long for the disk
