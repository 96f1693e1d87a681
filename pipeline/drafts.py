"""New files written beside the old ones, which take their names when the disk holds them whole."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import sys
import time
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from pipeline.disk import errors_of, folder_of, refused

_FOLDER_MODE = 0o755
_TEMPORARY = ".limpide-"
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
_LEFTOVER = re.compile(rf"{re.escape(_TEMPORARY)}.{{16}}")
_LEFTOVER_SECONDS = 60  # no run takes so long from a temporary file to its name


class Draft(NamedTuple):
    """The new bytes of a file: `path` names it to its user, `target` is its place on the disk."""

    path: PurePosixPath
    target: str
    data: bytes
    mode: int  # the file's permissions, whatever the umask says


def write_drafts(drafts: tuple[Draft, ...]) -> None:
    """Write files, each atomically, in the order given; folders are made if need be.

    Each file is written beside its target, the disk is waited for once, and then each takes its
    target's name: whatever happens, a target is the old file or the new one, whole.

    Raises:
        PipelineError: if one cannot be written.
    """
    run, folders = secrets.token_hex(4), _folders(drafts)
    written = tuple(
        _Written(draft, _temporary(draft.target, run, number))
        for number, draft in enumerate(drafts)
    )
    try:
        with _modes_as_given():
            for folder, path in folders.items():
                with errors_of("write", path):
                    _make_folder(folder)
                    _remove_leftovers(folder)
            for draft, temporary in written:
                try:
                    _write(temporary, draft)
                except OSError as error:
                    raise refused("write", draft.path, error) from None
        _settle(written, folders)
    except BaseException:  # Ctrl-C too must leave no partial file
        for each in written:
            with contextlib.suppress(OSError):  # the first error is the one to tell
                os.unlink(each.temporary)
        raise


def is_draft(path: Path) -> bool:
    """Whether a file is one that has not taken its target's name yet, or was kept from it."""
    return _LEFTOVER.fullmatch(path.name) is not None


class _Written(NamedTuple):
    draft: Draft
    temporary: str


def _temporary(target: str, run: str, number: int) -> str:
    """A name beside the target that no other run gives, and this one once."""
    return f"{folder_of(target)}/{_TEMPORARY}{run}{number:08x}"


def _folders(drafts: tuple[Draft, ...]) -> dict[str, PurePosixPath]:
    """The folders of files, each with a file in it to name in errors."""
    return {folder_of(draft.target): draft.path for draft in drafts}


@contextlib.contextmanager
def _modes_as_given() -> Iterator[None]:
    """Have what is made meanwhile get the permissions it is made with, whatever the umask says."""
    umask = os.umask(0)
    try:
        yield
    finally:
        os.umask(umask)


def _make_folder(folder: str) -> None:
    missing = []
    while not os.path.exists(folder):
        missing.append(folder)
        folder = folder_of(folder)
    for path in reversed(missing):
        with contextlib.suppress(FileExistsError):  # another run may be as quick
            os.mkdir(path, _FOLDER_MODE)


def _remove_leftovers(folder: str) -> None:
    """Delete what runs that were killed left in a folder, but nothing of a run still going on."""
    with os.scandir(folder) as entries:
        leftovers = [entry for entry in entries if _LEFTOVER.fullmatch(entry.name)]
    for leftover in leftovers:
        with contextlib.suppress(OSError):  # another run may be as quick
            if time.time() - leftover.stat().st_mtime > _LEFTOVER_SECONDS:
                os.unlink(leftover)


def _write(temporary: str, draft: Draft) -> None:
    """Write a file that must not be there yet, without asking what `open` would of each."""
    descriptor = os.open(temporary, _NEW_FILE, draft.mode)
    try:
        rest = memoryview(draft.data)
        while rest:  # a disk that is full soon takes a part
            rest = rest[os.write(descriptor, rest) :]
    finally:
        os.close(descriptor)


def _settle(written: tuple[_Written, ...], folders: dict[str, PurePosixPath]) -> None:
    """Have the disk hold all new files, then give each its name in its folder."""
    if len(written) > 1 and sys.platform == "linux":
        os.sync()  # which waits for the disk on Linux, and need not elsewhere
    else:
        for draft, temporary in written:
            with errors_of("write", draft.path):
                _sync(temporary)
    for draft, temporary in written:
        try:
            os.replace(temporary, draft.target)
        except OSError as error:
            raise refused("write", draft.path, error) from None
    for folder, path in folders.items():
        with errors_of("write", path):
            _sync(folder)  # the new names too: a file is safe when its folder says so


def _sync(path: str) -> None:
    """Wait until the disk holds a file or a folder."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
