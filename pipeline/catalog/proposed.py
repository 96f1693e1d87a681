"""What an update proposed, seen in a merge: no translator's work, and as good as what it is from.

An update fills a message whose text changed with the translation of its previous text, marked
fuzzy. Two branches may hold different stages of that: the text confirmed on one and as proposed on
the other, or proposed on one and the translation it is from corrected on the other. A file that
comes back from a translator may correct such a translation too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.catalog.updating.memory import FUZZY, is_confirmed
from pipeline.catalog.updating.proposal import Languages, Pair, proposal
from pipeline.language.locale import is_known
from pipeline.model.catalog import Catalog, Message, MessageKey
from pipeline.model.value import replace

_CORRECTED = "merge: the translation of the earlier text is now: "


@dataclass(frozen=True, slots=True)
class Proposals:
    """Recognises the proposals of updates, and makes them anew.

    Args:
        languages: of the sources and of the catalogs.
    """

    languages: Languages

    @classmethod
    def of(cls, catalog: Catalog, source_locale: str) -> Proposals:
        """The proposals in a catalog; one that names no known language is read as the sources."""
        locale = catalog.locale or catalog.header.field("Language")
        return cls(Languages(source_locale, locale if is_known(locale) else source_locale))

    def is_untouched(self, message: Message, known: Mapping[MessageKey, Message]) -> bool:
        """Whether a fuzzy message holds what an update proposed and nobody has edited since.

        Args:
            message: a message of a catalog.
            known: all messages of that catalog.
        """
        old = _previous(message, known)
        return old is not None and self._made_of(old, message) == message.msgstr

    def corrected(
        self,
        message: Message,
        before: Mapping[MessageKey, Message],
        after: Mapping[MessageKey, Message],
    ) -> Message:
        """A message, made anew if the translation it is from was corrected.

        Args:
            message: a message after a merge.
            before: the messages of the version that the merge started from.
            after: all messages after the merge.

        Returns:
            The message with the proposal from the corrected translation; where a translator has
            edited it since, the message with that translation in its comment.
        """
        old, new = _previous(message, before), _previous(message, after)
        if old is None or new is None or old.msgstr == new.msgstr:
            return message
        if self._made_of(old, message) == message.msgstr:
            return replace(message, msgstr=self._made_of(new, message))
        comments = dict.fromkeys((*message.translator_comments, *earlier_is_now(new.msgstr)))
        return replace(message, translator_comments=tuple(comments))

    def _made_of(self, old: Message, message: Message) -> str:
        return proposal(Pair(old.msgid, old.msgstr), message.msgid, self.languages)


def earlier_is_now(text: str) -> tuple[str, ...]:
    """The comment lines that say how the earlier text of a message is translated now."""
    first, *rest = text.split("\n")
    return (f"{_CORRECTED}{first}", *(f"merge: {line}" for line in rest))


def _previous(message: Message, known: Mapping[MessageKey, Message]) -> Message | None:
    """The confirmed message of the text that a fuzzy one was translated from."""
    if FUZZY not in message.flags or message.previous_msgid is None:
        return None
    if message.msgid_plural is not None:
        return None
    old = known.get((message.previous_msgctxt, message.previous_msgid))
    is_one = old is not None and old.msgid_plural is None and is_confirmed(old)
    return old if is_one else None
