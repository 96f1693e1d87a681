"""A message of a catalog as checks look at it."""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.checks.prose import is_plain, prose
from pipeline.checks.surroundings import Surroundings
from pipeline.checks.traits import Trait
from pipeline.checks.translation_reading import Reading, read_source, read_text
from pipeline.language.characters import is_usual
from pipeline.model.catalog import Message, MessageState
from pipeline.model.document import Location, Segment
from pipeline.model.value import Value

# As plain numbers: adding flags takes longer than most checks.
_ALL, _MARKUP, _SIGN = sum(Trait), int(Trait.MARKUP), int(Trait.SIGNS)
_PLACEHOLDER, _UNUSUAL = int(Trait.PLACEHOLDER), int(Trait.UNUSUAL)
_COMMENT, _FLAG, _TERM = int(Trait.COMMENT), int(Trait.FLAG), int(Trait.TERM)
_SIGNS = re.compile(r"<|=|\(|&|\[")


class MessageSubject(Value, frozen=True, dict=True):
    """A message of a catalog beside the segment it translates.

    `source` and `translation` have their inlines parsed; `translation` is "" where it is missing,
    and its location is the message's in the catalog. `critical` says whether the text stands in
    a critical block.
    """

    message: Message
    source: Segment
    translation: Segment
    document_id: str
    critical: bool
    surroundings: Surroundings

    @property
    def locale(self) -> str:
        """The locale of the translation."""
        return self.translation.locale

    @property
    def location(self) -> Location:
        """The message's place in the catalog."""
        return self.translation.location

    @cached_property
    def readings(self) -> tuple[Reading, Reading] | None:
        """The plain texts of the source and of its translation; None where it is not translated.

        A fuzzy translation is not read either: it is not published, and its translator will.
        """
        if self.message.state is not MessageState.TRANSLATED:
            return None
        source, translation = self.source, self.translation
        return (
            read_source(prose(source.inlines), source.locale),
            read_text(prose(translation.inlines), translation.locale),
        )

    @property
    def traits(self) -> int:
        """What the message has, as a sum of `Trait`."""
        if self.readings is None:
            return _ALL
        source, translation = self.readings
        traits = source.traits | translation.traits | _traits_of(self.message)
        if not (is_plain(self.source.inlines) and is_plain(self.translation.inlines)):
            traits |= _MARKUP
        index = self.surroundings.terminology.index(source.locale)
        return traits | _TERM if index.entries and index.find_all(source.text) else traits


def _traits_of(message: Message) -> int:
    """What is written in the catalog, by its signs: a quick look."""
    written, both = message.msgstr, message.msgid + message.msgstr
    traits = _SIGN if _SIGNS.search(written) else 0
    if "{" in both or "%" in both:
        traits |= _PLACEHOLDER
    if not is_usual(written):
        traits |= _UNUSUAL
    if message.translator_comments:
        traits |= _COMMENT
    return traits | _FLAG if message.flags else traits
