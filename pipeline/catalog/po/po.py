"""PO text <-> Catalog. The one door to polib.

polib reads what the texts of messages say; where each message stands in the file, and the lines it
was read from, come from `blocks`. Writing is our own (`text`), since polib wraps differently
from gettext and drops what it does not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

import polib

from pipeline.catalog.po.blocks import Block, parse_blocks
from pipeline.catalog.po.guard import guarded_text, refuse_charset
from pipeline.catalog.po.header import parse_fields
from pipeline.catalog.po.layout import layout_of
from pipeline.catalog.po.preparation import EMPTY_MSGID, STICKY, is_marked, prepared, restored
from pipeline.catalog.po.syntax import cut_off
from pipeline.catalog.po.text import header_text, message_text
from pipeline.collector import paused
from pipeline.model.catalog import Catalog, Header, Layout, Message, MessageKey
from pipeline.model.errors import PipelineError
from pipeline.model.value import replace

HEADER_KEY: MessageKey = (None, "")


def parse_po(data: bytes, path: PurePosixPath, document_id: str, locale: str | None) -> Catalog:
    """Read a PO or POT file.

    Args:
        data: the file's bytes.
        path: the file, for error messages.
        document_id: the document it translates.
        locale: the locale it translates into, None for a template.

    Raises:
        PipelineError: if the file is damaged, has no header, or holds a message twice.
    """
    catalog = parse_repeating(data, path, document_id, locale)
    blocks = catalog.layout.blocks
    if len(blocks) < len(catalog.messages) or HEADER_KEY in blocks:
        _refuse_duplicates(catalog.messages, path)
    return catalog


@paused()
def parse_repeating(
    data: bytes, path: PurePosixPath, document_id: str, locale: str | None
) -> Catalog:
    """Read a PO or POT file that may hold a message more than once; all else is as in `parse_po`.

    Raises:
        PipelineError: if the file is damaged or has no header.
    """
    guarded = guarded_text(data, path)
    blocks = parse_blocks(guarded.text, path)
    text = prepared(guarded.text, path)
    parsed = _parsed(text, path)
    first, *entries = parsed
    if not _is_header(first):
        raise PipelineError(
            "the catalog has no header",
            remedy='Run "limpide repair", or put back the first message, msgid "", with its '
            '"Content-Type" line',
            path=path,
            line=1,
        )
    header_block, *own_blocks = blocks.messages
    refuse_charset(header_block.text, path)
    header = _header(parsed, first)
    if entries:
        _refuse_cut_forms(entries, own_blocks[-1], path)
    messages = tuple(
        _message(entry, block, path) for entry, block in zip(entries, own_blocks, strict=True)
    )
    if is_marked(text):
        messages = tuple(map(_restored, messages))
    layout = layout_of(guarded, blocks, header, messages)
    return Catalog(document_id, locale, messages, header, layout)


def serialize_po(catalog: Catalog) -> str:
    """Write a catalog as PO text: reading order, obsolete messages last.

    What is as it was in the file that the catalog was read from keeps its very characters; all
    else is written as gettext writes it, wrapped if that file was.
    """
    layout = catalog.layout
    current = [_written(message, layout) for message in catalog.messages if not message.obsolete]
    obsolete = [_written(message, layout) for message in catalog.messages if message.obsolete]
    texts = [_written_header(catalog.header, layout), *current, *obsolete, layout.ending]
    text = "\n".join(texts)
    return text if layout.newline == "\n" else text.replace("\n", layout.newline)


def _written(message: Message, layout: Layout) -> str:
    known = layout.blocks.get(message.key)
    if known is not None:
        before, text = known
        if before == message or (
            before.line != message.line and before == replace(message, line=before.line)
        ):
            return text
    return f"\n{message_text(message, layout.wrap_width)}"


def _written_header(header: Header, layout: Layout) -> str:
    if layout.header is not None and layout.header[0] == header:
        return layout.header[1]
    return header_text(header, layout.wrap_width)


def _context(entry: polib.POEntry) -> str | None:
    return entry.msgctxt


def _is_header(entry: polib.POEntry) -> bool:
    return entry.msgid == EMPTY_MSGID and _context(entry) is None and not entry.obsolete


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


def _refuse_duplicates(messages: Iterable[Message], path: PurePosixPath) -> None:
    first: dict[MessageKey, int] = {HEADER_KEY: 1}
    for message in messages:
        known = first.setdefault(message.key, message.line)
        if known != message.line:
            raise PipelineError(
                f"the same message is already on line {known}",
                remedy='Run "limpide repair" to keep both, or keep the right translation and '
                "delete the other message",
                path=path,
                line=message.line,
            )
