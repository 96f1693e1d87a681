"""How much translators must read again after an update: Limpide beside msgmerge."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.updating.update import update
from tests.benchmarks.updating import msgmerge
from tests.catalog.rereading import (
    Edited,
    change_sentence,
    change_words,
    edited,
    edited_pages,
    share_to_reread,
)

TITLE = "Words to read again after an update, half of the messages changed"
PARAGRAPHS = 400
_SEED = 2
_CHANGES = {
    "a word of one sentence is another": change_words,
    "one sentence is another": change_sentence,
}
_EXPLANATION = """
Words of the messages that are not confirmed any more, in percent of all words. Where the comments
of a message show the sentences that changed, those shown count, else the whole message: msgmerge
keeps the old translation of the whole message, and does not say what of it still holds.
"""


@dataclass(frozen=True, slots=True)
class Rereading:
    """What an author did to some texts, and the share of words to read again, in percent."""

    texts: str
    change: str
    limpide: float
    msgmerge: float


def rereadings(paragraphs: int = PARAGRAPHS, messages: int | None = None) -> tuple[Rereading, ...]:
    """Update the same catalogs with both tools.

    Args:
        paragraphs: how many there are, of 3 to 6 sentences of the pages each.
        messages: of how many messages of the pages as they are; None for all.
    """
    return tuple(
        Rereading(texts, change, _by_limpide(work), _by_msgmerge(work))
        for texts, change, work in _works(paragraphs, messages)
    )


def rereading_table(found: Iterable[Rereading]) -> str:
    """A Markdown table, and how words are counted."""
    lines = ["| texts | change | limpide | msgmerge --previous |", "|---|---|--:|--:|"]
    lines += [
        f"| {each.texts} | {each.change} | {each.limpide:.1f} % | {each.msgmerge:.1f} % |"
        for each in found
    ]
    return "\n".join(lines) + f"\n{_EXPLANATION}"


def _works(paragraphs: int, messages: int | None) -> Iterator[tuple[str, str, Edited]]:
    for name, change in _CHANGES.items():
        work = edited(paragraphs, change, _SEED)
        yield f"{paragraphs} paragraphs of 3 to 6 sentences", name, work
    for name, change in _CHANGES.items():
        work = edited_pages(change, _SEED, messages)
        yield f"all {len(work.catalog.messages)} messages of the pages", name, work


def _by_limpide(work: Edited) -> float:
    return share_to_reread(update(work.catalog, work.template))


def _by_msgmerge(work: Edited) -> float:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "known.po").write_text(serialize_po(work.catalog), "utf-8")
        (folder / "new.pot").write_text(serialize_po(work.template), "utf-8")
        msgmerge(folder)
        merged = (folder / "msgmerge.po").read_bytes()
    return share_to_reread(parse_po(merged, PurePosixPath("msgmerge.po"), "page", "es"))
