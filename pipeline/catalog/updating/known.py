"""The messages that a locale's catalogs hold, found by their key."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.catalog.updating.memory import FUZZY
from pipeline.catalog.updating.relinking import relinked, without_targets
from pipeline.catalog.updating.retired import is_translated
from pipeline.model.catalog import Catalog, Message, MessageKey, MessageState
from pipeline.model.value import replace


class KnownMessages:
    """What translators left, before an update.

    Args:
        catalogs: the locale's catalogs by document id.
        templates: the documents' templates by document id, in their order.
    """

    def __init__(self, catalogs: Mapping[str, Catalog], templates: Mapping[str, Catalog]) -> None:
        self._own = {name: _best_by_key(catalogs[name].messages) for name in catalogs}
        self._templates = templates
        self._left: dict[str, dict[MessageKey, list[Message]]] = {}
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

    def relinked(self, document_id: str, source: Message) -> Message | None:
        """The confirmed message that left the document and differed in where its links lead alone.

        Its translation leads where the source does. None where several messages could be the one.
        """
        wanted = (source.msgctxt, without_targets(source.msgid))
        if wanted == source.key:  # it links to nowhere
            return None
        left = self._left_of(document_id).get(wanted, [])
        if len(left) != 1:
            return None
        text = relinked(left[0].msgstr, left[0].msgid, source.msgid)
        return None if text is None else replace(left[0], msgstr=text)

    def _left_of(self, document_id: str) -> dict[MessageKey, list[Message]]:
        """The confirmed messages that just left the document, by their key without targets."""
        if document_id not in self._left:
            found: dict[MessageKey, list[Message]] = {}
            template = self._templates[document_id]
            for message in self._own.get(document_id, {}).values():
                if _is_in_force(message) and template.get(message.key) is None:
                    key = (message.msgctxt, without_targets(message.msgid))
                    found.setdefault(key, []).append(message)
            self._left[document_id] = found
        return self._left[document_id]


def _is_in_force(message: Message) -> bool:
    return message.msgid_plural is None and message.state is MessageState.TRANSLATED


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
