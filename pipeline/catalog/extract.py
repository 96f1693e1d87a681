"""Document -> template: every text a translator must see, with what they need to know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from pipeline.model.catalog import Catalog, Header, Message, MessageKey
from pipeline.model.document import Block, BlockKind, Document, Role, Segment
from pipeline.model.value import replace

# Titles and descriptions beyond these lengths are cut in browser tabs and lists of results; two
# lines of 37 characters are what a caption may hold (BBC Subtitle Guidelines, 2022).
MAX_LENGTHS = {Role.TITLE: 70, Role.DESCRIPTION: 160, Role.CUE: 75}

TermHints = Callable[[str], tuple[str, ...]]


class _Place(NamedTuple):
    block: Block
    segment: Segment
    section: str


def extract(document: Document, term_hints: TermHints = lambda _text: ()) -> Catalog:
    """The template of a document, its messages in reading order.

    Args:
        document: the source document.
        term_hints: gives the comment lines about the terms a source text uses.

    Returns:
        A catalog without locale. A text that stands twice with one role is one message with two
        references; its comments are those of its first place.
    """
    messages: dict[MessageKey, Message] = {}
    path = str(document.path)
    for place in _places(document):
        key = (place.segment.msgctxt, place.segment.text)
        reference = f"{path}#{place.block.id}"
        if key in messages:
            known = messages[key]
            messages[key] = replace(known, references=(*known.references, reference))
        else:
            messages[key] = _message(place, reference, term_hints)
    header = Header(
        fields=(
            ("Project-Id-Version", document.id),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=UTF-8"),
            ("Content-Transfer-Encoding", "8bit"),
        )
    )
    return Catalog(document.id, None, tuple(messages.values()), header)


def _places(document: Document) -> Iterator[_Place]:
    section = ""
    for block in document.walk():
        if block.kind is BlockKind.HEADING and block.segments:
            section = block.segments[0].text
        for segment in block.segments:
            if segment.text.strip():
                yield _Place(block, segment, section)


def _message(place: _Place, reference: str, term_hints: TermHints) -> Message:
    limit = MAX_LENGTHS.get(place.segment.role)
    return Message(
        msgid=place.segment.text,
        msgctxt=place.segment.msgctxt,
        flags=(f"max-length:{limit}",) if limit else (),
        references=(reference,),
        extracted_comments=(*_comments(place), *term_hints(place.segment.text)),
    )


def _comments(place: _Place) -> Iterator[str]:
    role = place.segment.role
    yield f"role: {role}"
    if place.section and role not in {Role.HEADING, Role.CUE}:
        yield f"section: {place.section}"
    if place.block.critical:
        yield "critical: a mistake here could harm a patient"
    if role is Role.CUE:
        seconds = (_time(place.block, "end") - _time(place.block, "start")) / 1000
        yield f"limit: 2 lines of 37 characters, read in {seconds:.1f} seconds"
    elif role in MAX_LENGTHS:
        yield f"limit: {MAX_LENGTHS[role]} characters"


def _time(block: Block, name: str) -> int:
    return int(block.attribute(name))
