"""Three states of a catalog -> one: what two translators did apart, put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.model.catalog import Catalog, Header, Message, MessageKey
from pipeline.model.value import replace

FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged catalog, and the keys of the messages that both sides changed differently."""

    catalog: Catalog
    conflicts: tuple[MessageKey, ...]


def merge(base: Catalog, ours: Catalog, theirs: Catalog) -> Merged:
    """Merge two catalogs that started from the same one, message by message.

    Args:
        base: the catalog both sides started from, without messages if there was none.
        ours: the catalog into which the merge goes.
        theirs: the catalog that comes in.

    Returns:
        Our messages in our order, theirs alone after the message they follow. What one side
        changed is taken from that side. A message that both translated differently becomes
        fuzzy, with our text and, in its comment, theirs: a translator decides, and nobody's work
        is lost.
    """
    sides = _Sides(_by_key(base), _by_key(ours), _by_key(theirs))
    merged, conflicts = [], []
    for key in _order(ours, theirs):
        message, is_conflict = sides.merged(key)
        merged.append(message)
        if is_conflict:
            conflicts.append(key)
    header = _header(base.header, ours.header, theirs.header)
    return Merged(replace(ours, messages=tuple(merged), header=header), tuple(conflicts))


@dataclass(frozen=True, slots=True)
class _Sides:
    base: dict[MessageKey, Message]
    ours: dict[MessageKey, Message]
    theirs: dict[MessageKey, Message]

    def merged(self, key: MessageKey) -> tuple[Message, bool]:
        base, ours, theirs = self.base.get(key), self.ours.get(key), self.theirs.get(key)
        if ours is None or theirs is None:
            # Gone on one side: kept, for a translation is not ours to drop. An update makes it
            # obsolete again if the source really lost it.
            return ours or theirs or Message(key[1], key[0]), False
        context = ours if base is None or _context(ours) != _context(base) else theirs
        if _work(ours) == _work(theirs) or _is_untouched(theirs, base):
            return _put(context, ours), False
        if _is_untouched(ours, base):
            return _put(context, theirs), False
        return both(context, ours, theirs)


def _by_key(catalog: Catalog) -> dict[MessageKey, Message]:
    """The messages by key; a current one goes before an obsolete one of the same key."""
    ordered = sorted(catalog.messages, key=lambda message: not message.obsolete)
    return {message.key: message for message in ordered}


def _order(ours: Catalog, theirs: Catalog) -> Iterable[MessageKey]:
    """Our keys in our order, those of theirs alone after the one of ours that goes before them."""
    own = {message.key for message in ours.messages}
    following: dict[MessageKey | None, list[MessageKey]] = {}
    previous = None
    for message in theirs.messages:
        if message.key in own:
            previous = message.key
        else:
            following.setdefault(previous, []).append(message.key)
    order = following.get(None, [])
    for message in ours.messages:
        order += [message.key, *following.get(message.key, ())]
    return dict.fromkeys(order)


def _work(message: Message) -> tuple[object, ...]:
    """What a translator does to a message."""
    return (
        message.translations,
        FUZZY in message.flags,
        message.translator_comments,
        message.previous_msgid if FUZZY in message.flags else None,
    )


def _context(message: Message) -> tuple[object, ...]:
    """What extraction says of a message."""
    return (message.references, message.extracted_comments, message.obsolete, _other_flags(message))


def _other_flags(message: Message) -> tuple[str, ...]:
    return tuple(flag for flag in message.flags if flag != FUZZY)


def _is_untouched(side: Message, base: Message | None) -> bool:
    return not any(side.translations) if base is None else _work(side) == _work(base)


def _put(context: Message, worked: Message) -> Message:
    """One side's work on the message as extraction describes it."""
    fuzzy = (FUZZY,) if FUZZY in worked.flags else ()
    return replace(
        context,
        msgstr=worked.msgstr,
        msgid_plural=worked.msgid_plural,
        msgstr_plural=worked.msgstr_plural,
        flags=(*fuzzy, *_other_flags(context)),
        translator_comments=worked.translator_comments,
        previous_msgid=worked.previous_msgid,
        previous_msgctxt=worked.previous_msgctxt,
        previous_msgid_plural=worked.previous_msgid_plural,
    )


def both(context: Message, ours: Message, theirs: Message) -> tuple[Message, bool]:
    """One message of two that were translated apart.

    Args:
        context: the message whose references, extracted comments and flags are right.
        ours: a translation, which stays in its place.
        theirs: the other translation, which goes into a comment.

    Returns:
        The message, and whether the texts differ: then it is fuzzy and holds both.
    """
    comments = tuple(dict.fromkeys((*ours.translator_comments, *theirs.translator_comments)))
    same = ours.translations == theirs.translations
    if same or not any(theirs.translations) or not any(ours.translations):
        kept = ours if any(ours.translations) else theirs
        confirmed = same and FUZZY not in (*ours.flags, *theirs.flags)
        flags = () if confirmed else tuple(flag for flag in kept.flags if flag == FUZZY)
        one = replace(kept, translator_comments=comments, flags=flags)
        return _put(context, one), False
    note = (
        "merge: two translations, keep one.",
        *_quoted("ours", ours),
        *_quoted("theirs", theirs),
    )
    two = replace(ours, translator_comments=(*comments, *note), flags=(FUZZY,))
    return _put(context, two), True


def _quoted(side: str, message: Message) -> tuple[str, ...]:
    first, *rest = "\n".join(message.translations).split("\n")
    return (f"merge: {side}: {first}", *(f"merge: {line}" for line in rest))


def _header(base: Header, ours: Header, theirs: Header) -> Header:
    """Our header with the fields that only they changed."""
    before, incoming = dict(base.fields), dict(theirs.fields)
    fields = [
        (name, incoming[name] if name in incoming and before.get(name) == value else value)
        for name, value in ours.fields
    ]
    known = {name for name, _ in fields}
    fields += [(name, value) for name, value in theirs.fields if name not in known]
    comments = theirs.comments if ours.comments == base.comments else ours.comments
    return replace(ours, fields=tuple(fields), comments=comments)
