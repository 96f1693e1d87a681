"""A project's folder: the only module that touches the disk.

Paths given and returned are relative to the project. Every write goes to a temporary file beside
its target that then takes the target's name: whatever happens, the target is the old file or the
new one, whole.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import secrets
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipeline.model.errors import PipelineError, UsageError

_FILE_MODE = 0o644
_FOLDER_MODE = 0o755
_TEMPORARY = ".limpide-"
_LEFTOVER_SECONDS = 60  # no run takes so long from a temporary file to its name


class Workspace:
    """The files below one folder.

    Args:
        root: the project's folder.

    Raises:
        UsageError: if there is no such folder.
    """

    def __init__(self, root: Path) -> None:
        if not os.path.isdir(root):  # noqa: PTH112 - Path.is_dir raises where one may not look
            raise UsageError(
                f'there is no folder "{root}"', remedy="Check --project, or run limpide init"
            )
        self.root = root.resolve()
        self._folders: set[Path] = set()  # known not to lead out of the project

    def exists(self, path: PurePosixPath) -> bool:
        """Whether there is a file of this name.

        Raises:
            PipelineError: if one may not look, or the disk can hold no such name.
        """
        with _errors_of("read", path):
            return self._inside(path).is_file()

    def files(self, folder: PurePosixPath) -> tuple[PurePosixPath, ...]:
        """Every file below a folder in a fixed order, hidden ones left out.

        Raises:
            PipelineError: if a folder may not be read.
        """
        self._inside(folder)
        with _errors_of("read", folder):
            return tuple(sorted(map(PurePosixPath, self._below(str(folder)))))

    def _below(self, folder: str) -> Iterator[str]:
        try:
            entries = os.scandir(self.root / folder)
        except FileNotFoundError:  # a folder that is not there has no files
            return
        with entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                name = f"{folder}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    yield from self._below(name)
                elif entry.is_file():
                    yield name

    def read_bytes(self, path: PurePosixPath) -> bytes:
        """The bytes of a file.

        Raises:
            PipelineError: if there is no such file or it may not be read.
        """
        self.refuse_special(path)
        with _errors_of("read", path):
            return self._inside(path).read_bytes()

    def read_text(self, path: PurePosixPath) -> str:
        """The text of a file, without byte order mark, its each line ending in a newline alone.

        Raises:
            PipelineError: if the file cannot be read, or is not UTF-8.
        """
        data = self.read_bytes(path)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise PipelineError(
                "the file is not UTF-8",
                remedy='Save it with the encoding "UTF-8" in your editor',
                path=path,
                line=data.count(b"\n", 0, error.start) + 1,
            ) from None
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def write(self, path: PurePosixPath, data: bytes) -> bool:
        """Make a file hold these bytes, atomically; a file that does already is left alone.

        Returns:
            Whether the file changed.

        Raises:
            PipelineError: if it cannot be written; the old file is then still there.
        """
        return bool(self.write_all({path: data}))

    def write_all(self, files: Mapping[PurePosixPath, bytes]) -> tuple[PurePosixPath, ...]:
        """Make files hold these bytes, each atomically, in the order given.

        Writing many at once is many times faster than one by one: the disk is waited for once.

        Returns:
            The files that changed.

        Raises:
            PipelineError: if one cannot be written; each file is then the old one or the new one.
        """
        drafts = tuple(self._draft(path) for path in files if not self._holds(path, files[path]))
        try:
            for folder, path in {draft.target.parent: draft.path for draft in drafts}.items():
                with _errors_of("write", path):
                    self._make_folder(folder)
                    _remove_leftovers(folder)
            for draft in drafts:
                with _errors_of("write", draft.path), draft.temporary.open("xb") as file:
                    file.write(files[draft.path])
            _settle(drafts)
        except BaseException:  # Ctrl-C too must leave no partial file
            for draft in drafts:
                with contextlib.suppress(OSError):  # the first error is the one to tell
                    draft.temporary.unlink(missing_ok=True)
            raise
        return tuple(draft.path for draft in drafts)

    def remove(self, path: PurePosixPath) -> None:
        """Delete a file, and the folders that this leaves empty."""
        target = self._inside(path)
        with _errors_of("delete", path):
            target.unlink(missing_ok=True)
            for folder in target.relative_to(self.root).parents:
                if folder == Path() or any((self.root / folder).iterdir()):
                    break
                (self.root / folder).rmdir()

    def refuse_special(self, path: PurePosixPath) -> None:
        """Check that what has this name, if anything has, is a file.

        Raises:
            PipelineError: if it is a folder, a link to nothing, or what is no file at all, such as
                a named pipe, which would keep its reader waiting for ever.
        """
        target = self._inside(path)
        with _errors_of("read", path):
            if not os.path.lexists(target) or target.is_file():
                return
            if target.is_dir():
                problem, remedy = "this is a folder, not a file", "Rename or move the folder"
            elif target.is_symlink() and not target.exists():
                problem = "this is a link to a file that is not there"
                remedy = "Restore what it points to, or delete the link"
            else:
                problem = "this is no ordinary file but a pipe, a socket or a device"
                remedy = "Put an ordinary file there, or name another one"
        raise PipelineError(problem, remedy=remedy, path=path)

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Wait until no other run writes in this project, and keep others waiting meanwhile.

        The lock is advisory (flock on the project's folder): other runs of Limpide heed it,
        editors and git do not.
        """
        descriptor = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def _draft(self, path: PurePosixPath) -> _Draft:
        target = self._inside(path)
        self.refuse_special(path)
        return _Draft(path, target, target.with_name(f"{_TEMPORARY}{secrets.token_hex(8)}"))

    def _holds(self, path: PurePosixPath, data: bytes) -> bool:
        target = self._inside(path)
        with _errors_of("write", path):
            return target.is_file() and target.read_bytes() == data

    def _make_folder(self, folder: Path) -> None:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        for path in reversed(missing):
            path.mkdir(exist_ok=True)
            path.chmod(_FOLDER_MODE)

    def _inside(self, path: PurePosixPath) -> Path:
        """The real place of a path, which must not lead out of the project, links included."""
        target = self.root / path
        with _errors_of("read", path):
            if target.parent not in self._folders or target.is_symlink():
                self._refuse_outside(target, path)
        return target

    def _refuse_outside(self, target: Path, path: PurePosixPath) -> None:
        if not target.resolve().is_relative_to(self.root):
            raise PipelineError(
                "this path leads out of the project folder",
                remedy="Keep the project's files below its own folder",
                path=path,
            )
        if ".." not in path.parts and target.parent.resolve().is_relative_to(self.root):
            self._folders.add(target.parent)


