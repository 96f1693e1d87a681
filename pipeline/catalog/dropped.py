"""Translations that a new version of a catalog would drop: the last look before it is written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from pipeline.catalog.updating.retired import is_translated
from pipeline.model.catalog import Catalog, Message
from pipeline.model.errors import PipelineError


def refuse_dropped(old: Iterable[Message], new: Catalog, path: PurePosixPath) -> None:
    """Refuse a catalog that would drop a translation.

    Args:
        old: the messages of the file that it replaces, or of a version that went into it.
        new: the catalog.
        path: that file, for the error message.

    Raises:
        PipelineError: if a message that was translated has no translation any more, in use or
            obsolete, and no comment that keeps its text. Another text in its place drops nothing:
            translators correct their work.
    """
    now = {message.key: message for message in new.messages}
    for message in old:
        if is_translated(message) and not _is_kept(message, now.get(message.key)):
            raise PipelineError(
                f'writing this would lose the translation of "{message.msgid[:70]}"',
                remedy="Nothing was written. Please report this, with the catalog",
                path=path,
                line=message.line or None,
            )


def _is_kept(before: Message, now: Message | None) -> bool:
    if now is None or is_translated(now):
        return now is not None
    lines = "\n".join(before.translations).split("\n")
    return all(any(note.endswith(line) for note in now.translator_comments) for line in lines)
