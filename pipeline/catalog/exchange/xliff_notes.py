"""What the notes of both versions of XLIFF say of a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.catalog.exchange.handover import Handover
from pipeline.catalog.xml_text import is_possible
from pipeline.model.catalog import Message
from pipeline.model.errors import PipelineError

# The words that translate-toolkit uses, and with it Weblate, for who wrote a note.
DEVELOPER, TRANSLATOR = "developer", "translator"
REFERENCE, PREVIOUS = "reference", "previous source"


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of a message, one text a line; `previous` is the source it was translated from."""

    extracted: tuple[str, ...]
    references: tuple[str, ...]
    translators: tuple[str, ...]
    previous: str | None


def notes_of(message: Message) -> Iterator[tuple[str, str]]:
    """The notes of a message in the order a translator needs them, each with its kind."""
    yield from ((DEVELOPER, line) for line in message.extracted_comments)
    if message.previous_msgid is not None:
        yield PREVIOUS, message.previous_msgid
    yield from ((REFERENCE, line) for line in message.references)
    yield from ((TRANSLATOR, line) for line in message.translator_comments)


def read_notes(notes: Iterable[tuple[str | None, str]]) -> Notes:
    """The notes of a file by kind; one of another kind was written by a translator's tool."""
    by_kind: dict[str, list[str]] = {DEVELOPER: [], REFERENCE: [], TRANSLATOR: [], PREVIOUS: []}
    for kind, text in notes:
        by_kind[kind if kind in by_kind else TRANSLATOR].append(text)
    extracted, references, translators = (
        tuple(line for text in by_kind[kind] for line in text.split("\n"))
        for kind in (DEVELOPER, REFERENCE, TRANSLATOR)
    )
    previous = by_kind[PREVIOUS]
    return Notes(extracted, references, translators, previous[0] if previous else None)


def refuse_impossible(message: Message, handover: Handover, *, texts: tuple[str, ...] = ()) -> None:
    """Refuse a message that an XML file cannot hold.

    Args:
        message: the message, whose notes, flags and context are looked at.
        handover: where it stands, for the error message.
        texts: more of its texts to look at.

    Raises:
        PipelineError: naming the document and the message.
    """
    notes = (text for _kind, text in notes_of(message))
    for text in (*texts, message.msgctxt or "", *message.flags, *notes):
        if not is_possible(text):
            raise PipelineError(
                f'{handover.tag} "{handover.document_id}", the message "{message.msgid[:40]}": '
                f"XML cannot hold one of the characters of {text[:40]!r}",
                remedy="Remove that character, or export as csv or xlsx",
            )
