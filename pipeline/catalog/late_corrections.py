"""In a merge: a translation corrected on one side, while the other confirmed one of the new text.

The new translation was made of the one that was corrected, and may still have the mistake. Nothing
in its message says so: the correction is in the obsolete message of the earlier text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.catalog.updating.candidates import LocaleState
from pipeline.catalog.updating.matching import Matcher
from pipeline.catalog.updating.memory import FUZZY, TranslationMemory, is_confirmed, memory_units
from pipeline.catalog.updating.proposal import Languages
from pipeline.model.catalog import Catalog, Message, MessageKey
from pipeline.model.value import replace

_NAME = "catalog"  # of the one document there is, which a merge does not know


@dataclass(frozen=True, slots=True)
class LateCorrection:
    """What a correction means for the message of the text that came after.

    `message` is that message as the side that confirmed it has it. `previous` is the earlier text
    with its context, None where nobody knows it. `corrected` is the translation of the earlier
    text now. `is_followed` is true where the message holds what an update made of the translation
    that was corrected, as where only links lead elsewhere: then `corrected` is the message's own.
    """

    message: Message
    previous: MessageKey | None
    corrected: str
    is_followed: bool = False


def late_corrections(
    base: Catalog, side: Catalog, other: Catalog, languages: Languages
) -> Iterator[LateCorrection]:
    """Find the new translations of a side that were made without the corrections of the other.

    Args:
        base: the catalog both sides started from.
        side: the catalog that may have translations of new texts.
        other: the catalog that may have corrected translations of the texts before these.
        languages: of the sources and of the catalogs.

    Returns:
        The corrections that change what an update would have proposed for the new text and that
        its translation does not have.
    """
    corrected = dict(_corrected(base, side, other))
    if not corrected:
        return
    now = tuple(corrected.get(message.key, message) for message in base.current)
    before, after = (
        _matcher(replace(base, messages=known), side, languages) for known in (base.current, now)
    )
    for message in _new(side, base, other):
        source = _blank(message)
        old, new = before.matched(source, _NAME), after.matched(source, _NAME)
        if new.msgstr in {old.msgstr, message.msgstr}:
            continue
        if FUZZY not in (*old.flags, *new.flags):
            if old.msgstr == message.msgstr:
                yield LateCorrection(message, None, new.msgstr, is_followed=True)
            continue
        previous = (
            None if old.previous_msgid is None else (old.previous_msgctxt, old.previous_msgid)
        )
        known = None if previous is None else corrected.get(previous)
        yield LateCorrection(message, previous, new.msgstr if known is None else known.msgstr)


def _corrected(
    base: Catalog, side: Catalog, other: Catalog
) -> Iterator[tuple[MessageKey, Message]]:
    """The messages that the other side corrected and whose text this side has no more."""
    current = {message.key for message in side.current}
    left = {message.key: message for message in side.messages if message.obsolete}
    for message in base.current:
        now, kept = other.get(message.key), left.get(message.key, message)
        if (
            now is not None
            and message.key not in current
            and all(_is_one(each) for each in (message, now))
            and kept.msgstr == message.msgstr != now.msgstr
        ):
            yield message.key, now


def _new(side: Catalog, base: Catalog, other: Catalog) -> Iterable[Message]:
    """The messages that this side alone has a confirmed translation of."""
    known = {
        message.key
        for each in (base, other)
        for message in each.messages
        if any(message.translations)
    }
    return (message for message in side.current if _is_one(message) and message.key not in known)


def _is_one(message: Message) -> bool:
    return message.msgid_plural is None and is_confirmed(message)


def _matcher(known: Catalog, side: Catalog, languages: Languages) -> Matcher:
    """What an update of a catalog knew when it met the texts of a side."""
    catalogs: Mapping[str, Catalog] = {_NAME: known}
    template = replace(side, messages=tuple(map(_blank, side.current)))
    memory = TranslationMemory(memory_units((known,), str))
    return Matcher(LocaleState(catalogs, {_NAME: template}, memory, languages, str))


def _blank(message: Message) -> Message:
    flags = tuple(flag for flag in message.flags if flag != FUZZY)
    return replace(message, msgstr="", flags=flags, translator_comments=())
