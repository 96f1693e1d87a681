"""Catalog + what came back from a translator -> catalog, no translation lost on either side."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from pipeline.catalog.exchange.handover import (
    FUZZY,
    Handover,
    Unit,
    has_comments_of,
    has_text_of,
    other_flags,
    with_state,
)
from pipeline.catalog.merge import is_noted, merge
from pipeline.catalog.proposed import Proposals
from pipeline.model.catalog import Catalog, Message, MessageKey, MessageState
from pipeline.model.errors import PipelineError
from pipeline.model.value import replace
from pipeline.model.visible import is_translation

# Controls, and the separators that programs take for the end of a line of the file.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)")
_CONTEXT = 20


class Outcome(StrEnum):
    """What became of a message that came back."""

    UNCHANGED = "unchanged"
    TRANSLATED = "translated"
    FUZZY = "fuzzy"
    CONFLICT = "conflict"  # changed here and there: now fuzzy, with both texts
    BLANK = "blank"  # emptied there: the translation here stays
    UNKNOWN = "unknown"  # its source is gone: kept as an obsolete message if it has a text


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A catalog with the work that came back, and what became of each message of the file."""

    catalog: Catalog
    outcomes: tuple[tuple[MessageKey, Outcome], ...]

    def keys(self, outcome: Outcome) -> tuple[MessageKey, ...]:
        """The messages that this became of, in the order of the file."""
        return tuple(key for key, found in self.outcomes if found is outcome)


def take_back(catalog: Catalog, handover: Handover, source_locale: str) -> TakenBack:
    """Put translations back into their catalog.

    What only the translator changed is taken, what only the catalog changed since stays, and a
    message that both changed becomes fuzzy with both texts. A translation or a comment that the
    file leaves out stays, and what an update proposed from a translation that the file corrects
    is proposed anew. Taking back a file twice is taking it back once.

    Args:
        catalog: the document's catalog.
        handover: what the file says of the document.
        source_locale: the language of the sources.
    """
    current = {message.key: message for message in catalog.current}
    obsolete = tuple(message for message in catalog.messages if message.obsolete)
    known = {message.key: message for message in reversed(obsolete)}
    kept: dict[MessageKey, Message] = {}
    outcomes = []
    for received in handover.units:
        unit = _with_plain_newlines(received, current)
        key = unit.message.key
        if key in current:
            current[key], outcome = _merged(current[key], unit, source_locale)
        else:
            outcome = Outcome.UNKNOWN
            kept |= _kept(known.get(key), unit, source_locale)
        outcomes.append((key, outcome))
    retired = [kept.pop(message.key, message) for message in obsolete]
    messages = (*current.values(), *retired, *kept.values())
    return TakenBack(_with_corrected(catalog, messages, source_locale), tuple(outcomes))


def _with_corrected(catalog: Catalog, messages: tuple[Message, ...], source_locale: str) -> Catalog:
    """The catalog with new messages, its proposals made of translations as they are now."""
    before = {message.key: message for message in catalog.messages}
    after = {message.key: message for message in messages}
    proposals = Proposals.of(catalog, source_locale)
    made = tuple(proposals.corrected(message, before, after) for message in messages)
    return replace(catalog, messages=made)


def brings_work(catalog: Catalog | None, handover: Handover, source_locale: str) -> bool:
    """Whether a file holds work of a translator that its catalog does not have yet.

    Args:
        catalog: the document's catalog, None where there is none any more.
        handover: what the file says of the document.
        source_locale: the language of the sources.
    """
    changed = tuple(
        unit
        for unit in handover.units
        if not (
            has_text_of(unit.message, unit.digest) and has_comments_of(unit.message, unit.digest)
        )
    )
    if catalog is None:
        return any(is_translation(unit.message.msgstr, unit.message.msgid) for unit in changed)
    taken = take_back(catalog, replace(handover, units=changed), source_locale)
    return taken.catalog != catalog


def refuse_unwritable(handover: Handover, path: PurePosixPath | str) -> None:
    """Refuse invisible characters that a translator's tool brought and no catalog can hold.

    Raises:
        PipelineError: naming the line (in tables the row), the character and what goes before it.
    """
    for unit in handover.units:
        text = _written_anew(unit)
        found = _UNWRITABLE.search(text)
        if found:
            before = text[: found.start()].rpartition("\n")[2][-_CONTEXT:]
            raise PipelineError(
                f'a text of "{handover.document_id}" holds an invisible character '
                f'(U+{ord(found[0]):04X}) after "{before}"',
                remedy="Delete it there, or type the text again",
                path=path,
                line=unit.message.line,
            )


def _written_anew(unit: Unit) -> str:
    """What a message brings that its catalog may not have: its key, new text, new comments."""
    message, digest = unit.message, unit.digest
    key = f"{message.msgctxt or ''}\n{message.msgid}".replace("\r", "")
    text = "" if has_text_of(message, digest) else message.msgstr
    comments = () if has_comments_of(message, digest) else message.translator_comments
    return "\n".join((key, text, *comments))


