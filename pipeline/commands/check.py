"""limpide check: sources and translations -> findings -> a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.checks.table import CHECKS
from pipeline.commands.steps.checking import Checking, check_project
from pipeline.commands.steps.project import Project
from pipeline.language.locale import locale_name
from pipeline.model.document import Document, DocumentKind
from pipeline.model.finding import Finding, Severity
from pipeline.report.data import ReportData, ReportDocument
from pipeline.report.reporter import Reporter
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome of a check: the report as text, and whether the gate stops at it."""

    report: str
    failed: bool


def run_check(
    workspace: Workspace,
    project: Project,
    reporter: Reporter,
    today: date,
    locales: Sequence[str] = (),
) -> Checked:
    """Check a project and report.

    Args:
        workspace: the project's folder.
        project: its sources.
        reporter: how to write the report.
        today: the day reviews are measured against.
        locales: which locales to check; the sources and all of them where none is named.
    """
    wanted = project.chosen_locales(locales, with_source=True)
    checking = check_project(workspace, project, wanted, today)
    report = reporter.render(_report_data(project, wanted, checking))
    return Checked(report, _is_over(checking.findings, project.config.fail_on))


def _report_data(project: Project, locales: Sequence[str], checking: Checking) -> ReportData:
    title = project.site.segment("title")
    found = {finding.check_id for finding in checking.findings}
    titles = {page.id: page.title.text if page.title else page.id for page in project.pages}
    return ReportData(
        title=title.text if title else "",
        locales=tuple(
            locale_name(locale, project.site.languages.get(locale)) for locale in locales
        ),
        documents=tuple(
            ReportDocument(document.id, _title(document, titles), document.path)
            for document in project.documents
        ),
        findings=checking.findings,
        scores=checking.scores,
        rationales={check.id: check.rationale for check in CHECKS if check.id in found},
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
