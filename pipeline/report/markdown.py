"""A short summary of a check in Markdown, for a pull request."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.model.finding import Finding, Severity
from pipeline.model.readability import HardPassage
from pipeline.report.changes import change, gone_lines, summary
from pipeline.report.data import ReportData
from pipeline.report.wording import check_name, counted, counted_things, sentence, severity_name

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~!$])")
_SHORT = 240  # characters of a passage: enough to know it again
_SEE_ALL = "`limpide check --format html --output report.html` shows everything."


@dataclass(frozen=True, slots=True)
class MarkdownReporter:
    """What got worse and better, the hardest passages, and how much each check found.

    `most` is how many findings or changes are listed, `passages` how many passages; all else is
    counted.
    """

    id: ClassVar[str] = "markdown"

    most: int = 20
    passages: int = 5

    def render(self, report: ReportData) -> str:
        """The summary, its texts escaped: nothing in them becomes markup or calls a person."""
        return "\n".join(self._lines(report)) + "\n"

    def _lines(self, report: ReportData) -> Iterator[str]:
        yield f"## Limpide check: {_plain(report.title) or 'this project'}"
        yield ""
        yield sentence(_counts(report))
        if report.comparison:
            yield ""
            yield sentence(summary(report.comparison))
            yield from _part("What got worse", self._worse(report))
            yield from _part("What got better", self._better(report))
        yield from _part(*self._hardest(report))
        yield from _part("Findings by check", _checks(report))
        yield ""
        yield _SEE_ALL

    def _worse(self, report: ReportData) -> list[str]:
        found = report.comparison
        if found is None:
            return []
        gravest = sorted(found.new, key=lambda finding: -finding.severity.rank)
        changes = [f"- {_plain(str(change(report, each)))}" for each in found.worse]
        return self._capped([*map(_finding, gravest), *changes])

    def _better(self, report: ReportData) -> list[str]:
        found = report.comparison
        if found is None:
            return []
        changes = [f"- {_plain(str(change(report, each)))}" for each in found.better]
        return self._capped([*(f"- {line}" for line in gone_lines(found)), *changes])

    def _capped(self, lines: list[str]) -> list[str]:
        more = len(lines) - self.most
        return lines if more <= 0 else [*lines[: self.most], f"- … and {more} more"]

    def _hardest(self, report: ReportData) -> tuple[str, list[str]]:
        """The passages of the first locale that has some: indexes compare within one language."""
        locale = report.passages[0].locale if report.passages else ""
        found = [each for each in report.passages if each.locale == locale][: self.passages]
        name = f"The hardest passages ({locale})"
        return name, [_passage(report, number, each) for number, each in enumerate(found, 1)]


def _part(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield f"### {heading}"
        yield ""
        yield from lines


def _counts(report: ReportData) -> str:
    if not report.findings:
        return f"Nothing found in {counted_things(len(report.documents), 'document')}"
    said = ", ".join(counted(number, name) for name, number in report.by_severity.items())
    return f"{said} in {counted_things(len(report.documents), 'document')}"


def _finding(finding: Finding) -> str:
    seen = finding.observation
    place = f"`{str(seen.location).replace('`', '')}`"
    said = f"{_plain(sentence(seen.message))} {_plain(sentence(seen.suggestion))}"
    return f"- **{severity_name(finding.severity)}** {place} ({finding.locale}): {said}"


def _passage(report: ReportData, number: int, found: HardPassage) -> str:
    title = report.titles.get(found.document_id, found.document_id)
    where = f"{title}, {found.title}" if found.title else title
    text = found.text if len(found.text) <= _SHORT else f"{found.text[: _SHORT - 1]}…"
    return (
        f"{number}. {_plain(where)}, Limpide index {found.index:.0f} (lower is easier), "
        f"`{str(found.location).replace('`', '')}`: {_plain(text)}"
    )


def _checks(report: ReportData) -> list[str]:
    counts = Counter((found.check_id, found.severity) for found in report.findings)
    if not counts:
        return []
    severities = list(reversed(Severity))
    rows = [
        f"| {check_name(check_id)} | "
        + " | ".join(str(counts[check_id, severity]) for severity in severities)
        + " |"
        for check_id in sorted({check_id for check_id, _ in counts})
    ]
    return ["| check | errors | warnings | notes |", "|---|--:|--:|--:|", *rows]


def _plain(text: str) -> str:
    """A text on one line that Markdown shows as it is; an @ that calls nobody."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split())).replace("@", "&#64;")
