"""What was measured, as the table that is printed and kept."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.runs import Seconds

RESULTS = Path(__file__).with_name("RESULTS.md")
_OWN_LOAD = 1.5
_INTRODUCTION = """\
# Speed beside the peers

Written by `make bench`. Each tool ran three times, in turn with the others, as a single process; a
time is the median. A ratio is how often the time of the table's first line a tool took; an aim is
what the ratio of processor time should be at least.
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


def ratio_table(results: Sequence[Result], unit: str, aims: Mapping[str, float]) -> str:
    """A Markdown table: seconds, units a second, and how often the first tool's time each took.

    Args:
        results: the first is the one that the others are compared with.
        unit: what the tools worked on, such as "words".
        aims: by tool, how often the first tool's processor time it should take at least.
    """
    first = results[0].seconds
    lines = [
        f"| tool | wall s | CPU s | {unit}/s (CPU) | wall ratio | CPU ratio | aim |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    lines += [
        f"| {each.tool} | {each.seconds.wall:.2f} | {each.seconds.cpu:.2f} | {each.rate:,.0f} "
        f"| {each.seconds.wall / first.wall:.2f} | {each.seconds.cpu / first.cpu:.2f} "
        f"| {said_of_aim(each.seconds.cpu / first.cpu, aims.get(each.tool))} |"
        for each in results
    ]
    return "\n".join(lines) + "\n"


def said_of_aim(ratio: float, aim: float | None) -> str:
    """An aim, and whether a ratio misses it; nothing where there is none."""
    if aim is None:
        return ""
    return f"{aim:g}" if ratio >= aim else f"{aim:g}, missed"


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


def keep_section(path: Path, title: str, text: str) -> None:
    """Put a section into a file of results in place of the one of that title, else at its end."""
    before, _, rest = path.read_text("utf-8").partition(f"\n## {title}\n")
    _, _, after = rest.partition("\n## ")
    following = f"\n## {after}" if after else ""
    path.write_text(f"{before.rstrip()}\n\n## {title}\n\n{text.rstrip()}\n{following}", "utf-8")


def measured_on() -> str:
    """One line: the day, the machine, and whether others used it."""
    return f"Measured on {', '.join((*_machine(), *load()))}.\n"


def load() -> tuple[str, ...]:
    """A warning where others used the machine: the load of 15 minutes, of which one is ours."""
    average = os.getloadavg()[2]
    noisy = average > _OWN_LOAD
    return (f"noisy: the machine had a load of {average:.1f} meanwhile",) if noisy else ()


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
