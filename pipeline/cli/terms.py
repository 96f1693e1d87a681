"""The verbs for terminologists: terms export, terms import and terms suggest."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import click

from pipeline.catalog.terms.tbx_edition import EDITIONS
from pipeline.cli.options import locale_option, project_option
from pipeline.cli.terminal import show
from pipeline.commands.steps.project import load_project
from pipeline.commands.term_exchange import (
    TERM_FORMATS,
    TermFile,
    run_terms_export,
    run_terms_import,
)
from pipeline.commands.term_suggestions import run_terms_suggest
from pipeline.model.errors import PipelineError, UsageError
from pipeline.screen import terms as screen
from pipeline.screen.quantity import quantity
from pipeline.workspace import Workspace

_glossary_locale = click.option("--locale", help="The locale of a PO glossary.")


@click.group()
def terms() -> None:
    """Exchange the termbase with other tools, see what it lacks."""


@terms.command("export")
@project_option
@click.option(
    "--format",
    "format_id",
    type=click.Choice(TERM_FORMATS),
    default=TERM_FORMATS[0],
    show_default=True,
    help="tbx: TBX-Basic, all of it; csv: a table, all of it; po: Weblate's glossary of a locale.",
)
@_glossary_locale
@click.option(
    "--edition",
    type=click.Choice([edition.year for edition in EDITIONS]),
    default=EDITIONS[0].year,
    show_default=True,
    help="Of TBX, ISO 30042: most tools, Weblate among them, read the one of 2008.",
)
@click.option("--output", type=click.Path(path_type=Path), help="Write it to this file.")
def export_terms(
    folder: Path, format_id: str, locale: str | None, edition: str, output: Path | None
) -> None:
    """Write the termbase as TBX, CSV or a PO glossary."""
    chosen = next(found for found in EDITIONS if found.year == edition)
    project = load_project(Workspace(folder))
    data = run_terms_export(project, format_id, locale, chosen)
    if output is None:
        click.echo(data, nl=False)
        return
    parent = output.absolute().parent
    if not parent.is_dir():
        raise UsageError(f'there is no folder "{parent}" to write to', remedy="Make it first")
    Workspace(parent).write(PurePosixPath(output.name), data)
    click.echo(f"{quantity(len(project.termbase.concepts), 'concept')} written to {output}")


@terms.command("import")
@project_option
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--format",
    "format_id",
    type=click.Choice(TERM_FORMATS),
    help="What kind of file it is; the end of its name says it if not given.",
)
@_glossary_locale
def import_terms(folder: Path, file: Path, format_id: str | None, locale: str | None) -> None:
    """Put the concepts of FILE into the termbase.

    Those of the termbase with the same id are replaced; a PO glossary replaces the terms of its
    locale alone.
    """
    workspace = Workspace(folder)
    chosen = format_id or _format_of(file)
    try:
        data = file.read_bytes()
    except OSError as error:
        raise PipelineError(
            f"the file cannot be read ({error.strerror})",
            remedy="Check its permissions",
            path=str(file),
        ) from None
    with workspace.alone():
        project = load_project(workspace)
        came = TermFile(chosen, str(file), data, locale)
        imported = run_terms_import(workspace, project, came)
    show(screen.imported_terms(imported))


def _format_of(file: Path) -> str:
    ending = file.suffix.removeprefix(".").lower()
    if ending not in TERM_FORMATS:
        raise UsageError(
            f'"{file.name}" does not say what kind of file it is',
            remedy=f"Name it with --format, one of: {', '.join(TERM_FORMATS)}",
        )
    return ending


@terms.command("suggest")
@project_option
@locale_option
@click.option(
    "--limit", type=click.IntRange(1), default=30, show_default=True, help="How many to list."
)
def suggest_terms(folder: Path, locales: tuple[str, ...], limit: int) -> None:
    """List likely terms and inconsistent translations.

    Likely terms are phrases that stand more than once in the sources and that no concept of the
    termbase covers; a translation is inconsistent where the same sentence has two.
    """
    workspace = Workspace(folder)
    suggestions = run_terms_suggest(workspace, load_project(workspace), locales)
    show(screen.suggestions(suggestions, limit))
