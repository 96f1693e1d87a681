"""A project's folder: with `disk` and `drafts`, the only module that touches the disk.

Paths given and returned are relative to the project. Every write goes to a temporary file beside
its target that then takes the target's name: whatever happens, the target is the old file or the
new one, whole.
"""

from __future__ import annotations

import codecs
import contextlib
import fcntl
import os
import stat
from collections.abc import Iterator, Mapping
from operator import attrgetter
from pathlib import Path, PurePosixPath
from typing import TypeVar

from pipeline.disk import (
    FileName,
    Found,
    bytes_of,
    bytes_of_file,
    errors_of,
    folder_of,
    mode_of,
    refuse_special,
    refused,
)
from pipeline.drafts import Draft, write_drafts
from pipeline.model.errors import PipelineError, UsageError, not_utf8

_FILE_MODE = 0o644
_Name = TypeVar("_Name", PurePosixPath, str)
_NO_NAMES = frozenset({"", ".", ".."})


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
        self._folders = {self._root}  # known not to lead out of the project

    def exists(self, path: PurePosixPath) -> bool:
        """Whether there is a file of this name.

        Raises:
            PipelineError: if one may not look, or the disk can hold no such name.
        """
        return self._find(path).is_file

    def files(self, folder: PurePosixPath) -> tuple[PurePosixPath, ...]:
        """Every file below a folder in a fixed order, hidden ones left out.

        Raises:
            PipelineError: if a folder may not be read.
        """
        self._find(folder)
        with errors_of("read", folder):
            return tuple(map(PurePosixPath, self._below(str(folder))))

    def _below(self, folder: str) -> Iterator[str]:
        try:
            entries = os.scandir(self.root / folder)
        except FileNotFoundError:  # a folder that is not there has no files
            return
        with entries:
            for entry in sorted(entries, key=attrgetter("name")):
                if entry.name.startswith("."):
                    continue
                name = f"{folder}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    yield from self._below(name)
                elif entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path)):
                    yield name  # a link to nothing too: its reader says so, a page must not vanish

    def read_bytes(self, path: PurePosixPath) -> bytes:
        """The bytes of a file.

        Raises:
            PipelineError: if there is no such file or it may not be read.
        """
        data = bytes_of_file(self._target(path))
        if data is not None:
            return data
        found = self._find(path)
        if not found.is_file:
            refuse_special(found, path)
        return bytes_of(found.target, path)

    def read_text(self, path: PurePosixPath) -> str:
        """The text of a file, without byte order mark, its each line ending in a newline alone.

        Raises:
            PipelineError: if the file cannot be read, or is not UTF-8.
        """
        data = self.read_bytes(path)
        try:
            text = data.removeprefix(codecs.BOM_UTF8).decode()
        except UnicodeDecodeError as error:
            raise not_utf8(
                error, path, 'Save it with the encoding "UTF-8" in your editor'
            ) from None
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    def holds(self, path: FileName, data: bytes) -> bool:
        """Whether there is a file of this name with these bytes.

        Raises:
            PipelineError: if it may not be read.
        """
        return self._find(path).holds(data, path)

    def write(self, path: PurePosixPath, data: bytes) -> bool:
        """Make a file hold these bytes, atomically; a file that does already is left alone.

        Returns:
            Whether the file changed.

        Raises:
            PipelineError: if it cannot be written; the old file is then still there.
        """
        return bool(self.write_all({path: data}))

    def write_all(self, files: Mapping[_Name, bytes]) -> tuple[_Name, ...]:
        """Make files hold these bytes, each atomically, in the order given.

        A new folder is there with all its files or not at all, in the place of its first file.

        Writing many at once is many times faster than one by one: the disk is waited for once.

        Returns:
            The files that changed.

        Raises:
            PipelineError: if one cannot be written; each file is then the old one or the new one.
        """
        absent: dict[str, bool] = {}
        found = ((path, self._draft(path, data, absent)) for path, data in files.items())
        changed = [(path, draft) for path, draft in found if draft]
        write_drafts([draft for _path, draft in changed], self._root)
        return tuple([path for path, _draft in changed])

    def remove(self, path: PurePosixPath) -> None:
        """Delete a file, and the folders that this leaves empty."""
        target = self._find(path).target
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
        refuse_special(self._find(path), path)

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

    def _draft(self, path: FileName, data: bytes, absent: dict[str, bool]) -> Draft | None:
        """What is to be written, None where the file holds it already.

        In `absent` is noted which folders are not there, so that no file is looked for in them.
        """
        target = self._target(path)
        folder = folder_of(target)
        if folder not in self._folders:  # a link or `..` leads there
            target = os.path.realpath(folder) + target[len(folder) :]
            folder = folder_of(target)
        if folder not in absent:
            with errors_of("write", path):
                absent[folder] = not mode_of(os.lstat, folder)
        if absent[folder]:
            return Draft(path, target, data, _FILE_MODE)
        found = self._find(path)
        if found.holds(data, path):
            return None
        refuse_special(found, path)
        return Draft(path, found.target, data, found.mode & 0o777 if found.mode else _FILE_MODE)

    def _find(self, path: FileName) -> Found:
        """What a path leads to, which must not be out of the project, links included.

        Raises:
            PipelineError: if it is, if one may not look, or the disk can hold no such name.
        """
        target = self._target(path)
        try:
            mode = mode_of(os.lstat, target)
            if stat.S_ISLNK(mode):
                self._refuse_outside(target, path)
                mode = mode_of(os.stat, target) or mode
        except OSError as error:
            raise refused("read", path, error) from None
        return Found(target, mode)

    def _target(self, path: FileName) -> str:
        """The place of a path on the disk, which its last name, if that is a link, may lead out of.

        Raises:
            PipelineError: if a folder leads out of the project, or the disk can hold no such name.
        """
        name = str(path)
        target = name if name.startswith("/") else f"{self._root}/{name}"
        if "\0" in target:
            raise PipelineError(
                "no disk can hold a name with the character NUL", remedy="Rename it", path=path
            )
        try:
            # The folder above one that is known need not be in the project.
            if not self._is_own(folder_of(target)) or target.endswith("/.."):
                self._refuse_outside(target, path)
        except OSError as error:
            raise refused("read", path, error) from None
        return target

    def _refuse_outside(self, target: str, path: FileName) -> None:
        if not self._is_inside(target):
            raise PipelineError(
                "this path leads out of the project folder",
                remedy="Keep the project's files below its own folder",
                path=path,
            )

    def _is_inside(self, target: str) -> bool:
        # Not by `Path.resolve`: it fails where links lead in a circle, which `mode_of` is to say.
        return Path(os.path.realpath(target)).is_relative_to(self.root)

    def _is_own(self, folder: str) -> bool:
        """Whether a folder is in the project by its very name: no link leads there, nor any `..`.

        Most are, and to follow every link takes many times longer.
        """
        own = []
        while folder not in self._folders:
            above, _, name = folder.rpartition("/")
            if name in _NO_NAMES or os.path.islink(folder):
                return False
            own.append(folder)
            folder = above
        self._folders.update(own)
        return True
