"""A project's folder: with `drafts`, the only module that touches the disk.

Paths given and returned are relative to the project. Every write goes to a temporary file beside
its target that then takes the target's name: whatever happens, the target is the old file or the
new one, whole.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from pipeline.drafts import Draft, errors_of, write_drafts
from pipeline.model.errors import PipelineError, UsageError, not_utf8


class Workspace:
    """The files below one folder.

    Args:
        root: the project's folder.

    Raises:
        UsageError: if there is no such folder.
    """

    def __init__(self, root: Path) -> None:
        if not os.path.isdir(root):
            raise UsageError(
                f'there is no folder "{root}"', remedy="Check --project, or run limpide init"
            )
        self.root = root.resolve()
        self._root = str(self.root)
        self._folders: set[str] = set()  # known not to lead out of the project

    def exists(self, path: PurePosixPath) -> bool:
        """Whether there is a file of this name.

        Raises:
            PipelineError: if one may not look, or the disk can hold no such name.
        """
        with errors_of("read", path):
            return _is_file(self._inside(path))

    def files(self, folder: PurePosixPath) -> tuple[PurePosixPath, ...]:
        """Every file below a folder in a fixed order, hidden ones left out.

        Raises:
            PipelineError: if a folder may not be read.
        """
        self._inside(folder)
        with errors_of("read", folder):
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
        target = self._inside(path)
        with errors_of("read", path):
            is_file = _is_file(target)
        if not is_file:
            self.refuse_special(path)
        return _bytes(target, path)

    def read_text(self, path: PurePosixPath) -> str:
        """The text of a file, without byte order mark, its each line ending in a newline alone.

        Raises:
            PipelineError: if the file cannot be read, or is not UTF-8.
        """
        data = self.read_bytes(path)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise not_utf8(
                error, path, 'Save it with the encoding "UTF-8" in your editor'
            ) from None
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def holds(self, path: PurePosixPath, data: bytes) -> bool:
        """Whether there is a file of this name with these bytes.

        Raises:
            PipelineError: if it may not be read.
        """
        target = self._inside(path)
        with errors_of("read", path):
            return _is_file(target) and _bytes(target, path) == data

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
        found = (self._draft(path, data) for path, data in files.items())
        drafts = tuple(draft for draft in found if draft)
        write_drafts(drafts)
        return tuple(draft.path for draft in drafts)

    def remove(self, path: PurePosixPath) -> None:
        """Delete a file, and the folders that this leaves empty."""
        target = self._inside(path)
        with errors_of("delete", path):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(target)
            for folder in Path(target).relative_to(self.root).parents:
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
        with errors_of("read", path):
            if not os.path.lexists(target) or _is_file(target):
                return
            if os.path.isdir(target):
                problem, remedy = "this is a folder, not a file", "Rename or move the folder"
            elif not os.path.exists(target):
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

    def _draft(self, path: PurePosixPath, data: bytes) -> Draft | None:
        """What is to be written, None where the file holds it already."""
        if self.holds(path, data):
            return None
        self.refuse_special(path)
        return Draft(path, self._inside(path), data)

    def _inside(self, path: PurePosixPath) -> str:
        """The real place of a path, which must not lead out of the project, links included."""
        target = os.path.join(self._root, path)
        with errors_of("read", path):
            if os.path.dirname(target) not in self._folders or os.path.islink(target):
                self._refuse_outside(Path(target), path)
        return target

    def _refuse_outside(self, target: Path, path: PurePosixPath) -> None:
        if not target.resolve().is_relative_to(self.root):
            raise PipelineError(
                "this path leads out of the project folder",
                remedy="Keep the project's files below its own folder",
                path=path,
            )
        if ".." not in path.parts and target.parent.resolve().is_relative_to(self.root):
            self._folders.add(str(target.parent))


def _bytes(target: str, path: PurePosixPath) -> bytes:
    with errors_of("read", path), open(target, "rb", buffering=0) as file:
        return file.read()


def _is_file(target: str) -> bool:
    """Whether there is an ordinary file, or a link to one.

    Raises:
        OSError: if one may not look, or the disk can hold no such name.
    """
    try:
        return stat.S_ISREG(os.stat(target).st_mode)
    except ValueError:  # the name holds the character NUL
        return False
    except OSError as error:
        if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}:
            return False
        raise
