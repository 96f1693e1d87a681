"""Document -> template: every text a translator must see, with what they need to know of it."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.model.catalog import Catalog, Header, Message, MessageKey
from pipeline.model.document import Block, BlockKind, Document, Role
from pipeline.model.value import replace

# Titles and descriptions beyond these lengths are cut in browser tabs and lists of results; two
# lines of 37 characters are what a caption may hold (BBC Subtitle Guidelines, 2022).
MAX_LENGTHS = {Role.TITLE: 70, Role.DESCRIPTION: 160, Role.CUE: 75}

TermHints = Callable[[str], tuple[str, ...]]


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
    path, section = str(document.path), ""
    for block in document.walk():
        if block.kind is BlockKind.HEADING and block.segments:
            section = block.segments[0].text
        for segment in block.segments:
            text = segment.text
            if not text or text.isspace():
                continue
            key, reference = (segment.msgctxt, text), f"{path}#{block.id}"
            known = messages.get(key)
            if known is not None:
                messages[key] = replace(known, references=(*known.references, reference))
                continue
            messages[key] = Message(
                text,
                segment.msgctxt,
                flags=_flags(segment.role),
                references=(reference,),
                extracted_comments=(*_comments(block, segment.role, section), *term_hints(text)),
            )
    header = Header(
        fields=(
            ("Project-Id-Version", document.id),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=UTF-8"),
            ("Content-Transfer-Encoding", "8bit"),
        )
    )
    return Catalog(document.id, None, tuple(messages.values()), header)


def _flags(role: Role) -> tuple[str, ...]:
    return (f"max-length:{MAX_LENGTHS[role]}",) if role in MAX_LENGTHS else ()


def _comments(block: Block, role: Role, section: str) -> list[str]:
    comments = [f"role: {role.value}"]
    if section and role is not Role.HEADING:
        comments.append(f"section: {section}")
    if block.critical:
        comments.append("critical: a mistake here could harm a patient")
    if role is Role.CUE:
        seconds = (_time(block, "end") - _time(block, "start")) / 1000
        comments.append(f"limit: 2 lines of 37 characters, read in {seconds:.1f} seconds")
    elif role in MAX_LENGTHS:
        comments.append(f"limit: {MAX_LENGTHS[role]} characters")
    return comments


def _time(block: Block, name: str) -> int:
    return int(block.attribute(name))
