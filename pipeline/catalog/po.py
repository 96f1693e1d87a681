"""PO text <-> Catalog. The one door to polib."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import polib

from pipeline.catalog.po_guard import guarded_text
from pipeline.model.catalog import Catalog, Header, Message, MessageKey
from pipeline.model.errors import PipelineError

_NO_WRAPPING = 0
_POLIB_LINE = re.compile(r"\(line (\d+)\)(?:: (.*))?")


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
    text = guarded_text(data, path)
    try:
        parsed = polib.pofile(text, wrapwidth=_NO_WRAPPING)
    except (OSError, UnicodeError) as error:
        raise _syntax_error(str(error), path) from None
    if not parsed.metadata:
        raise PipelineError(
            "the catalog has no header",
            remedy='Put back the first message, msgid "", with its "Content-Type" line',
            path=path,
            line=1,
        )
    messages = tuple(_message(entry, path) for entry in parsed)
    _refuse_duplicates(messages, path)
    return Catalog(document_id, locale, messages, _header(parsed))


def serialize_po(catalog: Catalog) -> str:
    """Write a catalog as PO text: reading order, one line a text, obsolete messages last."""
    current = [_entry(message) for message in catalog.current]
    obsolete = [_entry(message) for message in catalog.messages if message.obsolete]
    entries = [_header_entry(catalog.header), *current, *obsolete]
    return "\n".join(entry.__unicode__(_NO_WRAPPING) for entry in entries)


def _syntax_error(problem: str, path: PurePosixPath) -> PipelineError:
    match = _POLIB_LINE.search(problem)
    what = match[2] if match and match[2] else "something is out of place"
    return PipelineError(
        f"this is not a valid PO file: {what}",
        remedy="Check the quotes and the order msgctxt, msgid, msgstr around this line",
        path=path,
        line=int(match[1]) if match else None,
    )


def _message(entry: polib.POEntry, path: PurePosixPath) -> Message:
    if entry.msgid_plural or entry.msgstr_plural:
        raise PipelineError(
            "a message has plural forms, which pages never have",
            remedy='Remove "msgid_plural" and write one "msgstr"',
            path=path,
            line=entry.linenum,
        )
    return Message(
        msgid=entry.msgid,
        msgctxt=entry.msgctxt,
        msgstr=entry.msgstr,
        flags=tuple(entry.flags),
        references=tuple(f"{name}:{line}" if line else name for name, line in entry.occurrences),
        extracted_comments=_lines(entry.comment),
        translator_comments=_lines(entry.tcomment),
        previous_msgid=entry.previous_msgid,
        previous_msgctxt=entry.previous_msgctxt,
        obsolete=bool(entry.obsolete),
        line=entry.linenum or 0,
    )


def _entry(message: Message) -> polib.POEntry:
    return polib.POEntry(
        msgid=message.msgid,
        msgctxt=message.msgctxt,
        msgstr=message.msgstr,
        flags=list(message.flags),
        occurrences=[(reference, "") for reference in message.references],
        comment="\n".join(message.extracted_comments),
        tcomment="\n".join(message.translator_comments),
        previous_msgid=message.previous_msgid,
        previous_msgctxt=message.previous_msgctxt,
        obsolete=message.obsolete,
    )


def _header(parsed: polib.POFile) -> Header:
    return Header(
        fields=tuple(parsed.metadata.items()),
        comments=_lines(parsed.header),
        fuzzy=bool(parsed.metadata_is_fuzzy),
    )


def _header_entry(header: Header) -> polib.POEntry:
    return polib.POEntry(
        msgid="",
        msgstr="".join(f"{name}: {value}\n" for name, value in header.fields),
        tcomment="\n".join(line.removeprefix(" ") for line in header.comments),
        flags=["fuzzy"] if header.fuzzy else [],
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _refuse_duplicates(messages: tuple[Message, ...], path: PurePosixPath) -> None:
    first: dict[MessageKey, int] = {}
    for message in messages:
        if message.obsolete:
            continue
        if message.key in first:
            raise PipelineError(
                f"the same message is already on line {first[message.key]}",
                remedy="Keep the right translation and delete the other message",
                path=path,
                line=message.line,
            )
        first[message.key] = message.line