@dataclass(frozen=True, slots=True)
class _Draft:
    """The new bytes of a file in a temporary file beside it."""

    path: PurePosixPath
    target: Path
    temporary: Path


def _remove_leftovers(folder: Path) -> None:
    """Delete what runs that were killed left in a folder, but nothing of a run still going on."""
    for leftover in folder.glob(f"{_TEMPORARY}????????????????"):
        with contextlib.suppress(OSError):  # another run may be as quick
            if time.time() - leftover.stat().st_mtime > _LEFTOVER_SECONDS:
                leftover.unlink()


def _settle(drafts: tuple[_Draft, ...]) -> None:
    """Have the disk hold all drafts, then give each its name."""
    if len(drafts) > 1 and sys.platform == "linux":
        os.sync()  # which waits for the disk on Linux, and need not elsewhere
    else:
        for draft in drafts:
            with _errors_of("write", draft.path):
                _sync(draft.temporary)
    for draft in drafts:
        with _errors_of("write", draft.path):
            draft.temporary.chmod(_mode(draft.target))
            draft.temporary.replace(draft.target)
    for folder, path in {draft.target.parent: draft.path for draft in drafts}.items():
        with _errors_of("write", path):
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
def _errors_of(verb: str, path: PurePosixPath) -> Iterator[None]:
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
