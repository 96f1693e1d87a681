"""What both versions of XLIFF say and read alike, and refuse alike."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from pipeline.catalog.exchange.handover import Unit, other_flags
from pipeline.catalog.exchange.xliff_notes import Notes
from pipeline.catalog.xml_text import Element
from pipeline.model.catalog import Message
from pipeline.model.errors import PipelineError

# Inline elements that mark a text and stand for none themselves.
_AROUND_TEXT = {"mrk", "sm", "em"}
_HEXADECIMAL = re.compile("[0-9A-Fa-f]{1,6}")
_SURROGATES = range(0xD800, 0xE000)
_EXPORT_ANEW = "Import a file that limpide exchange export made"


def needed(element: Element, name: str, path: PurePosixPath | str) -> str:
    """An attribute's value.

    Raises:
        PipelineError: if the element has no such attribute, or an empty one.
    """
    value = element.attribute(name)
    if not value:
        raise PipelineError(
            f'"{element.name}" has no attribute "{name}"',
            remedy=_EXPORT_ANEW,
            path=path,
            line=element.line,
        )
    return value


def said_of(unit: Unit) -> Iterator[tuple[str, str]]:
    """What a file says of a unit that XLIFF has no word for, by kind, for `read_message`."""
    yield "digest", unit.digest
    if unit.message.msgctxt is not None:
        yield "context", unit.message.msgctxt
    yield from (("flag", flag) for flag in other_flags(unit.message))


def read_message(
    texts: tuple[str, str],
    said: Sequence[tuple[str | None, str]],
    notes: Notes,
    element: Element,
    path: PurePosixPath | str,
) -> Message:
    """The message of a unit, without its state.

    Args:
        texts: its source and its target.
        said: what the file says of it, by kind: its "context" and each "flag".
        notes: its notes.
        element: the unit.
        path: the file, for error messages.

    Raises:
        PipelineError: if it has no source text, naming its line.
    """
    source, target = texts
    if not source:
        raise PipelineError(
            "this unit has no source text", remedy=_EXPORT_ANEW, path=path, line=element.line
        )
    return Message(
        msgid=source,
        msgctxt=dict(said).get("context"),
        msgstr=target,
        flags=tuple(text for kind, text in said if kind == "flag"),
        references=notes.references,
        extracted_comments=notes.extracted,
        translator_comments=notes.translators,
        previous_msgid=notes.previous,
        line=element.line,
    )


def plain_text(element: Element | None, path: PurePosixPath | str) -> str:
    """The text of a source or target, `<cp>` elements turned back into their characters.

    Raises:
        PipelineError: if it holds an inline code whose text is not in the unit, or a `<cp>` that
            is no character.
    """
    return "" if element is None else "".join(_parts(element, path))


def _parts(element: Element, path: PurePosixPath | str) -> Iterator[str]:
    for part in element.content:
        if isinstance(part, str):
            yield part
        elif part.name == "cp":
            yield _character(part, path)
        elif part.name in _AROUND_TEXT:
            yield from _parts(part, path)
        else:
            raise PipelineError(
                f'this text holds an inline code ("{part.name}"), whose own text is not here',
                remedy="Have your tool keep markup such as ** and links as text",
                path=path,
                line=part.line,
            )


def _character(element: Element, path: PurePosixPath | str) -> str:
    digits = element.attribute("hex") or ""
    number = int(digits, 16) if _HEXADECIMAL.fullmatch(digits) else sys.maxunicode + 1
    if number > sys.maxunicode or number in _SURROGATES:
        raise PipelineError(
            f'"{digits}" is no character\'s number',
            remedy='Write "hex" as four to six hexadecimal digits, or remove this "cp" element',
            path=path,
            line=element.line,
        )
    return chr(number)
