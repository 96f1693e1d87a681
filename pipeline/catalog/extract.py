"""Document -> template: every text a translator must see, with what they need to know of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from pipeline.model.catalog import Catalog, Header, Message, MessageKey
from pipeline.model.document import Block, BlockKind, Document, Role
from pipeline.model.value import replace

# Titles and descriptions beyond these lengths are cut in browser tabs and lists of results; two
# lines of 37 characters are what a caption may hold (BBC Subtitle Guidelines, 2022).
MAX_LENGTHS = {Role.TITLE: 70, Role.DESCRIPTION: 160, Role.CUE: 75}
_FLAGS = {role: (f"max-length:{length}",) for role, length in MAX_LENGTHS.items()}
# The same comments stand at many messages, mostly near each other.
_SHARED_COMMENTS = 1024

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
        if not block.segments:
            continue
        if block.kind is BlockKind.HEADING:
            section = block.segments[0].text
        reference = (f"{path}#{block.id}",)
        for segment in block.segments:
            text, role = segment.text, segment.role
            if not text or text.isspace():
                continue
            key = (segment.msgctxt, text)
            known = messages.get(key)
            if known is None:
                comments = _comments(role, section, block.critical)
                if role is Role.CUE:
                    comments = (*comments, _limit(block))
                messages[key] = Message(
                    text,
                    segment.msgctxt,
                    flags=_FLAGS.get(role, ()),
                    references=reference,
                    extracted_comments=comments + term_hints(text),
                )
            else:
                messages[key] = replace(known, references=known.references + reference)
    header = Header(
        fields=(
            ("Project-Id-Version", document.id),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=UTF-8"),
            ("Content-Transfer-Encoding", "8bit"),
        )
    )
    return Catalog(document.id, None, tuple(messages.values()), header)


@lru_cache(_SHARED_COMMENTS)
def _comments(role: Role, section: str, critical: bool) -> tuple[str, ...]:  # noqa: FBT001
    comments = [f"role: {role}"]
    if section and role is not Role.HEADING:
        comments.append(f"section: {section}")
    if critical:
        comments.append("critical: a mistake here could harm a patient")
    if role in MAX_LENGTHS and role is not Role.CUE:
        comments.append(f"limit: {MAX_LENGTHS[role]} characters")
    return tuple(comments)


def _limit(cue: Block) -> str:
    seconds = (int(cue.attribute("end")) - int(cue.attribute("start"))) / 1000
    return f"limit: 2 lines of 37 characters, read in {seconds:.1f} seconds"
