"""Runs `limpide` again and again, each time killed at the next point where it changes the disk.

    python -m tests.commands.killing FOLDER FILE VERB...

Each run finds the project in FOLDER as it was and is a process of its own, which ends itself by
SIGKILL before a call of the system that changes something in the folder, or in the middle of the
bytes of a file. Between two such calls nothing changes, so that no kill leaves anything else. After
each, another run comes an hour later, which nobody kills. What they all left is pickled into FILE.

The runs are forked from a process that has run the verb once: to import and to read what never
changes takes ten times as long as to run.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypedDict

from pipeline.cli import main
from tests.commands.contents import Contents, contents, restore
from tests.validators.tools import REPOSITORY

_NEVER = 0
_CHANGES = frozenset(
    {
        *("os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir"),
        *("os.symlink", "os.truncate", "os.utime"),
    }
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class Death:
    """Ends this process when it comes to the point of this number.

    Args:
        number: the point, from 1.
        folder: where changes are counted.
    """

    def __init__(self, number: int, folder: Path) -> None:
        self._left = number
        self._folder = f"{folder}/"

    def point(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        """An audit hook: Python tells it what it is about to ask of the system."""
        if event == "subprocess.Popen" or (
            (event in _CHANGES or (event == "open" and arguments[2] & _WRITING))
            and self.counts(arguments[0])
        ):
            self.point()

    def counts(self, path: str | bytes | int) -> bool:
        """Whether what has this name, or is open under this number, is below the folder."""
        if isinstance(path, int):
            path = os.readlink(f"/proc/self/fd/{path}")  # noqa: PTH115 - as below
        place = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 - faster, and links stay links
        return place.startswith(self._folder)


def _in_halves(death: Death) -> Callable[[int, bytes | memoryview], int]:
    """What writes to files; one is empty at one point, and half written at another."""
    write = os.write

    def written(descriptor: int, data: bytes | memoryview) -> int:
        if not death.counts(descriptor):
            return write(descriptor, data)
        death.point()
        half = write(descriptor, data[: len(data) // 2])
        death.point()
        return half + write(descriptor, data[half:])

    return written


def _run(folder: Path, verb: list[str], number: int = _NEVER) -> int:
    """Run a verb in a process of its own; its end as `os.wait` tells it."""
    child = os.fork()
    if not child:
        _die_at(number, folder, verb)
    return os.waitpid(child, 0)[1]


def _die_at(number: int, folder: Path, verb: list[str]) -> NoReturn:
    death = Death(number, folder)
    os.write = _in_halves(death)  # type: ignore[assignment] # by which all files are written
    for waiting in ("fsync", "sync"):
        setattr(os, waiting, _at_once)
    sys.addaudithook(death.hear)
    os._exit(_limpide(folder, verb))  # to take an interpreter apart takes as long as the run


def _at_once(*_file: object) -> None:
    """Wait for no disk: what the system has taken, no kill of a process can harm."""


def _limpide(folder: Path, verb: list[str]) -> int:
    """Run a verb in this process; the code it ends with."""
    os.chdir(folder)
    sys.argv = ["limpide", *verb]
    try:
        main()
    except SystemExit as ended:
        return int(ended.code or 0)


class Kills(TypedDict):
    """What a folder held after each run that was killed, after the next, and after a whole one."""

    killed: list[Contents]
    again: list[Contents]
    whole: Contents


def _kill_everywhere(folder: Path, verb: list[str]) -> Kills:
    old = contents(folder)
    _limpide(folder, verb)
    gc.freeze()
    restore(folder, old)
    kills, ends = Kills(killed=[], again=[], whole={}), list[int]()
    while os.WIFSIGNALED(end := _run(folder, verb, len(ends) + 1)):
        kills["killed"].append(contents(folder))
        _let_an_hour_pass(folder)
        ends.append(_run(folder, verb))
        kills["again"].append(contents(folder))
        restore(folder, old)
    kills["whole"] = contents(folder)
    if set(ends) != {end}:
        sys.exit(f"ended with {end}, after kills with {ends}")
    return kills


def _let_an_hour_pass(folder: Path) -> None:
    for leftover in folder.rglob(".limpide-*"):
        os.utime(leftover, (0, 0))


def kill_everywhere(folder: Path, verb: list[str]) -> Kills:
    """Kill runs of a verb at every point, in a process that has no threads.

    The folder then holds what the run left that came to its end. Fails where a run after a kill
    ends with another code than a run after none.
    """
    seen = folder.with_suffix(".kills")
    command = [sys.executable, "-m", "tests.commands.killing", str(folder), str(seen), *verb]
    run = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    kills: Kills = pickle.loads(seen.read_bytes())  # noqa: S301 - written by this module
    return kills


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(pickle.dumps(_kill_everywhere(Path(sys.argv[1]), sys.argv[3:])))
