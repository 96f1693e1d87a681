"""What checks look at: a document in one locale, a message beside its source, a waiver."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from pipeline.checks.document_subject import DocumentSubject
from pipeline.checks.message_subject import MessageSubject
from pipeline.checks.surroundings import Surroundings
from pipeline.model.document import Location, Waiver

__all__ = [
    "CheckSubject",
    "DocumentSubject",
    "MessageSubject",
    "Surroundings",
    "WaiverSubject",
    "written_texts",
]


@dataclass(frozen=True, slots=True)
class WaiverSubject:
    """A waiver of a page for one locale, and whether it left a finding out."""

    waiver: Waiver
    document_id: str
    locale: str
    used: bool
    today: date

    @property
    def critical(self) -> bool:
        """A waiver is no text for patients."""
        return False


CheckSubject: TypeAlias = DocumentSubject | MessageSubject | WaiverSubject


def written_texts(subject: CheckSubject) -> tuple[tuple[str, Location], ...]:
    """What people wrote, as they wrote it: the texts of a source, or a message's translation.

    Documents that a catalog translates give none: their texts are those of their messages.
    """
    if isinstance(subject, MessageSubject):
        return ((subject.message.msgstr, subject.location),)
    if isinstance(subject, DocumentSubject) and subject.is_source:
        return tuple((segment.text, segment.location) for segment in subject.document.segments())
    return ()
