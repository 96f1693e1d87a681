"""limpide check: sources and translations -> findings -> a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from pipeline.checks.table import CHECKS
from pipeline.commands.baseline import BaselineFile, compared, got_worse
from pipeline.commands.steps.checking import Checking, check_project
from pipeline.commands.steps.project import Project
from pipeline.language.locale import locale_name
from pipeline.model.baseline import Comparison
from pipeline.model.document import Document, DocumentKind
from pipeline.model.finding import Finding, Severity
from pipeline.report.data import ReportData, ReportDocument
from pipeline.report.reporter import Reporter
from pipeline.workspace import Workspace

Rendered = TypeVar("Rendered", str, bytes, str | bytes)


@dataclass(frozen=True, slots=True)
class Checked(Generic[Rendered]):
    """The outcome of a check: the report, and whether the gate stops at it."""

    report: Rendered
    failed: bool


def run_check(  # noqa: PLR0913 (what a check of a project depends on)
    workspace: Workspace,
    project: Project,
    reporter: Reporter[Rendered],
    today: date,
    locales: Sequence[str] = (),
    *,
    baseline: BaselineFile | None = None,
) -> Checked[Rendered]:
    """Check a project and report.

    With a baseline, only what got worse since fails; writing the baseline accepts everything.

    Args:
        workspace: the project's folder.
        project: its sources.
        reporter: how to write the report.
        today: the day reviews are measured against.
        locales: which locales to check; the sources and all of them where none is named.
        baseline: what was known before, to compare with or to write anew.

    Raises:
        PipelineError: if the baseline cannot be read or written.
    """
    wanted = project.chosen_locales(locales, with_source=True)
    before = baseline.read() if baseline else None
    checking = check_project(workspace, project, wanted, today)
    comparison = compared(before, checking, wanted) if before else None
    report = reporter.render(_report_data(project, wanted, checking, comparison))
    if baseline and baseline.updates:
        baseline.write(checking, wanted, before)
        return Checked(report, failed=False)
    gate = project.config.fail_on
    if comparison:
        return Checked(report, got_worse(comparison, gate))
    return Checked(report, _is_over(checking.findings, gate))


def _report_data(
    project: Project, locales: Sequence[str], checking: Checking, comparison: Comparison | None
) -> ReportData:
    title = project.site.segment("title")
    found = {finding.check_id for finding in checking.findings}
    titles = {page.id: page.title.text if page.title else page.id for page in project.pages}
    languages = project.site.languages
    source = project.config.source_locale
    return ReportData(
        title=title.text if title else "",
        locales=tuple(locale_name(locale, languages.get(locale)) for locale in locales),
        documents=tuple(
            ReportDocument(document.id, _title(document, titles), document.path)
            for document in project.documents
        ),
        findings=checking.findings,
        scores=checking.scores,
        rationales={check.id: check.rationale for check in CHECKS if check.id in found},
        passages=checking.passages,
        comparison=comparison,
        source=locale_name(source, languages.get(source)),
    )


def _title(document: Document, titles: Mapping[str, str]) -> str:
    match document.kind:
        case DocumentKind.SITE:
            return "Texts of the site"
        case DocumentKind.CAPTIONS:
            film = document.id.removesuffix(f".{DocumentKind.CAPTIONS}")
            return f"Captions: {titles.get(film, film)}"
    return titles[document.id]


def _is_over(findings: Sequence[Finding], gate: Severity) -> bool:
    return any(finding.severity.rank >= gate.rank for finding in findings)
