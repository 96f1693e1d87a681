"""A PO file with conflict markers -> both sides of each conflict, merged message by message."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from pipeline.catalog.merge import Merged, merge
from pipeline.catalog.po.guard import CONFLICT
from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.repairing.messages import mend_messages
from pipeline.catalog.repairing.steps import Damaged, Mended
from pipeline.model.catalog import Catalog
from pipeline.model.errors import PipelineError

_OURS, _BASE, _THEIRS, _BOTH = "<", "|", "=", ">"
# Which part of a conflict may come after which.
_NEXT = {_BOTH: {_OURS}, _OURS: {_BASE, _THEIRS}, _BASE: {_THEIRS}, _THEIRS: {_BOTH}}


def mend_conflicts(text: str, subject: Damaged) -> tuple[str, tuple[Mended, ...]]:
    """Merge the two sides that a version control system could not.

    Returns:
        The text without markers, and what was done.

    Raises:
        PipelineError: if markers are missing, or one of the sides is damaged too.
    """
    if CONFLICT.search(text) is None:
        return text, ()
    parts = list(_parts(text, subject))
    ours = _side(parts, _OURS, subject)
    theirs = _side(parts, _THEIRS, subject)
    base = _base(parts, subject)
    merged = merge(base, ours, theirs, source_locale=subject.source_locale)
    return serialize_po(merged.catalog), tuple(_done(text, merged))


def _parts(text: str, subject: Damaged) -> Iterator[tuple[str, str]]:
    """The lines without markers, each with the side it belongs to."""
    part, number = _BOTH, 0
    for number, line in enumerate(text.split("\n"), 1):
        if CONFLICT.fullmatch(line) is None:
            yield part, line
            continue
        if line[0] not in _NEXT[part]:
            raise _unclear(subject, number)
        part = line[0]
    if part != _BOTH:
        raise _unclear(subject, number)


def _base(parts: list[tuple[str, str]], subject: Damaged) -> Catalog:
    """The version both sides started from, without messages where nothing is known of it.

    It may be shown with markers of its own, where it was itself put together from two versions.
    """
    if any(part == _BASE for part, _line in parts):
        with suppress(PipelineError):
            return _side(parts, _BASE, subject)
    return Catalog(subject.document_id, subject.locale, ())


def _side(parts: list[tuple[str, str]], side: str, subject: Damaged) -> Catalog:
    text = "\n".join(line for part, line in parts if part in {side, _BOTH})
    mended, _done = mend_messages(text, subject)
    return parse_po(mended.encode(), subject.path, subject.document_id, subject.locale)


def _done(text: str, merged: Merged) -> Iterator[Mended]:
    first = CONFLICT.search(text)
    start = text.count("\n", 0, first.start()) + 1 if first else 1
    count = sum(line.startswith("<<<<<<<") for line in text.split("\n"))
    yield Mended(start, f"merged the two sides of {count} conflict{'s' if count > 1 else ''}")
    for _context, msgid in merged.conflicts:
        yield Mended(None, f'"{_short(msgid)}" has two translations: fuzzy, both in its comment')


def _short(text: str) -> str:
    line = text.split("\n", 1)[0]
    return line if len(line) <= 40 else f"{line[:39]}…"  # noqa: PLR2004 - one line of a terminal


def _unclear(subject: Damaged, line: int) -> PipelineError:
    return PipelineError(
        "the conflict markers are not all there, so the two sides cannot be told apart",
        remedy='Restore the file with "git checkout --merge", or edit it by hand',
        path=subject.path,
        line=line,
    )
