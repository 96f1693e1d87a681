"""A PO file's blocks -> its header and messages. The one door to polib.

polib reads the header and each message that is not of the plainest form (`plain`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

import polib

from pipeline.catalog.po.blocks import Block, Blocks
from pipeline.catalog.po.guard import refuse_charset
from pipeline.catalog.po.header import parse_fields
from pipeline.catalog.po.plain import plain_message
from pipeline.catalog.po.preparation import (
    EMPTY_MSGID,
    STICKY,
    has_unusual_escapes,
    is_marked,
    prepared,
    restored,
)
from pipeline.catalog.po.syntax import cut_off, refuse_unknown_escapes
from pipeline.model.catalog import Header, Message
from pipeline.model.errors import PipelineError
from pipeline.model.value import replace


def read_blocks(
    blocks: Blocks, file_text: str, path: PurePosixPath
) -> tuple[Header, tuple[Message, ...]]:
    """What the blocks of a file say: its header, and its messages in their order.

    Args:
        blocks: the file's, the header first.
        file_text: the whole file.
        path: the file, for error messages.

    Raises:
        PipelineError: if the first message is no header or names another charset than UTF-8, or if
            a message has escapes or plural forms that gettext does not read.
    """
    header_block, *own = blocks.messages
    others = [block for block in own if block.plain is None]
    text = _prepared((header_block, *others), file_text, path)
    parsed = _parsed(text, path)
    first, *entries = parsed
    _refuse_no_header(first, path)
    refuse_charset(header_block.text, path)
    if others and others[-1] is own[-1]:
        _refuse_cut_forms(entries, own[-1], path)
    read = [_message(entry, block, path) for entry, block in zip(entries, others, strict=True)]
    rest = iter(map(_restored, read) if is_marked(text) else read)
    messages = tuple(
        [plain_message(one.plain, one.line) if one.plain else next(rest) for one in own]
    )
    return _header(parsed, first), messages


def _prepared(blocks: Iterable[Block], file_text: str, path: PurePosixPath) -> str:
    text = "\n".join(block.text for block in blocks)
    if has_unusual_escapes(text):
        refuse_unknown_escapes(file_text, path)
    return prepared(text)


def _refuse_no_header(first: polib.POEntry, path: PurePosixPath) -> None:
    if first.msgid != EMPTY_MSGID or _context(first) is not None or first.obsolete:
        raise PipelineError(
            "the catalog has no header",
            remedy='Run "limpide repair", or put back the first message, msgid "", with its '
            '"Content-Type" line',
            path=path,
            line=1,
        )


def _context(entry: polib.POEntry) -> str | None:
    return entry.msgctxt


def _parsed(text: str, path: PurePosixPath) -> polib.POFile:
    try:
        return polib.pofile(text, encoding="utf-8")
    except (OSError, UnicodeError, ValueError):
        raise PipelineError(
            "this is not a valid PO file: something is out of place",
            remedy="Check the quotes and the order msgctxt, msgid, msgstr of each message",
            path=path,
        ) from None


def _message(entry: polib.POEntry, block: Block, path: PurePosixPath) -> Message:
    """A message as polib read it, marks included."""
    return Message(
        msgid="" if entry.msgid == EMPTY_MSGID else entry.msgid,
        msgctxt=entry.msgctxt,
        msgstr=entry.msgstr,
        flags=tuple([flag for flag in entry.flags if flag]),
        references=tuple([f"{name}:{line}" if line else name for name, line in entry.occurrences]),
        extracted_comments=_lines(entry.comment),
        translator_comments=_lines(entry.tcomment),
        previous_msgid=entry.previous_msgid,
        previous_msgctxt=entry.previous_msgctxt,
        obsolete=bool(entry.obsolete),
        line=block.line,
        msgid_plural=entry.msgid_plural or None,
        msgstr_plural=_forms(entry, block, path) if entry.msgstr_plural else (),
        previous_msgid_plural=entry.previous_msgid_plural,
    )


def _restored(message: Message) -> Message:
    """A message without the marks of its preparation."""
    return replace(
        message,
        msgid=restored(message.msgid),
        msgctxt=_optional(message.msgctxt),
        msgstr=restored(message.msgstr),
        flags=_each(flag for flag in message.flags if not flag.startswith(STICKY)),
        references=_each(message.references),
        extracted_comments=_each(message.extracted_comments),
        translator_comments=_each(message.translator_comments),
        previous_msgid=_optional(message.previous_msgid),
        previous_msgctxt=_optional(message.previous_msgctxt),
        msgid_plural=_optional(message.msgid_plural),
        msgstr_plural=_each(message.msgstr_plural),
        previous_msgid_plural=_optional(message.previous_msgid_plural),
        sticky_flags=_each(
            flag.removeprefix(STICKY) for flag in message.flags if flag.startswith(STICKY)
        ),
    )


def _forms(entry: polib.POEntry, block: Block, path: PurePosixPath) -> tuple[str, ...]:
    forms = entry.msgstr_plural
    if list(forms) != list(range(len(forms))):
        raise PipelineError(
            "the plural forms of this message are not numbered 0, 1, 2... in this order",
            remedy="Put back the one that is missing, or number them anew",
            path=path,
            line=block.line,
        )
    return tuple(forms.values())


def _refuse_cut_forms(entries: Sequence[polib.POEntry], last: Block, path: PurePosixPath) -> None:
    """A file may end between two plural forms: what is left of its last message looks whole."""
    left = len(entries[-1].msgstr_plural)
    if left and any(len(entry.msgstr_plural) > left for entry in entries):
        raise cut_off(path, last.line)


def _header(parsed: polib.POFile, entry: polib.POEntry) -> Header:
    return Header(
        fields=parse_fields(restored(entry.msgstr)),
        comments=_each((*_lines(parsed.header), *_lines(entry.tcomment))),
        fuzzy="fuzzy" in entry.flags,
    )


def _optional(text: str | None) -> str | None:
    return None if text is None else restored(text)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _each(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(restored, texts))
