"""How long each stage takes on this repository's own content: `make bench`.

Prints, for each command, the seconds of a first run, of a second one on unchanged content, their
ratio, and the share of the whole first run. Ratios compare between machines, seconds do not.
"""

import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.validators.project import copy_content, limpide

COMMANDS = (
    ("extract",),
    ("update",),
    ("check",),
    ("export", "--format", "web"),
    ("export", "--format", "pdf"),
)
FINDINGS = 1  # exit code of `limpide check` where it found something


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of wall clock for one command, run twice."""

    command: str
    first: float
    second: float


def main() -> None:
    """Time every command on a copy of the content."""
    with tempfile.TemporaryDirectory() as folder:
        project = copy_content(Path(folder))
        timings = [_timing(command, project) for command in COMMANDS]
    sys.stdout.write(table(timings))


def table(timings: list[Timing]) -> str:
    """The timings as aligned columns."""
    whole = sum(each.first for each in timings)
    lines = [f"{'command':<22}{'first':>9}{'second':>9}{'second/first':>14}{'share':>8}"]
    lines += [
        f"{each.command:<22}{each.first:>8.2f}s{each.second:>8.2f}s"
        f"{each.second / each.first:>14.2f}{each.first / whole:>8.0%}"
        for each in timings
    ]
    return "\n".join(lines) + "\n"


def _timing(command: tuple[str, ...], project: Path) -> Timing:
    return Timing(" ".join(command), _seconds(command, project), _seconds(command, project))


def _seconds(command: tuple[str, ...], project: Path) -> float:
    start = time.perf_counter()
    run = limpide(*command, "--project", str(project), cwd=project.parent)
    if run.returncode not in {0, FINDINGS}:
        sys.exit(f"limpide {' '.join(command)} exited {run.returncode}:\n{run.stderr}")
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
