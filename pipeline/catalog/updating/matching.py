"""For each message of the templates, the best of what a locale knows already."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from pipeline.catalog.updating.candidates import Candidate, Candidates, LocaleState
from pipeline.catalog.updating.carrying import carried
from pipeline.catalog.updating.known import KnownMessages, is_doubtful
from pipeline.catalog.updating.memory import EXACT, FUZZY, FUZZY_THRESHOLD, is_confirmed
from pipeline.catalog.updating.paragraphs import Paragraphs, Texts
from pipeline.catalog.updating.proposal import proposal
from pipeline.catalog.updating.similarity import likeness
from pipeline.model.catalog import DIRECTIVE, Message
from pipeline.model.memory import MemoryUnit
from pipeline.model.value import replace

# Before what a translator asked of Limpide for a text that has changed since.
LAPSED = "for an earlier text: "


class Matcher:
    """Finds translations for the messages of one locale's templates."""

    def __init__(self, state: LocaleState) -> None:
        self._state = state
        self._known = KnownMessages(state.catalogs, state.templates)
        self._candidates = Candidates(state)

    def matched(self, source: Message, document_id: str) -> Message:
        """The template's message with the best translation there is.

        A message with the same key, here or moved from another document, gives its translation as
        it is; one of whose links alone the targets changed, its translation with the new ones. Any
        other is a proposal, marked fuzzy. What a translator noted beside the message stays.
        """
        own = self._known.own(document_id, source.key)
        found = self._filled(source, document_id)
        if found is None:
            return source if own is None else carried(source, own)
        notes = () if own is None else own.translator_comments
        comments = tuple(dict.fromkeys((*notes, *found.translator_comments)))
        return replace(found, translator_comments=comments)

    def _filled(self, source: Message, document_id: str) -> Message | None:
        """The message with a translation that is its own, moved here or proposed."""
        known = self._certain(source, document_id)
        if known is not None:
            return carried(source, known)
        best = None if source.msgid_plural is not None else self._best(source, document_id)
        return None if best is None else self._proposed(source, best)

    def _certain(self, source: Message, document_id: str) -> Message | None:
        own = self._known.own(document_id, source.key)
        if own is not None and not is_doubtful(own):
            return own
        moved = self._known.moved(source.key)
        if moved is not None:
            return replace(moved, line=0)
        return self._known.relinked(document_id, source)

    def _proposed(self, source: Message, best: Candidate) -> Message:
        return replace(
            source,
            msgstr=proposal(best.pair, source.msgid, self._state.languages),
            flags=(FUZZY, *source.flags),
            translator_comments=tuple(map(_lapsed, best.comments)),
            previous_msgid=best.pair.source if best.has_previous else None,
            previous_msgctxt=best.context if best.has_previous else None,
        )

    def _best(self, source: Message, document_id: str) -> Candidate | None:
        """The most alike text, or the old sentences that the text is made of."""
        best = self._candidates.best(source, document_id)
        if best is not None and best.score >= EXACT:
            return best
        parents = self._paragraphs.parents(source.msgid)
        if parents is None or (parents.is_whole and best and best.score >= FUZZY_THRESHOLD):
            return best
        score = likeness(parents.pair.source, source.msgid)
        return Candidate(parents.pair, parents.context, score)

    @cached_property
    def _paragraphs(self) -> Paragraphs:
        return Paragraphs(
            Texts(tuple(self._gone()), tuple(self._left()), tuple(self._arrived())),
            self._state.languages,
        )

    def _gone(self) -> Iterator[MemoryUnit]:
        confirmed = {message.msgid for message in self._candidates.left if is_confirmed(message)}
        for text in confirmed:
            yield self._state.memory.exact(text)[0]

    def _left(self) -> Iterator[str]:
        return (message.msgid for message in self._candidates.left if not message.obsolete)

    def _arrived(self) -> Iterator[str]:
        for document_id, template in self._state.templates.items():
            for message in template.messages:
                if self._certain(message, document_id) is None:
                    yield message.msgid


def _lapsed(comment: str) -> str:
    """A comment beside a changed text: a finding waived for the old one counts anew."""
    is_waiver = comment.strip().startswith(DIRECTIVE) and "ignore" in comment
    return f"{LAPSED}{comment.strip()}" if is_waiver else comment
