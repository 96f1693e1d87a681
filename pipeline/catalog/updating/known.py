"""The messages that a locale's catalogs hold, found by their key."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.catalog.updating.memory import FUZZY
from pipeline.catalog.updating.retired import is_translated
from pipeline.model.catalog import Catalog, Message, MessageKey


class KnownMessages:
    """What translators left, before an update.

    Args:
        catalogs: the locale's catalogs by document id.
        templates: the documents' templates by document id, in their order.
    """

    def __init__(self, catalogs: Mapping[str, Catalog], templates: Mapping[str, Catalog]) -> None:
        self._own = {name: _best_by_key(catalogs[name].messages) for name in catalogs}
        self._moved: dict[MessageKey, Message] = {}
        for name, template in templates.items():
            for key, message in self._own.get(name, {}).items():
                if template.get(key) is None and _can_move(message):
                    known = self._moved.get(key)
                    if known is None or _rank(message) < _rank(known):
                        self._moved[key] = message

    def own(self, document_id: str, key: MessageKey) -> Message | None:
        """The message that the document's own catalog holds, the best one if it holds several."""
        return self._own.get(document_id, {}).get(key)

    def moved(self, key: MessageKey) -> Message | None:
        """The translated message that left another document, where it had this key."""
        return self._moved.get(key)


def _best_by_key(messages: tuple[Message, ...]) -> dict[MessageKey, Message]:
    best: dict[MessageKey, Message] = {}
    for message in messages:
        known = best.setdefault(message.key, message)
        if known is not message and _rank(message) < _rank(known):
            best[message.key] = message
    return best


def _rank(message: Message) -> tuple[bool, bool, bool]:
    """Less is better: translated before empty, in use before obsolete, confirmed before fuzzy."""
    return (not is_translated(message), message.obsolete, FUZZY in message.flags)


def _can_move(message: Message) -> bool:
    return is_translated(message) and not (message.obsolete and FUZZY in message.flags)


def is_doubtful(message: Message) -> bool:
    """Whether the message is worth less than a fresh proposal: empty, or a guess long gone."""
    return not _can_move(message)
