"""The translation memory: what people confirmed once, for the same or a similar text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from pipeline.catalog.updating.similarity import SimilarTexts
from pipeline.model.catalog import Catalog, Message
from pipeline.model.memory import MemoryUnit
from pipeline.model.visible import is_translation

# Percent of shared text (indel similarity) from which an old translation helps more than it
# misleads; translators' tools use 70 to 75 (Bowker, Computer-Aided Translation Technology, 2002).
FUZZY_THRESHOLD = 70
EXACT = 100.0
FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A unit of the memory and how much of its source the text shares, in percent."""

    unit: MemoryUnit
    score: float


class TranslationMemory:
    """Units to look up by source text.

    Args:
        units: in order of preference: of two with the same source and target, the first counts.
            They are taken when the memory is first asked.
    """

    def __init__(self, units: Iterable[MemoryUnit] = ()) -> None:
        self._units = units

    @cached_property
    def _by_source(self) -> dict[str, list[MemoryUnit]]:
        known: dict[tuple[str, str], MemoryUnit] = {}
        for unit in self._units:
            known.setdefault((unit.source, unit.target), unit)
        by_source: dict[str, list[MemoryUnit]] = {}
        for unit in known.values():
            by_source.setdefault(unit.source, []).append(unit)
        return by_source

    @cached_property
    def _similar(self) -> SimilarTexts:
        return SimilarTexts(self._by_source)

    def exact(self, text: str, context: str | None = None) -> tuple[MemoryUnit, ...]:
        """The units of this very text, those of this message context first."""
        found = self._by_source.get(text, ())
        return tuple(sorted(found, key=lambda unit: unit.context != context))

    def nearest(self, text: str, threshold: float, limit: int = 5) -> tuple[tuple[str, float], ...]:
        """The source texts most like a text, with their likeness in percent, the best first."""
        return self._similar.nearest(text, threshold, limit)

    def suggest(
        self,
        text: str,
        *,
        context: str | None = None,
        threshold: float = FUZZY_THRESHOLD,
        limit: int = 5,
    ) -> tuple[Suggestion, ...]:
        """What may help to translate a text.

        Args:
            text: a source text, whether the memory has it or not.
            context: the message context; units of the same one go first among equals.
            threshold: percent of shared text that a suggestion must reach.
            limit: how many suggestions at most.

        Returns:
            Suggestions with different targets, the most alike first, 100 for the text itself.
        """
        found = [Suggestion(unit, EXACT) for unit in self.exact(text, context)]
        for source, score in self.nearest(text, threshold, limit + 1):
            if source != text:
                found += [Suggestion(unit, score) for unit in self.exact(source, context)]
        first: dict[str, Suggestion] = {}
        for suggestion in found:
            first.setdefault(suggestion.unit.target, suggestion)
        return tuple(first.values())[:limit]


def memory_units(catalogs: Iterable[Catalog], origin: Callable[[str], str]) -> Iterator[MemoryUnit]:
    """What catalogs remember, obsolete messages included, in the catalogs' order.

    Args:
        catalogs: of one locale or several; templates have nothing to remember.
        origin: gives the path of the catalog of a document id.

    Returns:
        A unit for each confirmed message. Fuzzy translations are guesses, and texts with plural
        forms have no single translation: neither is remembered.
    """
    for catalog in catalogs:
        for message in catalog.messages:
            if catalog.locale is not None and is_confirmed(message):
                yield MemoryUnit(
                    message.msgid,
                    message.msgstr,
                    catalog.locale,
                    origin(catalog.document_id),
                    message.msgctxt,
                )


def is_confirmed(message: Message) -> bool:
    """Whether somebody vouches for the message's translation, in use or obsolete."""
    return is_translation(message.msgstr, message.msgid) and FUZZY not in message.flags
