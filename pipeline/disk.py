"""What there is at a place of the disk, and what a user is told where the system refuses."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import NamedTuple, TypeAlias

from pipeline.model.errors import PipelineError

# A file as its user names it, from the project's folder; its text, where there are thousands.
FileName: TypeAlias = PurePosixPath | str
_ABSENT = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP})
_PART_BYTES = 1 << 18
# Opens no link, and waits for nobody who might write into a pipe.
_ORDINARY = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK

_NOT_ALLOWED = ("no permission to {verb} this file", "Change its permissions or its owner")
_FULL = ("cannot {verb} this file: the disk is full", "Free some space and run again")
_SENTENCES = {
    errno.ENOENT: ("there is no such file", "Check its name, or restore it"),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: _NOT_ALLOWED,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.ENAMETOOLONG: (
        "the name is longer than the disk allows",
        "Rename its source with a shorter one",
    ),
    errno.ENOTDIR: ("there is a file where a folder should be", "Rename or move that file"),
    errno.EISDIR: ("there is a folder where a file should be", "Rename or move that folder"),
}


def folder_of(target: str) -> str:
    """The folder of a place, as `os.path.dirname` takes five times as long to say.

    Args:
        target: a path from the root.
    """
    return target.rpartition("/")[0] or "/"


class Found(NamedTuple):
    """A place on the disk and the mode of what it leads to (a link's own if to nothing)."""

    target: str
    mode: int  # 0 where there is nothing

    @property
    def is_file(self) -> bool:
        """Whether there is an ordinary file."""
        return stat.S_ISREG(self.mode)

    def holds(self, data: bytes, path: FileName) -> bool:
        """Whether there is a file with these bytes (`path` as in `bytes_of`)."""
        return self.is_file and bytes_of(self.target, path) == data


def bytes_of_file(target: str) -> bytes | None:
    """The bytes of an ordinary file, None where there is none or it cannot be read."""
    try:
        descriptor = os.open(target, _ORDINARY)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                return None
            # Most files are as long as they say, and need not be asked again.
            data = os.read(descriptor, status.st_size + 1)
            return data if len(data) == status.st_size else data + _all(descriptor)
        finally:
            os.close(descriptor)
    except OSError:
        return None


def bytes_of(target: str, path: FileName) -> bytes:
    """The bytes of what is there (`path` is the file as its user names it).

    Raises:
        PipelineError: if it cannot be read.
    """
    with errors_of("read", path):
        descriptor = os.open(target, os.O_RDONLY | os.O_CLOEXEC)
        try:
            return _all(descriptor)
        finally:
            os.close(descriptor)


def _all(descriptor: int) -> bytes:
    return b"".join(iter(lambda: os.read(descriptor, _PART_BYTES), b""))


def mode_of(look: Callable[[str], os.stat_result], target: str) -> int:
    """The type and the permissions of what is there, 0 where nothing is.

    Raises:
        OSError: if one may not look, or the disk can hold no such name.
    """
    try:
        return look(target).st_mode
    except OSError as error:
        if error.errno in _ABSENT:
            return 0
        raise


def refuse_special(found: Found, path: FileName) -> None:
    """Check that what was found, if anything was, is a file.

    Raises:
        PipelineError: if it is not.
    """
    if not found.mode or found.is_file:
        return
    if stat.S_ISDIR(found.mode):
        problem, remedy = "this is a folder, not a file", "Rename or move the folder"
    elif stat.S_ISLNK(found.mode):
        problem = "this is a link to a file that is not there"
        remedy = "Restore what it points to, or delete the link"
    else:
        problem = "this is no ordinary file but a pipe, a socket or a device"
        remedy = "Put an ordinary file there, or name another one"
    raise PipelineError(problem, remedy=remedy, path=path)


class errors_of:  # noqa: N801 - to its users it is a function, as those of contextlib
    """Make an error of the system a sentence: what cannot be done to the file, what to do.

    Args:
        verb: what is done to the file, such as "read".
        path: the file, as its user names it.

    Raises:
        PipelineError: where the system raised an `OSError`.
    """

    __slots__ = ("_path", "_verb")

    def __init__(self, verb: str, path: FileName) -> None:
        self._verb, self._path = verb, path

    def __enter__(self) -> None:
        """Start to listen."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Translate what was raised, if it is an error of the system."""
        if isinstance(error, OSError):
            raise refused(self._verb, self._path, error) from None


def refused(verb: str, path: FileName, error: OSError) -> PipelineError:
    """What `errors_of` raises, for those who ask about so many files that it would take long."""
    problem, remedy = _sentence(verb, error)
    return PipelineError(problem, remedy=remedy, path=path)


def _sentence(verb: str, error: OSError) -> tuple[str, str]:
    if error.errno in _SENTENCES:
        problem, remedy = _SENTENCES[error.errno]
        return problem.format(verb=verb), remedy
    reason = os.strerror(error.errno) if error.errno else str(error)
    return f"cannot {verb} this file: {reason}", "Mend that and run again"
