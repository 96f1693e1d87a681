"""Where a proposal of the translation memory is from."""

from __future__ import annotations

from pipeline.catalog.updating.memory import FUZZY, TranslationMemory
from pipeline.catalog.updating.proposal import Languages, Pair, proposal
from pipeline.catalog.updating.similarity import likeness
from pipeline.model.catalog import Message


def memory_origin(
    message: Message, memory: TranslationMemory, languages: Languages, own: str
) -> tuple[str, ...]:
    """The comment line that names the file a fuzzy message's translation was found in.

    Args:
        message: a message of an updated catalog.
        memory: what the locale's catalogs and TMX files hold after the update.
        languages: the language of the sources, and the locale.
        own: the path of the message's own catalog.

    Returns:
        `origin: memory 87 % path`, the percentage rounded down, as long as the translation is
        what the memory proposes; nothing once it was edited or confirmed, and nothing where the
        catalog itself held it before.
    """
    if FUZZY not in message.flags or not message.msgstr:
        return ()
    source = message.msgid if message.previous_msgid is None else message.previous_msgid
    units = [
        unit
        for unit in memory.exact(source, message.previous_msgctxt)
        if proposal(Pair(unit.source, unit.target), message.msgid, languages) == message.msgstr
    ]
    if not units or any(unit.origin == own for unit in units):
        return ()
    score = int(likeness(source, message.msgid))
    return (f"origin: memory {score} % {units[0].origin}",)
