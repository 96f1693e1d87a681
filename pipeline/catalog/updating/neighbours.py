"""Which old message stood where a new one stands now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.catalog.updating.retired import is_translated
from pipeline.catalog.updating.similarity import likeness
from pipeline.model.catalog import Message, MessageKey

# Percent of shared text from which the message of the same place and role is an earlier version of
# the text and not another one: of 20,000 random pairs of paragraphs of French health pages, half
# share less than 36 % of their letters, and 99 of 100 less than 47 %.
SAME_PLACE_THRESHOLD = 50
# How many messages of a gap are compared with each other: a gap is what stands between two
# messages that stayed, a few paragraphs at most.
_WINDOW = 4

_Gaps = dict[MessageKey | None, list[Message]]


def same_places(old: Iterable[Message], new: Iterable[Message]) -> Mapping[MessageKey, Message]:
    """For new messages, the old one that stood between the same two others and is most like it.

    Args:
        old: a catalog's messages in use, in order.
        new: the messages of the template, in order.

    Returns:
        New message's key -> old message that left, of the same role and at least
        `SAME_PLACE_THRESHOLD` percent alike.
    """
    before, after = tuple(old), tuple(new)
    stayed = {message.key for message in before} & {message.key for message in after}
    gaps = _gaps(before, stayed)
    found: dict[MessageKey, Message] = {}
    for anchor, arrived in _gaps(after, stayed).items():
        left = gaps.get(anchor, [])
        for place, message in enumerate(arrived):
            best = _most_alike(message, left[max(0, place - _WINDOW) : place + _WINDOW + 1])
            if best is not None:
                found[message.key] = best
    return found


def _gaps(messages: Iterable[Message], stayed: set[MessageKey]) -> _Gaps:
    """The messages that did not stay, by the one that stayed before them (None: the start)."""
    gaps: _Gaps = {}
    anchor: MessageKey | None = None
    for message in messages:
        if message.key in stayed:
            anchor = message.key
        else:
            gaps.setdefault(anchor, []).append(message)
    return gaps


def _most_alike(message: Message, candidates: Iterable[Message]) -> Message | None:
    scored = [
        (likeness(message.msgid, candidate.msgid), candidate)
        for candidate in candidates
        if candidate.msgctxt == message.msgctxt and is_translated(candidate)
    ]
    score, best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best if score >= SAME_PLACE_THRESHOLD else None
