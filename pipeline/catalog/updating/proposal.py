"""The translation to propose for a text that changed: what can stay of the old one, in place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from pipeline.catalog.updating.alignment import Bead, align
from pipeline.catalog.updating.pieces import joined, normal, pieces, whole
from pipeline.catalog.updating.similarity import differences


@dataclass(frozen=True, slots=True)
class Languages:
    """The language of the sources and the locale of the translations."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and its translation."""

    source: str
    target: str


def proposal(old: Pair, new: str, languages: Languages) -> str:
    """The old translation as it fits the new text best.

    Sentences that did not change keep their translation, in the new order; one that changed
    keeps the translation it had; one that was removed loses it; one that is new gets none. Where
    it is not sure which sentence translates which, the old translation is given whole.
    """
    before, after = pieces(old.source, languages.source), pieces(new, languages.source)
    order = _kept(tuple(map(normal, before)), tuple(map(normal, after)))
    if order == list(range(len(before))):
        return old.target
    translated = pieces(old.target, languages.target)
    beads = align(before, translated)
    return old.target if beads is None else _put_together(order, beads, translated) or old.target


def portion(pair: Pair, kept: Collection[int], languages: Languages) -> tuple[Pair, ...] | None:
    """Some sentences of a text, each with its translation, in order.

    Args:
        pair: a text and its translation.
        kept: places of sentences of the text.
        languages: of both.

    Returns:
        The sentences, two of them together where the translation made one of them; None where it
        is not sure what translates them and nothing else.
    """
    before = pieces(pair.source, languages.source)
    translated = pieces(pair.target, languages.target)
    beads = align(before, translated)
    if beads is None:
        return None
    chosen = [bead for bead in beads if any(place in kept for place in bead.source)]
    if sum(len(bead.source) for bead in chosen) != len(kept):
        return None
    return tuple(
        Pair(
            joined(before[place] for place in bead.source),
            joined(translated[place] for place in bead.target),
        )
        for bead in chosen
    )


def _kept(before: tuple[str, ...], after: tuple[str, ...]) -> list[int]:
    """Places of the old sentences whose translation stays, in the order they have now."""
    order: list[int] = []
    gone: dict[str, int] = {}
    found = differences(before, after)
    for run in found:
        if run.new_start == run.new_end:
            gone |= {before[place]: place for place in range(run.old_start, run.old_end)}
    done = 0
    for run in found:
        order += range(done, run.old_start)
        if run.old_start == run.old_end:  # new here, or moved here from where it is gone
            moved = (gone.get(after[place]) for place in range(run.new_start, run.new_end))
            order += [place for place in moved if place is not None]
        elif run.new_start != run.new_end:
            order += range(run.old_start, run.old_end)
        done = run.old_end
    return [*order, *range(done, len(before))]


def _put_together(order: list[int], beads: tuple[Bead, ...], translated: tuple[str, ...]) -> str:
    """The translations of some sentences in some order, each once."""
    bead_of = {place: bead for bead in beads for place in bead.source}
    chosen = dict.fromkeys(bead_of[place] for place in order if place in bead_of)
    return whole(translated[place] for bead in chosen for place in bead.target)
