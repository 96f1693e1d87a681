"""Three states of a catalog -> one: what two translators did apart, put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.catalog.late_corrections import LateCorrection, late_corrections
from pipeline.catalog.proposed import Proposals, earlier_is_now
from pipeline.model.catalog import Catalog, Header, Message, MessageKey
from pipeline.model.value import replace

FUZZY = "fuzzy"
_TAKEN_OUT = "merge: one side took this translation out, the other changed it."


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged catalog, and the keys of the messages that both sides changed differently."""

    catalog: Catalog
    conflicts: tuple[MessageKey, ...]


def merge(base: Catalog, ours: Catalog, theirs: Catalog, *, source_locale: str) -> Merged:
    """Merge two catalogs that started from the same one, message by message.

    Args:
        base: the catalog both sides started from, without messages if there was none.
        ours: the catalog into which the merge goes.
        theirs: the catalog that comes in.
        source_locale: the language of their texts.

    Returns:
        Our messages in our order, theirs alone after the message they follow. What one side
        changed is taken from that side, of a message its translation and its comments apart. A
        message that both translated differently becomes fuzzy, with our text and, in its comment,
        theirs. A translation that one side took out is out, as in git, and stays in a comment: a
        translator decides, and nobody's work is lost. What an update proposed is nobody's work: a
        translation goes before it, and it follows the translation it is from. A translation of a
        new text becomes fuzzy where the other side corrected the one it was made of, which its
        comment then has.
    """
    proposals = Proposals.of(ours, source_locale)
    sides = _Sides(_by_key(base), _by_key(ours), _by_key(theirs), proposals)
    merged: dict[MessageKey, Message] = {}
    conflicts = []
    for key in _order(ours, theirs):
        merged[key], is_conflict = sides.merged(key)
        if is_conflict:
            conflicts.append(key)
    made = {key: proposals.corrected(each, sides.base, merged) for key, each in merged.items()}
    for side, other in ((ours, theirs), (theirs, ours)):
        for late in late_corrections(base, side, other, proposals.languages):
            key = late.message.key
            made[key] = _with_late_correction(made[key], late)
            conflicts += [] if late.is_followed else [key]
    header = _header(base.header, ours.header, theirs.header)
    return Merged(replace(ours, messages=tuple(made.values()), header=header), tuple(conflicts))


def _with_late_correction(message: Message, late: LateCorrection) -> Message:
    if late.is_followed:
        return replace(message, msgstr=late.corrected)
    context, text = late.previous or (None, None)
    known = replace(message, previous_msgctxt=context, previous_msgid=text)
    return _doubted(known, *earlier_is_now(late.corrected))


@dataclass(frozen=True, slots=True)
class _Sides:
    base: dict[MessageKey, Message]
    ours: dict[MessageKey, Message]
    theirs: dict[MessageKey, Message]
    proposals: Proposals

    def merged(self, key: MessageKey) -> tuple[Message, bool]:
        base, ours, theirs = self.base.get(key), self.ours.get(key), self.theirs.get(key)
        if ours is None or theirs is None:
            # Gone on one side: kept, for a translation is not ours to drop. An update makes it
            # obsolete again if the source really lost it.
            return ours or theirs or Message(key[1], key[0]), False
        context = ours if base is None or _context(ours) != _context(base) else theirs
        context = replace(context, translator_comments=_comments_of_three(base, ours, theirs))
        if _work(ours) == _work(theirs) or _is_untouched(theirs, base):
            return _changed(context, ours, theirs), False
        if _is_untouched(ours, base):
            return _changed(context, theirs, ours), False
        worked = self._beside_a_proposal(base, ours, theirs)
        if worked is not None:
            return replace(worked, translator_comments=context.translator_comments), False
        message, is_conflict = both(context, ours, theirs)
        if base is not None and _has_text(base) and not (_has_text(ours) and _has_text(theirs)):
            return _doubted(message, _TAKEN_OUT), True
        return message, is_conflict

    def _beside_a_proposal(
        self, base: Message | None, ours: Message, theirs: Message
    ) -> Message | None:
        """A new text's translation on one side, of which the other has only a proposal."""
        is_new = base is None or not _has_text(base)
        if is_new and _has_text(ours) and _has_text(theirs):
            if self.proposals.is_untouched(theirs, self.theirs):
                return ours
            if self.proposals.is_untouched(ours, self.ours):
                return theirs
        return None


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


