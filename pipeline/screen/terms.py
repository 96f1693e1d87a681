"""What the terminal shows of the verb terms."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from pipeline.checks.consistency import Sentence
from pipeline.commands.term_exchange import TermImport
from pipeline.commands.term_suggestions import Suggestions
from pipeline.language.matching.candidates import Candidate
from pipeline.screen.quantity import quantity


def imported_terms(result: TermImport) -> RenderableType:
    """Which concepts an import added or changed."""
    lines = [Text(f"{concept}  added") for concept in result.added]
    lines += [Text(f"{concept}  changed") for concept in result.changed]
    counts = (
        f"{quantity(len(result.added), 'concept')} added, {len(result.changed)} changed, "
        f"{len(result.unchanged)} as they were"
    )
    return Group(*lines, Text(counts, style="bold"))


def suggestions(result: Suggestions, limit: int) -> RenderableType:
    """Phrases that may be terms, then sentences translated in two ways."""
    lines: list[RenderableType] = []
    if result.candidates:
        lines.append(_candidates(result.candidates[:limit]))
        left = len(result.candidates) - limit
        lines += [Text(f"and {left} more: --limit {left + limit}", style="dim")] * (left > 0)
    else:
        lines.append(Text("Every repeated technical phrase is in the termbase."))
    for locale, sentences in result.inconsistent:
        lines += [Text(), Text(f"Translated in two ways in {locale}", style="bold")]
        lines += [_inconsistent(sentence) for sentence in sentences[:limit]]
    return Group(*lines)


def _candidates(found: tuple[Candidate, ...]) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("phrases no concept covers", overflow="fold")
    for name in ("uses", "documents", "C-value"):
        table.add_column(name, justify="right")
    for each in found:
        table.add_row(each.text, str(each.uses), str(len(each.documents)), f"{each.score:.1f}")
    return table


def _inconsistent(sentence: Sentence) -> Text:
    places = (f"  {each.place}  {each.text}" for each in sentence.translations.values())
    return Text("\n".join([sentence.text, *places]))
