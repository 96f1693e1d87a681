"""One old text with its translation, put together from the sentences of several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.catalog.updating.pieces import normal, whole
from pipeline.catalog.updating.proposal import Pair


@dataclass(frozen=True, slots=True)
class _Patch:
    """A sentence with its translation, and its place in the new text, None where it is not."""

    pair: Pair
    place: int | None


def patchwork(parts: Iterable[Sequence[Pair]], sentences: Sequence[str]) -> Pair:
    """Put sentences of old texts in the order of a new text.

    Args:
        parts: of each old text, sentences with their translations. Those of the first stay in
            their order; those of the others go where the new text has them, and the ones that it
            does not have stay beside their neighbours.
        sentences: the new text's, with single spaces.

    Returns:
        The text and its translation; a sentence that several old texts have is there once.
    """
    done: list[_Patch] = []
    for part in parts:
        patches = [_patch(pair, sentences) for pair in part]
        known = {normal(patch.pair.source) for patch in done}
        new = [patch for patch in patches if normal(patch.pair.source) not in known]
        if not done:
            done = new
        for run in _runs(new) if known else ():
            position = _position(run, done)
            done[position:position] = run
    return Pair(
        whole(patch.pair.source for patch in done), whole(patch.pair.target for patch in done)
    )


def _patch(pair: Pair, sentences: Sequence[str]) -> _Patch:
    text = normal(pair.source)
    return _Patch(pair, sentences.index(text) if text in sentences else None)


def _runs(patches: Sequence[_Patch]) -> list[list[_Patch]]:
    """Each sentence that has a place with those that have none after it; the first ones before."""
    runs: list[list[_Patch]] = [[]]
    for patch in patches:
        has_place = any(known.place is not None for known in runs[-1])
        if patch.place is not None and has_place:
            runs.append([])
        runs[-1].append(patch)
    return runs


def _position(run: Sequence[_Patch], done: Sequence[_Patch]) -> int:
    """After the last sentence that goes before the run in the new text, and its followers."""
    places = [patch.place for patch in run if patch.place is not None]
    before = [
        index
        for index, known in enumerate(done)
        if places and known.place is not None and known.place < places[0]
    ]
    if not before:
        return 0
    following = range(before[-1] + 1, len(done))
    return next((index for index in following if done[index].place is not None), len(done))
