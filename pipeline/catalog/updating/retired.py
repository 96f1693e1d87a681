"""Messages that left the source: they stay in their catalog, obsolete, as memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.model.catalog import Catalog, Message, MessageKey
from pipeline.model.value import replace

OTHER = "other translation: "
_LINE_ENDS = str.maketrans({"\n": "\\n", "\r": "\\r"})


def is_translated(message: Message) -> bool:
    """Whether there is any translation, confirmed or not; one of spaces alone is none."""
    if message.msgid_plural is None:
        return bool(message.msgstr) and not message.msgstr.isspace()
    return any(text.strip() for text in message.msgstr_plural)


def with_retired(current: Iterable[Message], old: Iterable[Message]) -> tuple[Message, ...]:
    """The messages in use, then those of the old ones that left and are worth keeping.

    Args:
        current: the messages in use.
        old: the messages before; of two with one key, the more recent first.

    Returns:
        Each key once, as the gettext tools ask for. A translation of a key that has another one
        stays as a translator comment of the message that is kept.
    """
    kept = {message.key: message for message in current}
    for message in old:
        if not is_translated(message):
            continue
        known = kept.get(message.key)
        kept[message.key] = _retired(message) if known is None else _beside(known, message)
    return tuple(kept.values())


def lost(old: Iterable[Catalog], new: Iterable[Catalog]) -> tuple[tuple[Catalog, Message], ...]:
    """The old catalogs' messages whose translation is in none of the new catalogs."""
    held = {
        held
        for catalog in new
        for message in catalog.messages
        for held in held_translations(message)
    }
    return tuple(
        (catalog, message)
        for catalog in old
        for message in catalog.messages
        if is_translated(message) and (message.key, text_of(message)) not in held
    )


def held_translations(message: Message) -> Iterator[tuple[MessageKey, str]]:
    """The translation of a message and the other ones that its comments keep, with its key."""
    yield message.key, text_of(message)
    for comment in message.translator_comments:
        if comment.startswith(OTHER):
            yield message.key, comment.removeprefix(OTHER)


def text_of(message: Message) -> str:
    """The translation on one line, all its plural forms."""
    return " | ".join(message.translations).replace("\\", "\\\\").translate(_LINE_ENDS)


def _retired(message: Message) -> Message:
    return replace(
        message,
        obsolete=True,
        references=(),
        extracted_comments=(),
        # Of an obsolete message, some tools keep the previous one and some do not.
        previous_msgid=None,
        previous_msgctxt=None,
        previous_msgid_plural=None,
    )


def _beside(kept: Message, other: Message) -> Message:
    """The message with another one's translation and comments as comments of its own."""
    is_same = kept.translations == other.translations
    held = () if is_same else (f"{OTHER}{text_of(other)}",)
    comments = (*kept.translator_comments, *other.translator_comments, *held)
    return replace(kept, translator_comments=tuple(dict.fromkeys(comments)))
