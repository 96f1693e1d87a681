"""Messages made of plain texts, as the checks of translations look at them."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

from pipeline.checks.preparation import surroundings
from pipeline.checks.subjects import MessageSubject, Surroundings
from pipeline.model.catalog import Message
from pipeline.model.document import Location, Role, Segment, SegmentState
from pipeline.model.inline import Text
from pipeline.model.termbase import Termbase

_PLACE = Location(PurePosixPath("locales/page.po"), 1)


def surroundings_of(termbase: Termbase, source: str) -> Surroundings:
    """The surroundings of messages in a project that has a termbase and no pages."""
    return surroundings(
        [],
        source_locale=source,
        termbase=termbase,
        media=[],
        contacts=[],
        today=date(2026, 11, 25),
        review_months=12,
    )


def message_subject(
    text: str, translation: str, source: str, target: str, around: Surroundings
) -> MessageSubject:
    """A message whose texts have no markup."""
    return MessageSubject(
        Message(text, None, translation),
        Segment(text, Role.PARAGRAPH, None, _PLACE, source, inlines=(Text(text),)),
        Segment(
            translation,
            Role.PARAGRAPH,
            None,
            _PLACE,
            target,
            SegmentState.TRANSLATED,
            (Text(translation),),
        ),
        "page",
        critical=False,
        surroundings=around,
    )
