"""The translations that could be proposed for a message that has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from pipeline.catalog.updating.memory import FUZZY_THRESHOLD, TranslationMemory, is_confirmed
from pipeline.catalog.updating.neighbours import same_places
from pipeline.catalog.updating.proposal import Languages, Pair, proposal
from pipeline.catalog.updating.retired import is_translated, text_of
from pipeline.catalog.updating.similarity import SimilarTexts, likeness
from pipeline.model.catalog import Catalog, Message, MessageKey

DRAFT = "draft for an earlier text: "
# What speaks for a candidate beside its likeness, in percent of likeness: that it stood at the
# same place, that its text left the sources, that it is the document's own.
_SAME_PLACE, _LEFT, _OWN = 15, 5, 5


@dataclass(frozen=True, slots=True)
class LocaleState:
    """All that is known of a locale before an update.

    `catalogs` has one for each of `templates`, both by document id and in one order; `origin` gives
    the path that a document's catalog has in the memory.
    """

    catalogs: Mapping[str, Catalog]
    templates: Mapping[str, Catalog]
    memory: TranslationMemory
    languages: Languages
    origin: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text with a translation, to make a proposal of.

    `score` is the likeness in percent, `bonus` what else speaks for it. `has_previous` is false
    where the text is the message's own, or nobody knows what the translation was confirmed for.
    """

    pair: Pair
    context: str | None
    score: float
    bonus: float = 0
    has_previous: bool = True
    comments: tuple[str, ...] = ()

    @property
    def rank(self) -> tuple[float, str, str]:
        """Less is better; equal only for equal pairs, so that no order decides."""
        return (-self.score - self.bonus, self.pair.source, self.pair.target)


class Candidates:
    """Finds candidates by likeness and by place."""

    def __init__(self, state: LocaleState) -> None:
        self._state = state
        self._places: dict[str, Mapping[MessageKey, Message]] = {}

    def best(self, source: Message, document_id: str) -> Candidate | None:
        """The candidate that helps most to translate a message of a document's template."""
        found = self._found(source, document_id)
        return min(found, key=lambda candidate: candidate.rank, default=None)

    def _found(self, source: Message, document_id: str) -> Iterator[Candidate]:
        place = self._places_of(document_id).get(source.key)
        if place is not None:
            bonus = _SAME_PLACE + _LEFT + _OWN
            yield self._of_message(place, likeness(place.msgid, source.msgid), bonus)
        for text, score in self._state.memory.nearest(source.msgid, FUZZY_THRESHOLD):
            yield self._of_memory(text, score, source, document_id)
        for text, score in self._similar_guesses.nearest(source.msgid, FUZZY_THRESHOLD):
            yield self._of_message(self._guesses[text], score, _LEFT)

    def _of_memory(self, text: str, score: float, source: Message, name: str) -> Candidate:
        own = self._state.origin(name)
        units = self._state.memory.exact(text, source.msgctxt)
        unit = min(units, key=lambda unit: unit.origin != own)
        bonus = (text not in self.wanted and _LEFT) + (unit.origin == own and _OWN)
        is_copy = text == source.msgid and (
            unit.context == source.msgctxt or unit.origin not in self._origins
        )
        comments = self._comments.get((unit.source, unit.target), ())
        pair = Pair(unit.source, unit.target)
        return Candidate(pair, unit.context, score, bonus, not is_copy, comments)

    def _of_message(self, message: Message, score: float, bonus: float) -> Candidate:
        """A message that left; of a fuzzy one, what it was a guess from.

        Where the translation it was made of is gone (`--purge`), a translator may have begun to
        work on it: nobody knows what text the guess is for, and none is shown beside it.
        """
        pair, context = Pair(message.msgid, message.msgstr), message.msgctxt
        has_previous = is_confirmed(message)
        if not has_previous and message.previous_msgid is not None:
            confirmed = self._state.memory.exact(message.previous_msgid, message.previous_msgctxt)
            if confirmed:
                context, has_previous = message.previous_msgctxt, True
                pair = Pair(message.previous_msgid, confirmed[0].target)
        comments = (*message.translator_comments, *self._draft(message, pair))
        return Candidate(pair, context, score, bonus, has_previous, tuple(dict.fromkeys(comments)))

    def _draft(self, message: Message, pair: Pair) -> Iterator[str]:
        """What a translator made of a guess and did not confirm: kept in sight, in a comment."""
        languages = self._state.languages
        if message.msgstr != proposal(pair, message.msgid, languages):
            yield f"{DRAFT}{text_of(message)}"

    def _places_of(self, document_id: str) -> Mapping[MessageKey, Message]:
        if document_id not in self._places:
            old = self._state.catalogs[document_id].current
            new = self._state.templates[document_id].messages
            self._places[document_id] = same_places(
                (message for message in old if message.msgid_plural is None), new
            )
        return self._places[document_id]

    @cached_property
    def wanted(self) -> set[str]:
        """All texts of the templates."""
        templates = self._state.templates.values()
        return {message.msgid for template in templates for message in template.messages}

    @cached_property
    def left(self) -> tuple[Message, ...]:
        """The translated messages whose text is in no template any more."""
        return tuple(
            message
            for catalog in self._state.catalogs.values()
            for message in catalog.messages
            if message.msgid not in self.wanted
            and message.msgid_plural is None
            and is_translated(message)
        )

    @cached_property
    def _origins(self) -> set[str]:
        return {self._state.origin(name) for name in self._state.templates}

    @cached_property
    def _comments(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """What translators noted beside translations that left."""
        return {(one.msgid, one.msgstr): one.translator_comments for one in self.left}

    @cached_property
    def _guesses(self) -> dict[str, Message]:
        """Fuzzy messages that have just left, by text; the obsolete ones are nobody's memory."""
        found: dict[str, Message] = {}
        for message in self.left:
            if not message.obsolete and not is_confirmed(message):
                found.setdefault(message.msgid, message)
        return found

    @cached_property
    def _similar_guesses(self) -> SimilarTexts:
        return SimilarTexts(self._guesses)
