"""What the terminal shows of the verbs exchange and memory."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from pipeline.catalog.updating.memory import Suggestion
from pipeline.commands.exchange import HandedOver, Imported
from pipeline.commands.memory import MemoryImport
from pipeline.model.catalog import MessageKey
from pipeline.screen.quantity import quantity

_MOST_LINES = 100
_KEEP_ONE = (
    "Where there are two translations, the catalog's own stands and the file's is in the comment: "
    "keep one, in the catalog without the fuzzy flag, or in a new export marked as done."
)
_NOTHING_REMOVED = (
    "An import removes no translation. To remove one, empty its msgstr in the catalog; to doubt "
    "one, mark it as to review in the file."
)


def handed_over(results: tuple[HandedOver, ...]) -> RenderableType:
    """Which files wait for their translators."""
    if not results:
        return Text("Nothing left to translate: no file was written.")
    lines = [Text(f"{result.path}  {quantity(result.messages, 'message')}") for result in results]
    files = quantity(len(results), "file")
    return Group(*lines, Text(f"{files} for translators", style="bold"))


def imported(results: tuple[Imported, ...]) -> RenderableType:
    """What each file that came back changed, and what a person must look at."""
    lines: list[Text] = []
    for result in results:
        counts = ", ".join(f"{count} {name}" for name, count in result.counts)
        lines.append(Text(f"{result.name}  {counts}"))
        lines += _listed("two translations, marked fuzzy", result.conflicts)
        lines += _listed("no longer in the sources, kept as obsolete", result.unknown)
        lines += _listed("emptied in the file, its translation kept", result.blank)
    if any(result.conflicts for result in results):
        lines.append(Text(_KEEP_ONE, style="bold"))
    if any(result.blank for result in results):
        lines.append(Text(_NOTHING_REMOVED, style="bold"))
    return Group(*lines)


def _listed(said: str, messages: tuple[tuple[str, MessageKey], ...]) -> list[Text]:
    lines = [
        Text(f"  {said}: {document}: {msgid[:70]}", style="yellow")
        for document, (_context, msgid) in messages[:_MOST_LINES]
    ]
    more = len(messages) - _MOST_LINES
    return [*lines, Text(f"  {said}: {more} more", style="yellow")] if more > 0 else lines


def memory_import(result: MemoryImport) -> RenderableType:
    """How much the project's memory has grown."""
    return Text(f"{result.path}  {quantity(result.units, 'translation')}, {result.new} of them new")


def suggestions(found: tuple[Suggestion, ...]) -> RenderableType:
    """What the translation memory suggests, the best first: score, texts, origin."""
    if not found:
        return Text("The memory knows no similar text")
    table = Table(box=None, pad_edge=False)
    table.add_column("score", justify="right")
    for name in ("translation", "of", "from"):
        table.add_column(name, overflow="fold")
    for one in found:
        unit = one.unit
        table.add_row(f"{int(one.score)} %", Text(unit.target), Text(unit.source), unit.origin)
    return table
