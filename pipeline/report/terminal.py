"""The report for a person at a terminal. The one door of reports to rich."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import groupby
from typing import ClassVar

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pipeline.model.baseline import Comparison
from pipeline.model.finding import Finding, Severity
from pipeline.report.changes import change, summary
from pipeline.report.data import ReportData
from pipeline.report.wording import counted, severity_name

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_INDENT = 2
# Tables fill their width with spaces, before the codes that end a line's colours.
_PADDING = re.compile(r"[ ]+((?:\x1b\[[0-9;]*m)*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TerminalReporter:
    """Findings by file, then a table per locale and one line that sums up.

    Where there is a baseline, only new findings are listed, with the scores that changed.

    `width` is in columns; `colour` says whether to write ANSI colours; of one check, `most`
    findings a file are shown and the others counted; an error is always shown.
    """

    id: ClassVar[str] = "terminal"

    width: int = 100
    colour: bool = True
    most: int = 5

    def render(self, report: ReportData) -> str:
        """The report as text for a terminal of the given width."""
        console = Console(
            file=StringIO(),
            width=self.width,
            force_terminal=self.colour,
            color_system="standard" if self.colour else None,
            highlight=False,
            legacy_windows=False,
        )
        with console.capture() as captured:
            for part in self._parts(report):
                console.print(part)
        return _PADDING.sub(r"\1", captured.get())

    def _parts(self, report: ReportData) -> Iterator[RenderableType]:
        listed = report.findings if report.comparison is None else report.comparison.new
        for path, found in groupby(listed, lambda each: each.observation.location.path):
            yield Text(str(path), style="bold")
            yield Padding(self._file(list(found)), (0, 0, 1, _INDENT))
        if report.findings:
            yield _locales(report)
            yield Text()
        yield _summary(report)
        if report.comparison is not None:
            yield from _changes(report, report.comparison)

    def _file(self, findings: list[Finding]) -> Table:
        table = Table(box=None, padding=(0, 1), pad_edge=False, show_header=False)
        table.add_column(justify="right", no_wrap=True, style="dim")
        table.add_column(no_wrap=True)
        table.add_column(ratio=1, overflow="fold")
        shown: Counter[str] = Counter()
        hidden: Counter[str] = Counter()
        for alike in _alike(findings):
            finding = alike[0]
            may_hide = finding.severity is not Severity.ERROR
            shown[finding.check_id] += may_hide
            if may_hide and shown[finding.check_id] > self.most:
                hidden[finding.check_id] += len(alike)
            else:
                table.add_row(*_row(finding, len(alike)))
        for check_id, number in hidden.items():
            table.add_row("", "", Text(f"… and {number} more of {check_id}", style="dim"))
        return table


def _alike(findings: Iterable[Finding]) -> Iterable[list[Finding]]:
    """Findings together that would read the same: messages of a catalog not yet written, say."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        seen = finding.observation
        said = (str(seen.location.line), str(finding.severity), seen.message, seen.suggestion)
        groups.setdefault((finding.check_id, *said), []).append(finding)
    return groups.values()


def _row(finding: Finding, times: int) -> tuple[str, Text, Text]:
    seen, style = finding.observation, _STYLES[finding.severity]
    said = Text.assemble(
        f"{seen.message}. ",
        (f"{seen.suggestion}.".replace("?.", "?"), "dim"),
        (f" {finding.check_id}", "dim cyan"),
        (f" ({times} times)" if times > 1 else "", "dim"),
    )
    return str(seen.location.line), Text(severity_name(finding.severity), style=style), said


def _locales(report: ReportData) -> Table:
    table = Table(box=None, padding=(0, 2), pad_edge=False, header_style="dim")
    for name in ("locale", "errors", "warnings", "notes", "reading ease"):
        table.add_column(name, justify="left" if name == "locale" else "right")
    for locale in report.locales:
        counts = [report.count(severity, locale=locale.locale) for severity in reversed(Severity)]
        table.add_row(locale.locale, *map(str, counts), _ease(report, locale.locale))
    return table


def _ease(report: ReportData, locale: str) -> str:
    values = [
        found.score.value
        for found in report.scores
        if found.whole and found.score.locale == locale and found.score.value is not None
    ]
    if not values:
        return "not available"
    least, most = f"{min(values):.0f}", f"{max(values):.0f}"
    return least if least == most else f"{least} to {most}"


def _summary(report: ReportData) -> Text:
    if not report.findings:
        return Text(f"Nothing found in {len(report.documents)} documents", style="green")
    files = len({finding.observation.location.path for finding in report.findings})
    said = ", ".join(counted(number, name) for name, number in report.by_severity.items())
    worst = next(name for name, number in report.by_severity.items() if number)
    return Text(f"{said} in {files} {'file' if files == 1 else 'files'}", style=_STYLES[worst])


def _changes(report: ReportData, found: Comparison) -> Iterator[Text]:
    yield Text(summary(found), style="yellow" if found.new or found.worse else "green")
    for changes, said, style in (
        (found.worse, "harder", "yellow"),
        (found.better, "easier", "green"),
    ):
        for each in changes:
            yield Text(f"{said}  {change(report, each)}", style=style)
