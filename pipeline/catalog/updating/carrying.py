"""A translator's work carried over to the template's message of the same key."""

from __future__ import annotations

from pipeline.catalog.updating.memory import FUZZY
from pipeline.model.catalog import Message
from pipeline.model.value import replace


def carried(source: Message, known: Message) -> Message:
    """The source's references, comments and flags with the translator's own work.

    The previous text of a message that is confirmed is history: it goes. A text that gained or
    lost its plural keeps what fits, marked fuzzy.
    """
    has_other_forms = _is_plural(source) != _is_plural(known)
    is_fuzzy = FUZZY in known.flags or (has_other_forms and any(known.translations))
    sticky = (*source.sticky_flags, *known.sticky_flags)
    return replace(
        source,
        msgstr=_single(known) if not _is_plural(source) else "",
        msgstr_plural=_forms(source, known) if _is_plural(source) else (),
        flags=(FUZZY, *source.flags) if is_fuzzy else source.flags,
        sticky_flags=tuple(dict.fromkeys(sticky)),
        translator_comments=known.translator_comments,
        previous_msgid=known.previous_msgid if is_fuzzy else None,
        previous_msgctxt=known.previous_msgctxt if is_fuzzy else None,
        previous_msgid_plural=known.previous_msgid_plural if is_fuzzy else None,
        line=known.line,
    )


def with_forms(message: Message, count: int) -> Message:
    """The message with as many plural forms as its locale has, new ones empty."""
    if not _is_plural(message) or len(message.msgstr_plural) == count:
        return message
    missing = count - len(message.msgstr_plural)
    written = any(message.msgstr_plural)
    forms = message.msgstr_plural if written else message.msgstr_plural[:count]
    return replace(message, msgstr_plural=(*forms, *("" for _ in range(missing))))


def _is_plural(message: Message) -> bool:
    return message.msgid_plural is not None


def _single(known: Message) -> str:
    return next(iter(known.translations), "")


def _forms(source: Message, known: Message) -> tuple[str, ...]:
    if _is_plural(known):
        return known.msgstr_plural
    return (known.msgstr, *source.msgstr_plural[1:])
