"""What was measured, as the table that is printed and kept."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.runs import Seconds

_INTRODUCTION = """\
# Speed beside the peers

Written by `make bench`. Each tool ran three times, in turn with the others, as a single process; a
number is the median. A ratio is how often the time of the table's first line a tool took.
"""


@dataclass(frozen=True, slots=True)
class Result:
    """How long a tool took for a number of units, such as words or messages."""

    tool: str
    seconds: Seconds
    units: int

    @property
    def rate(self) -> float:
        """Units in a second of processor."""
        return self.units / self.seconds.cpu


def ratio_table(results: Sequence[Result], unit: str) -> str:
    """A Markdown table: seconds, units a second, and how often the first tool's time each took."""
    first = results[0].seconds
    lines = [
        f"| tool | wall s | CPU s | {unit}/s (CPU) | wall ratio | CPU ratio |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    lines += [
        f"| {each.tool} | {each.seconds.wall:.2f} | {each.seconds.cpu:.2f} | {each.rate:,.0f} "
        f"| {each.seconds.wall / first.wall:.2f} | {each.seconds.cpu / first.cpu:.2f} |"
        for each in results
    ]
    return "\n".join(lines) + "\n"


def report(
    sections: Iterable[tuple[str, str]], versions: Iterable[str], notes: Iterable[str]
) -> str:
    """The whole of RESULTS.md: the tables under their titles, and what they were measured on."""
    parts = [
        _INTRODUCTION,
        *(f"## {title}\n\n{table}" for title, table in sections),
        "## Measured on\n",
        "\n".join(f"- {line}" for line in (*_machine(), *versions, *notes)) + "\n",
    ]
    return "\n".join(parts)


def version_of(*command: str | Path) -> str:
    """The first line of what a program says of its version."""
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return (run.stdout or run.stderr).splitlines()[0].strip()


def _machine() -> tuple[str, ...]:
    return (
        f"{datetime.now(UTC):%Y-%m-%d}",
        f"{processor(Path('/proc/cpuinfo'))}, {os.cpu_count()} cores, {platform.system()}",
        f"Python {platform.python_version()}",
    )


def processor(information: Path) -> str:
    """The processor's name, from where Linux says it, else what Python knows."""
    if information.is_file():
        found = re.search(r"^model name\s*:\s*(.+)$", information.read_text(), re.MULTILINE)
        if found:
            return found[1]
    return platform.processor() or platform.machine()
