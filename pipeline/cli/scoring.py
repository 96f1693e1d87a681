"""The verb that measures a text: score."""

from __future__ import annotations

import json
import sys
from pathlib import Path, PurePosixPath

import click

from pipeline.cli.terminal import show
from pipeline.commands.score import STANDARD_INPUT, Scored, run_score, score_lines
from pipeline.commands.steps.clock import today
from pipeline.config import check_locale
from pipeline.model.errors import PipelineError, UsageError
from pipeline.report.score import score_object
from pipeline.screen import scoring as screen
from pipeline.source.reader import SourceFile
from pipeline.workspace import Workspace


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), required=False)
@click.option("--locale", default="fr", show_default=True, help="The language of the text.")
@click.option(
    "--format",
    "shown_as",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
)
@click.option(
    "--jsonl", is_flag=True, help="Read a JSON string a line, write a JSON object a line."
)
@click.option("--textstat", "compare", is_flag=True, help="Add what textstat itself would give.")
def score(file: Path | None, locale: str, *, shown_as: str, jsonl: bool, compare: bool) -> None:
    """Measure how hard the text of FILE (- for input) is to read."""
    check_locale(locale)
    if jsonl:
        _score_lines(file, locale, compare=compare)
        return
    if file is None:
        raise UsageError(
            "there is no text to score", remedy="Name a file, or write - and give the text as input"
        )
    scored = run_score(_source(file, locale), today(), compare=compare)
    if shown_as == "json":
        click.echo(json.dumps(_object(scored), ensure_ascii=False, indent=2))
    else:
        show(screen.scored(scored))


def _score_lines(file: Path | None, locale: str, *, compare: bool) -> None:
    if file is not None and str(file) != "-":
        raise UsageError(
            "--jsonl reads standard input, not a file",
            remedy=f"Write: limpide score --jsonl < {file}",
        )
    for scored in score_lines(sys.stdin.buffer, locale, today(), compare=compare):
        click.echo(json.dumps(_object(scored), ensure_ascii=False))


def _object(scored: Scored) -> dict[str, object]:
    return score_object(scored.score, scored.findings, scored.left_out, scored.textstat)


def _source(file: Path, locale: str) -> SourceFile:
    if str(file) == "-":
        return SourceFile(STANDARD_INPUT, STANDARD_INPUT.name, _standard_input(), locale)
    if file.is_dir():
        raise UsageError(
            f'"{file}" is a folder, and one text is measured at a time',
            remedy='Name a file. "limpide check" measures every page of a project',
        )
    name = PurePosixPath(file.name)
    return SourceFile(name, name.name, Workspace(file.absolute().parent).read_text(name), locale)


def _standard_input() -> str:
    data = sys.stdin.buffer.read()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PipelineError(
            "the text is not UTF-8",
            remedy='Convert it to the encoding "UTF-8" first',
            path=STANDARD_INPUT,
            line=data.count(b"\n", 0, error.start) + 1,
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")
