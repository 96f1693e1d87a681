"""limpide build: extract, update, check, export."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pipeline.commands.check import Checked, run_check
from pipeline.commands.export import DEFAULT_FORMATS, Exported, run_export
from pipeline.commands.extract import Extraction, run_extract
from pipeline.commands.steps.project import load_project
from pipeline.commands.update import CatalogUpdate, run_update
from pipeline.report.reporter import Reporter
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Built:
    """The outcome of each step; `exported` is None where the checks forbade it."""

    extraction: Extraction
    updates: tuple[CatalogUpdate, ...]
    checked: Checked[str]
    exported: Exported | None


def run_build(
    workspace: Workspace, reporter: Reporter[str], today: date, packed_at: datetime
) -> Built:
    """Take a project the whole way; nothing is exported while findings are over the gate."""
    project = load_project(workspace)
    extraction = run_extract(workspace, project)
    updates = run_update(workspace, project)
    checked = run_check(workspace, project, reporter, today)
    if checked.failed:
        return Built(extraction, updates, checked, None)
    exported = run_export(workspace, project, DEFAULT_FORMATS, packed_at)
    return Built(extraction, updates, checked, exported)
