"""New files written beside the old ones, which take their names when the disk holds them whole."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipeline.model.errors import PipelineError

_FILE_MODE = 0o644
_FOLDER_MODE = 0o755
_TEMPORARY = ".limpide-"
_LEFTOVER_SECONDS = 60  # no run takes so long from a temporary file to its name


@dataclass(frozen=True, slots=True)
class Draft:
    """The new bytes of a file: `path` names it to its user, `target` is its place on the disk."""

    path: PurePosixPath
    target: Path
    data: bytes


def write_drafts(drafts: tuple[Draft, ...]) -> None:
    """Write files, each atomically, in the order given; folders are made if need be.

    Each file is written beside its target, the disk is waited for once, and then each takes its
    target's name: whatever happens, a target is the old file or the new one, whole.

    Raises:
        PipelineError: if one cannot be written.
    """
    written = tuple(_Written(draft, _temporary(draft.target)) for draft in drafts)
    try:
        for folder, path in _folders(drafts).items():
            with errors_of("write", path):
                _make_folder(folder)
                _remove_leftovers(folder)
        for each in written:
            with errors_of("write", each.draft.path), each.temporary.open("xb") as file:
                file.write(each.draft.data)
        _settle(written)
    except BaseException:  # Ctrl-C too must leave no partial file
        for each in written:
            with contextlib.suppress(OSError):  # the first error is the one to tell
                each.temporary.unlink(missing_ok=True)
        raise


@dataclass(frozen=True, slots=True)
class _Written:
    draft: Draft
    temporary: Path


def _temporary(target: Path) -> Path:
    return target.with_name(f"{_TEMPORARY}{secrets.token_hex(8)}")


def _folders(drafts: tuple[Draft, ...]) -> dict[Path, PurePosixPath]:
    """The folders of files, each with a file in it to name in errors."""
    return {draft.target.parent: draft.path for draft in drafts}


def _make_folder(folder: Path) -> None:
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    for path in reversed(missing):
        path.mkdir(exist_ok=True)
        path.chmod(_FOLDER_MODE)


def _remove_leftovers(folder: Path) -> None:
    """Delete what runs that were killed left in a folder, but nothing of a run still going on."""
    for leftover in folder.glob(f"{_TEMPORARY}????????????????"):
        with contextlib.suppress(OSError):  # another run may be as quick
            if time.time() - leftover.stat().st_mtime > _LEFTOVER_SECONDS:
                leftover.unlink()


def _settle(written: tuple[_Written, ...]) -> None:
    """Have the disk hold all new files, then give each its name."""
    if len(written) > 1 and sys.platform == "linux":
        os.sync()  # which waits for the disk on Linux, and need not elsewhere
    else:
        for each in written:
            with errors_of("write", each.draft.path):
                _sync(each.temporary)
    for each in written:
        with errors_of("write", each.draft.path):
            each.temporary.chmod(_mode(each.draft.target))
            each.temporary.replace(each.draft.target)
    for folder, path in _folders(tuple(each.draft for each in written)).items():
        with errors_of("write", path):
            _sync(folder)  # the new names too: a file is safe when its folder says so


def _mode(target: Path) -> int:
    return target.stat().st_mode & 0o777 if target.exists() else _FILE_MODE


def _sync(path: Path) -> None:
    """Wait until the disk holds a file or a folder."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def errors_of(verb: str, path: PurePosixPath) -> Iterator[None]:
    """Make an error of the system a sentence: what cannot be done to the file, what to do."""
    try:
        yield
    except OSError as error:
        problem, remedy = _sentence(verb, error)
        raise PipelineError(problem, remedy=remedy, path=path) from None


def _sentence(verb: str, error: OSError) -> tuple[str, str]:
    match error.errno:
        case errno.ENOENT:
            return "there is no such file", "Check its name, or restore it"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return f"no permission to {verb} this file", "Change its permissions or its owner"
        case errno.ENOSPC | errno.EDQUOT:
            return f"cannot {verb} this file: the disk is full", "Free some space and run again"
        case errno.ENAMETOOLONG:
            return "the name is longer than the disk allows", "Rename its source with a shorter one"
        case errno.ENOTDIR:
            return "there is a file where a folder should be", "Rename or move that file"
    reason = os.strerror(error.errno) if error.errno else str(error)
    return f"cannot {verb} this file: {reason}", "Mend that and run again"
