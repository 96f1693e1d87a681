"""Running a program and saying how long it took: by the clock, and in seconds of processor."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

# What a program measured inside its own process prints last: its seconds, imports left out.
STOPWATCH = """
import time
_wall, _cpu = time.perf_counter(), time.process_time()
def stop():
    print(time.perf_counter() - _wall, time.process_time() - _cpu)
"""


@dataclass(frozen=True, slots=True)
class Seconds:
    """How long something took, by the clock (`wall`) and on the processor (`cpu`)."""

    wall: float
    cpu: float


def median(runs: Iterable[Seconds]) -> Seconds:
    """The median of the walls and that of the processor's seconds."""
    found = tuple(runs)
    return Seconds(
        statistics.median(run.wall for run in found), statistics.median(run.cpu for run in found)
    )


def of_command(command: Sequence[str | Path], folder: Path) -> Seconds:
    """Run a whole command, its start and end included."""
    log = folder / "log.txt"
    with log.open("w") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)
        _pid, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} exited {process.returncode}:\n{log.read_text()[-2000:]}")
    return Seconds(wall, used.ru_utime + used.ru_stime)


def in_process(python: Path, program: str, folder: Path, *arguments: str | Path) -> Seconds:
    """Run a program that measures itself and prints its two numbers on its last line."""
    run = subprocess.run(
        [python, "-c", program, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    if run.returncode:
        sys.exit(f"a program of the benchmark exited {run.returncode}:\n{run.stderr}")
    wall, cpu = map(float, run.stdout.split()[-2:])
    return Seconds(wall, cpu)
