"""Runs `limpide` again and again, each time killed at the next point where it touches the disk.

    python -m tests.commands.killing PROJECT FOLDER VERB...

Each run has a copy of the project of its own, FOLDER/1, FOLDER/2..., and is a process of its own,
which ends itself by SIGKILL before or after a call of the system that writes, or in the middle of
the bytes. FOLDER/7-again, 14-again... are the same projects after the next run, which nobody
kills, an hour later. The last copy is that of the run that came to its end. Prints how many points
there are.
"""

from __future__ import annotations

import io
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Self

from pipeline.cli import main

NEVER = 0
AGAIN = 7  # no divisor of the points a file has, so every kind of point has its turn
_WRITING = ("mkdir", "open", "fsync", "sync", "chmod", "replace", "unlink", "rmdir")
_WAITING = ("fsync", "sync")  # for the disk, which no kill can harm: hundreds of runs need not wait


class Death:
    """Ends this process when it comes to the point of this number."""

    def __init__(self, number: int) -> None:
        self._left = number

    def point(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The call, with a point before it and one after it."""

        def watched(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - any call's
            self.point()
            result = call(*arguments, **options)
            self.point()
            return result

        return watched

    def opening(self, call: Callable[..., IO[Any]]) -> Callable[..., Any]:
        """The call that opens a file; one opened for writing is written in two halves."""
        watched = self.around(call)

        def opened(path: Any, mode: str = "r", *arguments: Any, **options: Any) -> Any:  # noqa: ANN401
            if not set(mode) & set("xwa"):
                return call(path, mode, *arguments, **options)
            return _Halves(watched(path, mode, *arguments, **options), self)

        return opened


class _Halves:
    """A file whose bytes are written in two halves, with a point between them."""

    def __init__(self, file: IO[bytes], death: Death) -> None:
        self._file = file
        self._death = death

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    def write(self, data: bytes) -> None:
        self._file.write(data[: len(data) // 2])
        self._file.flush()
        self._death.point()
        self._file.write(data[len(data) // 2 :])


def _run(project: Path, verb: list[str], number: int) -> int:
    """Run a verb in a process of its own; its end as `os.wait` tells it."""
    child = os.fork()
    if not child:
        _die_at(number, project, verb)
    return os.waitpid(child, 0)[1]


def _die_at(number: int, project: Path, verb: list[str]) -> None:
    sys.argv = ["limpide", *verb, "--project", str(project)]
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    death = Death(number)
    for name in _WRITING:
        call = _nothing if name in _WAITING else getattr(os, name)
        setattr(os, name, death.around(call))
    io.open = death.opening(io.open)  # what pathlib opens files with
    main()


def _nothing(*_arguments: int) -> None:
    pass


def kill_everywhere(project: Path, folder: Path, verb: list[str]) -> int:
    """Kill a run at every point; the number of points."""
    number = 0
    while True:
        number += 1
        copy = folder / str(number)
        shutil.copytree(project, copy)
        end = _run(copy, verb, number)
        if not os.WIFSIGNALED(end):
            return number - 1
        if number % AGAIN == 0:
            _run_again(copy, folder / f"{number}-again", verb)


def _run_again(killed: Path, again: Path, verb: list[str]) -> None:
    shutil.copytree(killed, again)
    for leftover in again.rglob(".limpide-*"):
        os.utime(leftover, (0, 0))
    _run(again, verb, NEVER)


if __name__ == "__main__":
    print(kill_everywhere(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]))  # noqa: T201
