"""What a translator is told of a fuzzy message: which sentences changed since its translation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.catalog.updating.pieces import normal, pieces
from pipeline.catalog.updating.similarity import Difference, differences
from pipeline.model.catalog import Message

CHANGED = "changed: "
NO_WORDS = f"{CHANGED}no word, only where the paragraph begins or ends, or its spaces"
# Where the old text is made of whole sentences of others: its translation was cut out of theirs.
CUT_OUT = f"{CHANGED}no word, only where the paragraph begins or ends: see that it does in yours"
# Words shown before and after a changed word, so that it is read in its place.
_CONTEXT = 3
_CUT = "…"
# Of a single sentence, the changed words are shown alone if most words are the old ones.
_FEW_CHANGES = 0.5
_NO_ROLE = "running text"


def explanation(message: Message, source_locale: str) -> tuple[str, ...]:
    """The comment lines that say what changed, from the previous and the present text alone.

    Args:
        message: any message; one that is confirmed, or whose previous text nobody knows, has none.
        source_locale: the language of the texts.

    Returns:
        For each run of sentences that changed, a line `changed: -old` for each old sentence and
        `changed: +new` for each new one. Of a text of one sentence, the changed words with three
        words before and after them.
    """
    before, after = message.previous_msgid, message.msgid
    if before is None or "fuzzy" not in message.flags:
        return ()
    if before == after and message.previous_msgctxt != message.msgctxt:
        roles = (message.previous_msgctxt or _NO_ROLE, message.msgctxt or _NO_ROLE)
        return (f"{CHANGED}the same words in another role: {roles[0]} -> {roles[1]}",)
    if before == after:
        return (CUT_OUT,)
    old = tuple(map(normal, pieces(before, source_locale)))
    new = tuple(map(normal, pieces(after, source_locale)))
    lines = tuple(_word_lines(old[0], new[0]) if len(old) == len(new) == 1 else _lines(old, new))
    return lines or (NO_WORDS,)


def _lines(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    for run in differences(old, new):
        for sentence in old[run.old_start : run.old_end]:
            yield f"{CHANGED}-{sentence}"
        for sentence in new[run.new_start : run.new_end]:
            yield f"{CHANGED}+{sentence}"


def _word_lines(old: str, new: str) -> Iterator[str]:
    before, after = old.split(), new.split()
    found = differences(before, after)
    changed = sum(run.old_end - run.old_start + run.new_end - run.new_start for run in found)
    if changed > _FEW_CHANGES * (len(before) + len(after)):
        runs: tuple[Difference, ...] = (Difference(0, len(before), 0, len(after)),)
    else:
        runs = _with_context(found, len(before), len(after))
    for run in runs:
        yield f"{CHANGED}-{_excerpt(before, run.old_start, run.old_end)}"
        yield f"{CHANGED}+{_excerpt(after, run.new_start, run.new_end)}"


def _with_context(
    runs: tuple[Difference, ...], old_length: int, new_length: int
) -> tuple[Difference, ...]:
    """The runs with some words before and after; those that now touch are one."""
    wider: list[Difference] = []
    for run in runs:
        before = min(_CONTEXT, run.old_start)
        after = min(_CONTEXT, old_length - run.old_end)
        found = Difference(
            run.old_start - before,
            run.old_end + after,
            run.new_start - before,
            min(new_length, run.new_end + after),
        )
        if wider and found.old_start <= wider[-1].old_end:
            found = Difference(
                wider[-1].old_start, found.old_end, wider[-1].new_start, found.new_end
            )
            wider.pop()
        wider.append(found)
    return tuple(wider)


def _excerpt(words: Sequence[str], start: int, end: int) -> str:
    text = " ".join(words[start:end])
    return f"{_CUT if start else ''}{text}{_CUT if end < len(words) else ''}"
