"""The verbs from sources to publications: extract, update, status, check, export, build, init."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

import click
from rich.console import Console

from pipeline.cli.options import FINDINGS, locale_option, project_option
from pipeline.cli.terminal import show
from pipeline.commands.build import run_build
from pipeline.commands.check import run_check
from pipeline.commands.export import DEFAULT_FORMATS, FORMATS, run_export
from pipeline.commands.extract import run_extract
from pipeline.commands.fix import run_fix
from pipeline.commands.init import run_init
from pipeline.commands.status import run_status
from pipeline.commands.steps.clock import packed_at, today
from pipeline.commands.steps.project import load_project
from pipeline.commands.update import run_update
from pipeline.model.errors import UsageError
from pipeline.report.reporter import Reporter
from pipeline.report.table import REPORTERS
from pipeline.report.terminal import TerminalReporter
from pipeline.screen import publishing as screen
from pipeline.workspace import Workspace

TERMINAL = "terminal"


@click.command()
@project_option
@click.option("--check", is_flag=True, help="Only look; exit 1 if a template is out of date.")
def extract(folder: Path, *, check: bool) -> None:
    """Write the texts to translate into locales/templates/."""
    workspace = Workspace(folder)
    with workspace.alone():
        extraction = run_extract(workspace, load_project(workspace), check=check)
    show(screen.extraction(extraction, looking=check))
    if check and not extraction.up_to_date:
        sys.exit(FINDINGS)


@click.command()
@project_option
@locale_option
@click.option("--purge", is_flag=True, help="Remove obsolete messages and their translations.")
def update(folder: Path, locales: tuple[str, ...], *, purge: bool) -> None:
    """Bring the catalogs up to date with the sources; every translation is kept."""
    workspace = Workspace(folder)
    with workspace.alone():
        updated = run_update(workspace, load_project(workspace), locales, purge=purge)
    show(screen.updates(updated))


@click.command()
@project_option
@locale_option
def status(folder: Path, locales: tuple[str, ...]) -> None:
    """Show how far each document is translated."""
    workspace = Workspace(folder)
    show(screen.status(run_status(workspace, load_project(workspace), locales)))


@click.command()
@project_option
@locale_option
@click.option(
    "--format",
    "report_format",
    type=click.Choice([reporter.id for reporter in REPORTERS]),
    default=TERMINAL,
    show_default=True,
)
@click.option("--output", type=click.Path(path_type=Path), help="Write the report to this file.")
@click.option("--fix", is_flag=True, help="First mend typography in catalogs, where it is certain.")
def check(
    folder: Path,
    locales: tuple[str, ...],
    report_format: str,
    output: Path | None,
    *,
    fix: bool,
) -> None:
    """Check sources and translations; exit 1 on findings at or over the gate."""
    reporter = _reporter(report_format)
    workspace = Workspace(folder)
    if fix:
        _fix(workspace, locales)
    checked = run_check(workspace, load_project(workspace), reporter, today(), locales)
    if output is None:
        click.echo(checked.report, nl=not checked.report.endswith("\n"))
    else:
        _write_report(output, checked.report)
        click.echo(f"Report written to {output}")
    if checked.failed:
        sys.exit(FINDINGS)


def _fix(workspace: Workspace, locales: tuple[str, ...]) -> None:
    """Mend catalogs and say what changed; on the error output, so that a report stays a report."""
    with workspace.alone():
        project = load_project(workspace)
        translated = tuple(name for name in locales if name != project.config.source_locale)
        fixes = run_fix(workspace, project, translated) if translated or not locales else ()
    show(screen.fixes(fixes), on_error_stream=True)


def _write_report(output: Path, report: str) -> None:
    folder = output.absolute().parent
    if not folder.is_dir():
        raise UsageError(
            f'there is no folder "{folder}" to write the report to', remedy="Make it first"
        )
    Workspace(folder).write(PurePosixPath(output.name), report.encode())


def _reporter(report_format: str) -> Reporter:
    """The reporter of this name; the terminal's is as wide and as colourful as the terminal."""
    if report_format == TERMINAL:
        console = Console()
        return TerminalReporter(width=console.width, colour=console.is_terminal)
    return next(reporter for reporter in REPORTERS if reporter.id == report_format)


def _formats(_context: click.Context, _parameter: click.Parameter, value: str) -> tuple[str, ...]:
    formats = tuple(part.strip() for part in value.split(",") if part.strip())
    for name in formats:
        if name not in FORMATS:
            raise click.BadParameter(f'"{name}" is not one of: {", ".join(FORMATS)}')
    if not formats:
        raise click.BadParameter(f"name at least one of: {', '.join(FORMATS)}")
    return formats


@click.command()
@project_option
@click.option(
    "--format", "formats", default=",".join(DEFAULT_FORMATS), callback=_formats, show_default=True
)
def export(folder: Path, formats: tuple[str, ...]) -> None:
    """Write web pages, PDFs or Markdown into dist/, whatever the checks say."""
    workspace = Workspace(folder)
    with workspace.alone():
        exported = run_export(workspace, load_project(workspace), formats, packed_at())
    show(screen.export(exported))


@click.command()
@project_option
def build(folder: Path) -> None:
    """Extract, update, check and export; stops before exporting on findings over the gate."""
    workspace = Workspace(folder)
    with workspace.alone():
        built = run_build(workspace, _reporter(TERMINAL), today(), packed_at())
    show(screen.built(built))
    if built.checked.failed:
        sys.exit(FINDINGS)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
def init(folder: Path) -> None:
    """Make a new project in FOLDER that builds at once."""
    run_init(folder)
    show(screen.started(folder))
