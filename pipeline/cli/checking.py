"""The verb that looks for faults: check."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

import click
from rich.console import Console

from pipeline.cli.options import FINDINGS, locale_option, project_option
from pipeline.cli.terminal import show
from pipeline.commands.baseline import BaselineFile
from pipeline.commands.check import run_check
from pipeline.commands.fix import run_fix
from pipeline.commands.steps.clock import today
from pipeline.commands.steps.project import load_project
from pipeline.model.errors import UsageError
from pipeline.report.reporter import Reporter
from pipeline.report.table import REPORTERS
from pipeline.report.terminal import TerminalReporter
from pipeline.screen import checking as screen
from pipeline.workspace import Workspace

_TERMINAL = TerminalReporter.id


@click.command()
@project_option
@locale_option
@click.option(
    "--format",
    "report_format",
    type=click.Choice([reporter.id for reporter in REPORTERS]),
    default=_TERMINAL,
    show_default=True,
)
@click.option("--output", type=click.Path(path_type=Path), help="Write the report to this file.")
@click.option("--fix", is_flag=True, help="First mend typography in catalogs, where it is certain.")
@click.option(
    "--baseline",
    "known",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Fail only on what got worse since this file was written.",
)
@click.option(
    "--update-baseline",
    "updates",
    is_flag=True,
    help="Write the present state to the file that --baseline names.",
)
def check(  # noqa: PLR0913 (an argument for each option)
    folder: Path,
    locales: tuple[str, ...],
    *,
    report_format: str,
    output: Path | None,
    fix: bool,
    known: Path | None,
    updates: bool,
) -> None:
    """Check sources and translations.

    Exits with 1 on findings at or over the gate that limpide.yaml sets.
    """
    _refuse_missing_folder(output)
    baseline = _baseline(known, updates=updates)
    reporter = _reporter(report_format)
    workspace = Workspace(folder)
    if fix:
        _fix(workspace, locales)
    project = load_project(workspace)
    checked = run_check(workspace, project, reporter, today(), locales, baseline=baseline)
    _show(checked.report, output)
    if baseline and updates:
        click.echo(f"Baseline written to {known}", err=output is None)
    if checked.failed:
        sys.exit(FINDINGS)


def _fix(workspace: Workspace, locales: tuple[str, ...]) -> None:
    """Mend catalogs and say what changed; on the error output, so that a report stays a report."""
    with workspace.alone():
        project = load_project(workspace)
        translated = tuple(name for name in locales if name != project.config.source_locale)
        fixes = run_fix(workspace, project, translated) if translated or not locales else ()
    show(screen.fixes(fixes), on_error_stream=True)


def terminal_reporter() -> TerminalReporter:
    """The report for this terminal, as wide and as colourful as it is."""
    console = Console()
    return TerminalReporter(width=console.width, colour=console.is_terminal)


def _baseline(known: Path | None, *, updates: bool) -> BaselineFile | None:
    if known is not None:
        return BaselineFile(known, updates=updates)
    if updates:
        raise UsageError(
            "--update-baseline has no file to write", remedy="Name it with --baseline FILE"
        )
    return None


def _reporter(report_format: str) -> Reporter[str | bytes]:
    if report_format == _TERMINAL:
        return terminal_reporter()
    return next(reporter for reporter in REPORTERS if reporter.id == report_format)


def _show(report: str | bytes, output: Path | None) -> None:
    if output is not None:
        data = report if isinstance(report, bytes) else report.encode()
        Workspace(output.absolute().parent).write(PurePosixPath(output.name), data)
        click.echo(f"Report written to {output}")
    elif isinstance(report, bytes):
        _refuse_terminal()
        sys.stdout.buffer.write(report)
    else:
        click.echo(report, nl=not report.endswith("\n"))


def _refuse_terminal() -> None:
    if sys.stdout.isatty():
        raise UsageError(
            "a terminal cannot show this format", remedy="Write it to a file with --output FILE"
        )


def _refuse_missing_folder(output: Path | None) -> None:
    if output is not None and not output.absolute().parent.is_dir():
        raise UsageError(
            f'there is no folder "{output.absolute().parent}" to write the report to',
            remedy="Make it first",
        )