def merged_comments(
    base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[str, ...]:
    """Comment lines: as the one side that changed them has them, else all lines of both."""
    if theirs in {base, ours}:
        return ours
    return theirs if ours == base else tuple(dict.fromkeys((*ours, *theirs)))


def _comments_of_three(base: Message | None, ours: Message, theirs: Message) -> tuple[str, ...]:
    before = () if base is None else base.translator_comments
    return merged_comments(before, ours.translator_comments, theirs.translator_comments)


def _has_text(message: Message) -> bool:
    return any(text.strip() for text in message.translations)


def _work(message: Message) -> tuple[object, ...]:
    """What a translator does to a message beside its comments."""
    is_fuzzy = FUZZY in message.flags
    return (message.translations, is_fuzzy, message.previous_msgid if is_fuzzy else None)


def _context(message: Message) -> tuple[object, ...]:
    """What extraction says of a message."""
    return (message.references, message.extracted_comments, message.obsolete, _other_flags(message))


def _other_flags(message: Message) -> tuple[str, ...]:
    return tuple(flag for flag in message.flags if flag != FUZZY)


def _is_untouched(side: Message, base: Message | None) -> bool:
    return not _has_text(side) if base is None else _work(side) == _work(base)


def _changed(context: Message, changed: Message, other: Message) -> Message:
    """The message as one side left it; a translation that it took out stays in the comment."""
    message = _put(context, changed)
    if _has_text(changed) or not _has_text(other):
        return message
    comments = (*message.translator_comments, *_quoted("taken out", other))
    return replace(message, translator_comments=tuple(dict.fromkeys(comments)))


def _doubted(message: Message, *why: str) -> Message:
    """The message, fuzzy, and why it is."""
    return replace(
        message,
        flags=(FUZZY, *_other_flags(message)),
        translator_comments=(*message.translator_comments, *why),
    )


def _put(context: Message, worked: Message) -> Message:
    """One side's work on the message as extraction and comments describe it."""
    fuzzy = (FUZZY,) if FUZZY in worked.flags else ()
    return replace(
        context,
        msgstr=worked.msgstr,
        msgid_plural=worked.msgid_plural,
        msgstr_plural=worked.msgstr_plural,
        flags=(*fuzzy, *_other_flags(context)),
        previous_msgid=worked.previous_msgid,
        previous_msgctxt=worked.previous_msgctxt,
        previous_msgid_plural=worked.previous_msgid_plural,
    )


def both(context: Message, ours: Message, theirs: Message) -> tuple[Message, bool]:
    """One message of two that were translated apart.

    Args:
        context: the message whose references, comments and flags are right.
        ours: a translation, which stays in its place.
        theirs: the other translation, which goes into a comment.

    Returns:
        The message, and whether the texts differ: then it is fuzzy and holds both.
    """
    same = ours.translations == theirs.translations
    if same or not _has_text(theirs) or not _has_text(ours):
        kept = ours if _has_text(ours) else theirs
        confirmed = same and FUZZY not in (*ours.flags, *theirs.flags)
        flags = () if confirmed else tuple(flag for flag in kept.flags if flag == FUZZY)
        return _put(context, replace(kept, flags=flags)), False
    note = (
        "merge: two translations, keep one.",
        *_quoted("ours", ours),
        *_quoted("theirs", theirs),
    )
    two = replace(context, translator_comments=(*context.translator_comments, *note))
    return _put(two, replace(ours, flags=(FUZZY,))), True


def is_noted(worked: Message, message: Message) -> bool:
    """Whether a message's comments hold a text as one of two translations there once were."""
    comments = set(message.translator_comments)
    return any(comments.issuperset(_quoted(side, worked)) for side in ("ours", "theirs"))


def _quoted(side: str, message: Message) -> tuple[str, ...]:
    first, *rest = "\n".join(message.translations).split("\n")
    return (f"merge: {side}: {first}", *(f"merge: {line}" for line in rest))


def _header(base: Header, ours: Header, theirs: Header) -> Header:
    """Our header with the fields and comment lines that only they changed."""
    before, incoming = dict(base.fields), dict(theirs.fields)
    fields = [
        (name, incoming[name] if name in incoming and before.get(name) == value else value)
        for name, value in ours.fields
    ]
    known = {name for name, _ in fields}
    fields += [(name, value) for name, value in theirs.fields if name not in known]
    comments = merged_comments(base.comments, ours.comments, theirs.comments)
    return replace(ours, fields=tuple(fields), comments=comments)
