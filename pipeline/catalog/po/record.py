"""What a catalog held when it was last written, to see when its end has gone since.

A file that was cut off between two messages is a whole PO file: only its past tells that it is not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.model.catalog import Catalog, MessageKey, MessageState

_DIGEST_BYTES = 6
_TRANSLATED, _OTHER = "+", "-"


@dataclass(frozen=True, slots=True)
class Lost:
    """How many messages are gone from a catalog's end, and which of them were translated.

    `translated` are digests of their keys.
    """

    messages: int
    translated: frozenset[str]

    @property
    def translations(self) -> int:
        """How many of the messages were translated."""
        return len(self.translated)

    def all_in(self, catalog: Catalog) -> bool:
        """Whether a catalog holds every translation that is gone, perhaps another text."""
        return self.translated <= _with_text(catalog)

    def any_in(self, catalog: Catalog) -> bool:
        """Whether a catalog holds one of the translations that are gone, perhaps another text."""
        return not self.translated.isdisjoint(_with_text(catalog))


def record_of(catalog: Catalog) -> str:
    """A catalog's record: a line for each message in use, in their order.

    A line is "+" for a translated message, "-" for any other, and a digest of its key.
    """
    return "".join(
        f"{_TRANSLATED if message.state is MessageState.TRANSLATED else _OTHER}"
        f"{_digest(message.key)}\n"
        for message in catalog.current
    )


def lost_ending(record: str, catalog: Catalog, wanted: Iterable[MessageKey] | None) -> Lost | None:
    """What a catalog has lost at its end, or None.

    Args:
        record: what it held when it was last written.
        catalog: what it holds now.
        wanted: the keys of the messages that its document has now, None where that is not known. An
            older version of a catalog ends earlier too, but then so does its document.

    Returns:
        None unless all messages that are left are as they were, in the same order, none of those
        after them is there, and one that was translated is still wanted. One that is obsolete now
        is still there.
    """
    before = record.split("\n")[:-1]
    current = catalog.current
    kept, gone = before[: len(current)], before[len(current) :]
    if not gone or [_digest(message.key) for message in current] != [line[1:] for line in kept]:
        return None
    digests = None if wanted is None else {_digest(key) for key in wanted}
    translated = frozenset(
        line[1:]
        for line in gone
        if line.startswith(_TRANSLATED) and (digests is None or line[1:] in digests)
    ).difference(_with_text(catalog))
    return Lost(len(gone), translated) if translated else None


def _with_text(catalog: Catalog) -> frozenset[str]:
    """Digests of the keys of all messages that have a translation, confirmed or not."""
    return frozenset(
        _digest(message.key) for message in catalog.messages if any(message.translations)
    )


def _digest(key: MessageKey) -> str:
    context, msgid = key
    text = msgid if context is None else f"{context}\x04{msgid}"
    return hashlib.blake2b(text.encode(), digest_size=_DIGEST_BYTES).hexdigest()
