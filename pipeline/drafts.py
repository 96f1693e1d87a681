"""New files written beside the old ones, which take their names when the disk holds them whole."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import NamedTuple

from pipeline.disk import FileName, errors_of, folder_of, refused
from pipeline.model.errors import PipelineError

_FOLDER_MODE = 0o755
_TEMPORARY = ".limpide-"
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
_LEFTOVER = re.compile(rf"{re.escape(_TEMPORARY)}[0-9a-f]{{16}}")
# No run takes so long from a temporary file to its name, nor does one meet another at work: they
# wait for each other (`Workspace.alone`).
_LEFTOVER_SECONDS = 60
_TAKEN = frozenset({errno.EEXIST, errno.ENOTEMPTY})


class Draft(NamedTuple):
    """The new bytes of a file: `path` names it to its user, `target` is its place on the disk."""

    path: FileName
    target: str
    data: bytes
    mode: int  # the file's permissions, whatever the umask says


def write_drafts(drafts: Iterable[Draft], root: str) -> None:
    """Write files, each atomically, in the order given; folders are made if need be.

    A file is written beside its target; where its folder is not there, in one that stands for it.
    The disk is waited for once, and then each file and each new folder takes its name, a new folder
    in the place of its first file: whatever happens, a target is the old file or the new one,
    whole, and a new folder holds all its files.

    Args:
        drafts: the files.
        root: the folder they are all in.

    Raises:
        PipelineError: if one cannot be written.
    """
    plan = _Plan(drafts)
    try:
        with _modes_as_given():
            for folder, path in _with_those_above(plan.folders, root).items():
                with errors_of("write", path):
                    _remove_leftovers(folder)
            for folder, path in plan.new_folders.items():
                with errors_of("write", path):
                    os.mkdir(folder, _FOLDER_MODE)
            for place, draft in plan.written:
                try:
                    _write(place, draft)
                except OSError as error:
                    raise refused("write", draft.path, error) from None
        _settle(plan)
    except BaseException:  # Ctrl-C too must leave no partial file
        for move in plan.moves:
            with contextlib.suppress(OSError):  # the first error is the one to tell
                _delete(move.made)
        raise


def is_draft(path: PurePath) -> bool:
    """Whether a file has not taken its name yet, or was kept from it, as may be its folder.

    Args:
        path: the file, from the project's folder.
    """
    return any(map(_LEFTOVER.fullmatch, path.parts))


class _Move(NamedTuple):
    """A file, or a new folder with its files, that is to take its name."""

    made: str
    target: str
    path: FileName  # a file to name in errors


class _Plan:
    """What is written where, and takes which name.

    `folders` are there and get new names, `new_folders` are to be made, outer ones first; each has
    a file to name in errors.
    """

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self.written: list[tuple[str, Draft]] = []
        self.moves: list[_Move] = []
        self.folders: dict[str, FileName] = {}
        self.new_folders: dict[str, FileName] = {}
        self._run = secrets.token_hex(4)
        self._places: dict[str, str] = {}
        for draft in drafts:
            self._add(draft)

    def _add(self, draft: Draft) -> None:
        folder = folder_of(draft.target)
        place = self._places.get(folder) or self._place_of(folder, draft.path)
        if place == folder:
            made = self._move(folder, draft.target, draft.path)
        else:
            made = place + draft.target[len(folder) :]
        self.written.append((made, draft))

    def _place_of(self, folder: str, path: FileName) -> str:
        """The folder itself, or what stands for it as long as it is not there."""
        if folder in self._places:
            return self._places[folder]
        if os.path.exists(folder):
            place = folder
            self.folders[place] = path
        else:
            above = folder_of(folder)
            place_above = self._place_of(above, path)
            if place_above == above:
                place = self._move(above, folder, path)
            else:
                place = place_above + folder[len(above) :]
            self.new_folders[place] = path
        self._places[folder] = place
        return place

    def _move(self, folder: str, target: str, path: FileName) -> str:
        """A name in the folder of a target that no other run gives, and this one once."""
        made = f"{folder}/{_TEMPORARY}{self._run}{len(self.moves):08x}"
        self.moves.append(_Move(made, target, path))
        return made


@contextlib.contextmanager
def _modes_as_given() -> Iterator[None]:
    """Have what is made meanwhile get the permissions it is made with, whatever the umask says."""
    umask = os.umask(0)
    try:
        yield
    finally:
        os.umask(umask)


def _with_those_above(folders: dict[str, FileName], root: str) -> dict[str, FileName]:
    """Folders and those above them, up to the root.

    A run that was killed may have left something in any of them, since where a folder was missing
    then, all may be there now.
    """
    found: dict[str, FileName] = {}
    for folder, path in folders.items():
        above = folder
        while above not in found:
            found[above] = path
            if not above.startswith(f"{root}/"):
                break
            above = folder_of(above)
    return found


def _remove_leftovers(folder: str) -> None:
    """Delete what runs that were killed left in a folder, but nothing of a run still going on."""
    with os.scandir(folder) as entries:
        leftovers = [entry for entry in entries if _LEFTOVER.fullmatch(entry.name)]
    for leftover in leftovers:
        with contextlib.suppress(OSError):  # another run may be as quick
            if time.time() - leftover.stat(follow_symlinks=False).st_mtime > _LEFTOVER_SECONDS:
                _delete(leftover.path)


def _delete(made: str) -> None:
    """Delete a file, or a folder with all it holds."""
    if os.path.isdir(made) and not os.path.islink(made):
        shutil.rmtree(made)
    else:
        os.unlink(made)


def _write(place: str, draft: Draft) -> None:
    """Write a file that must not be there yet, without asking what `open` would of each."""
    descriptor = os.open(place, _NEW_FILE, draft.mode)
    try:
        rest = memoryview(draft.data)
        while rest:  # a disk that is full soon takes a part
            rest = rest[os.write(descriptor, rest) :]
    finally:
        os.close(descriptor)


def _settle(plan: _Plan) -> None:
    """Have the disk hold all that is new, then give each file and folder its name."""
    if len(plan.written) > 1 and sys.platform == "linux":
        os.sync()  # which waits for the disk on Linux, and need not elsewhere
    else:
        for place, draft in plan.written:
            with errors_of("write", draft.path):
                _sync(place)
        _sync_folders(plan.new_folders)
    for made, target, path in plan.moves:
        try:
            os.replace(made, target)
        except OSError as error:
            if error.errno in _TAKEN:
                raise PipelineError(
                    "another program made its folder meanwhile", remedy="Run again", path=path
                ) from None
            raise refused("write", path, error) from None
    _sync_folders(plan.folders)  # the new names too: a file is safe when its folder says so


def _sync_folders(folders: dict[str, FileName]) -> None:
    """Wait until the disk holds folders, each given with a file to name in errors."""
    for folder, path in folders.items():
        with errors_of("write", path):
            _sync(folder)


def _sync(path: str) -> None:
    """Wait until the disk holds a file or a folder."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