def _with_plain_newlines(unit: Unit, current: Mapping[MessageKey, Message]) -> Unit:
    """The unit without the carriage returns that some programs put before newlines of a table."""
    message = unit.message
    if message.key not in current:
        message = replace(message, msgid=message.msgid.replace("\r\n", "\n"))
    if not has_text_of(message, unit.digest):
        message = replace(message, msgstr=message.msgstr.replace("\r\n", "\n"))
    if not has_comments_of(message, unit.digest):
        comments = tuple(line.removesuffix("\r") for line in message.translator_comments)
        message = replace(message, translator_comments=comments)
    return replace(unit, message=message)


def _kept(known: Message | None, unit: Unit, source_locale: str) -> dict[MessageKey, Message]:
    """The translation of a source that is gone, beside the one there may be already."""
    if known is not None:
        return {known.key: _merged(known, unit, source_locale)[0]}
    if not is_translation(unit.message.msgstr, unit.message.msgid):
        return {}
    message, fuzzy = unit.message, FUZZY in unit.message.flags
    retired = Message(
        msgid=message.msgid,
        msgctxt=message.msgctxt,
        msgstr=message.msgstr,
        flags=(FUZZY,) if fuzzy else (),
        translator_comments=message.translator_comments,
        obsolete=True,
    )
    return {retired.key: retired}


def _merged(ours: Message, unit: Unit, source_locale: str) -> tuple[Message, Outcome]:
    """Our message with the translator's work, and what became of it."""
    if ours.msgid_plural is not None:
        return ours, Outcome.UNCHANGED
    has_seen_comments = has_comments_of(ours, unit.digest)
    ours = replace(ours, translator_comments=_comments(ours, unit))
    if has_text_of(unit.message, unit.digest):
        return ours, Outcome.UNCHANGED
    if not is_translation(unit.message.msgstr, unit.message.msgid):
        is_emptied = ours.state is not MessageState.MISSING and not _went_out_blank(unit)
        return ours, Outcome.BLANK if is_emptied else Outcome.UNCHANGED
    theirs = _brought(ours, unit.message)
    if has_seen_comments and has_text_of(ours, unit.digest):
        # Both texts of a conflict, too, if there was one: the translator has decided.
        return theirs, _outcome(ours, theirs)
    has_seen_both = has_seen_comments or is_noted(theirs, unit.message)
    if unit.digest and is_noted(theirs, ours) and not has_seen_both:
        return ours, Outcome.UNCHANGED  # a file from before that conflict, brought once more
    return _put_together(ours, theirs, unit.digest, source_locale)


def _put_together(
    ours: Message, theirs: Message, digest: str, source_locale: str
) -> tuple[Message, Outcome]:
    """Our message with a translator's text for one that may have changed here since."""
    sides = (Catalog("", None, side) for side in ((), (ours,), (theirs,)))
    both = merge(*sides, source_locale=source_locale)
    (message,) = both.catalog.messages
    if both.conflicts and set(message.translator_comments) == set(ours.translator_comments):
        return ours, Outcome.UNCHANGED  # the conflict of an earlier import: a person decides
    if has_text_of(ours, digest):
        return theirs, _outcome(ours, theirs)
    return message, Outcome.CONFLICT if both.conflicts else _outcome(ours, message)


def _went_out_blank(unit: Unit) -> bool:
    """Whether a message had no translation when it went out; unknown where a digest is lost."""
    blank = replace(unit.message, msgstr="")
    states = (replace(blank, flags=()), replace(blank, flags=(FUZZY,)))
    return any(has_text_of(message, unit.digest) for message in states)


def _comments(ours: Message, unit: Unit) -> tuple[str, ...]:
    """Our comments and those that the translator added; tools lose some, so none goes."""
    known, brought = ours.translator_comments, unit.message.translator_comments
    if has_comments_of(unit.message, unit.digest):
        return known
    return (*known, *(line for line in dict.fromkeys(brought) if line not in known))


def _outcome(before: Message, after: Message) -> Outcome:
    if (before.msgstr, before.state) == (after.msgstr, after.state):
        return Outcome.UNCHANGED
    is_done = after.state is MessageState.TRANSLATED
    return Outcome.TRANSLATED if is_done else Outcome.FUZZY


def _brought(ours: Message, theirs: Message) -> Message:
    """Our message with their text and state; tools lose contexts, and ours are newer."""
    fuzzy = FUZZY in theirs.flags
    return replace(
        with_state(replace(ours, msgstr=theirs.msgstr, flags=other_flags(ours)), fuzzy=fuzzy),
        previous_msgid=ours.previous_msgid if fuzzy else None,
        previous_msgctxt=ours.previous_msgctxt if fuzzy else None,
    )
