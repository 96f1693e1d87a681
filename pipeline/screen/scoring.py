"""What the terminal shows of the verb score."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from pipeline.commands.score import Scored
from pipeline.language.locale import english_name, is_known
from pipeline.model.readability import TextScore
from pipeline.report.wording import counted_things


def scored(result: Scored) -> RenderableType:
    """The counts, the index and the formulas of a text, then what to change in it."""
    lines: list[RenderableType] = [_counts(result.score), Text(), _formulas(result)]
    if result.left_out:
        reasons = ", ".join(f"{each.words} in {each.reason}" for each in result.left_out)
        lines.append(Text(f"Words left out: {reasons}", style="dim"))
    if result.score.other_language:
        lines.append(Text(_language_notice(result.score), style="yellow"))
    for finding in result.findings:
        seen = finding.observation
        lines += [Text(), Text(f"{seen.location.line}: {seen.message}", style="yellow")]
        lines += [Text(f"   {part}") for part in (seen.excerpt, seen.suggestion) if part]
    return Group(*lines)


def _counts(score: TextScore) -> Text:
    counts = score.counts
    if not counts.words:
        return Text("There are no words to measure")
    sizes = (
        f"{counted_things(counts.words, 'word')} in {counted_things(counts.sentences, 'sentence')}"
    )
    if counts.sentences > 1:
        sizes += f", the longest of {counted_things(counts.longest, 'word')}"
    if counts.rare_words is not None:
        sizes += f", {counted_things(counts.rare_words, 'rare word')}"
    return Text(sizes)


def _formulas(result: Scored) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("formula")
    table.add_column("value", justify="right")
    table.add_column("says")
    if result.textstat is not None:
        table.add_column("textstat", justify="right")
    table.add_row("Limpide index", _number(result.score.index), "higher is harder")
    for found in result.score.formulas:
        own = () if result.textstat is None else (_number(result.textstat.get(found.formula)),)
        table.add_row(found.formula, _number(found.value), found.band, *own)
    return table


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def _language_notice(score: TextScore) -> str:
    other, declared = score.other_language, english_name(score.locale)
    seen = english_name(other) if is_known(other) else other  # the name of a script
    return (
        f"This text seems to be in {seen}, not in {declared}: the values mean nothing then. "
        "Name its language with --locale."
    )
