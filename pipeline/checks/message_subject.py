"""A message of a catalog as checks look at it."""

from __future__ import annotations

from pipeline.checks.prose import is_plain, prose
from pipeline.checks.surroundings import Surroundings
from pipeline.checks.traits import Trait, traits_of
from pipeline.checks.translation_reading import Reading, read_source, read_text
from pipeline.model.catalog import Message, MessageState
from pipeline.model.document import Location, Segment
from pipeline.model.kept import kept
from pipeline.model.value import Value

# As plain numbers: adding flags takes longer than most checks.
_ALL, _MARKUP, _COPY, _TERM = sum(Trait), int(Trait.MARKUP), int(Trait.COPY), int(Trait.TERM)
_COMMENT, _FLAG, _PLACEHOLDER = int(Trait.COMMENT), int(Trait.FLAG), int(Trait.PLACEHOLDER)
_UNEVEN, _NAME, _VARIED = int(Trait.UNEVEN), int(Trait.NAME), int(Trait.VARIED)
# What counts in translations alone, and what counts as it is written in the catalog.
_OF_TRANSLATION = int(Trait.SIGNS | Trait.UNUSUAL | Trait.FOREIGN | Trait.SCRIPT | Trait.STYLE)
_AS_WRITTEN = int(Trait.SIGNS | Trait.UNUSUAL | Trait.PLACEHOLDER | Trait.STYLE)


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

    @kept
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
        traits = source.traits & ~_OF_TRANSLATION | translation.traits
        traits |= _traits_of_pair(source.text, translation.text)
        traits |= self._traits_as_written(source.text, translation.text)
        if not (is_plain(self.source.inlines) and is_plain(self.translation.inlines)):
            traits |= _MARKUP
        return traits | self._traits_of_surroundings(source)

    def _traits_of_surroundings(self, source: Reading) -> int:
        """What makes the message matter beside the rest of the project."""
        traits = _VARIED if self.surroundings.renderings.inconsistent else 0
        index = self.surroundings.terminology.index(source.locale)
        if index.entries and index.find_all(source.text):
            traits |= _TERM | _NAME if index.has_names else _TERM
        return traits

    def _traits_as_written(self, source: str, translation: str) -> int:
        """What the catalog has that the plain texts may have not."""
        message, traits = self.message, 0
        if message.msgid != source:
            traits |= traits_of(message.msgid, self.source.locale) & _PLACEHOLDER
        if message.msgstr != translation:
            traits |= traits_of(message.msgstr, self.locale) & _AS_WRITTEN
        if message.translator_comments:
            traits |= _COMMENT
        return traits | _FLAG if message.flags else traits


def _traits_of_pair(source: str, translation: str) -> int:
    """What two texts are beside each other."""
    if source == translation:
        return _COPY
    return 0 if len(source) <= 2 * len(translation) <= 4 * len(source) else _UNEVEN
