"""Message -> its lines of PO text, in the order in which gettext's own tools write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pipeline.catalog.po.wrapping import wrapped
from pipeline.model.catalog import Header, Message

NO_WRAP = "no-wrap"
_SPECIAL = re.compile('[\x00-\x09\x0b-\x1f\\\\"]')
# Comments know no escapes.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f]")
_ODD = re.compile("[\x00-\x08\x0b-\x1f\\\\]")  # comments without are written as they are
_ESCAPES = {
    **{chr(code): f"\\{code:03o}" for code in range(0x20)},
    "\\": "\\\\",
    '"': '\\"',
    "\t": "\\t",
    "\r": "\\r",
    "\v": "\\v",
    "\b": "\\b",
    "\f": "\\f",
    "\a": "\\a",
}
_OBSOLETE = "#~ "
_REFERENCES = "#:"
# The same comments stand at many messages, mostly near each other.
_SHARED_COMMENTS = 1024


def header_text(header: Header, width: int) -> str:
    """The lines of a header, its final newline left out (`width` as in `message_text`)."""
    fields = "".join(
        [f"{name}: {value}\n" if name else f"{value}\n" for name, value in header.fields]
    )
    as_message = Message(
        "",
        msgstr=fields,
        flags=("fuzzy",) if header.fuzzy else (),
        translator_comments=header.comments,
    )
    return message_text(as_message, width)


def message_text(message: Message, width: int) -> str:
    """The lines of a message, its final newline left out.

    Args:
        message: what to write.
        width: columns at which texts and references are wrapped, 0 for a line each.
    """
    lines: list[str] = []
    if message.translator_comments:
        lines.append(_comments("#", message.translator_comments))
    if message.extracted_comments:
        lines.append(_comments("#.", message.extracted_comments))
    if message.references:
        lines.append(_references(message.references, width))
    if message.flags:
        lines.append(f"#, {', '.join(message.flags)}")
    if message.sticky_flags:
        lines.append(f"#= {', '.join(message.sticky_flags)}")
    text_width = 0 if width and NO_WRAP in message.flags else width
    if message.previous_msgid is not None:  # gettext reads no previous context without its msgid
        lines += _previous(message, message.previous_msgid, text_width)
    _add_texts(lines, message, _OBSOLETE if message.obsolete else "", text_width)
    return "\n".join(lines)


@lru_cache(_SHARED_COMMENTS)
def _comments(mark: str, comments: tuple[str, ...]) -> str:
    text = "\n".join(comments)
    if not _ODD.search(text) and "\n\n" not in f"\n{text}\n":
        return f"{mark} " + text.replace("\n", f"\n{mark} ")
    lines = [f"{mark} {line}" if line else mark for line in _CONTROL.sub(" ", text).split("\n")]
    # gettext takes a backslash at the end of a line for "goes on in the next line".
    return "\n".join(f"{line} " if line.endswith("\\") else line for line in lines)


def _references(references: Sequence[str], width: int) -> str:
    """The references; as gettext does, it counts their bytes."""
    joined = " ".join(references)
    if joined.count(" ") >= len(references):
        references = [_isolated(each) if " " in each else each for each in references]
        joined = " ".join(references)
    if not width:
        return f"{_REFERENCES} {joined}"
    text, column = _REFERENCES, len(_REFERENCES)
    for reference in references:
        size = 1 + len(reference.encode())
        if column > len(_REFERENCES) and column + size > width:
            text, column = f"{text}\n{_REFERENCES}", len(_REFERENCES)
        text, column = f"{text} {reference}", column + size
    return text


def _isolated(reference: str) -> str:
    """A reference whose spaces do not end it, as gettext writes it; its line stays outside."""
    name, colon, line = reference.rpartition(":")
    return f"\u2068{name}\u2069:{line}" if colon and line.isdigit() else f"\u2068{reference}\u2069"


def _previous(message: Message, msgid: str, width: int) -> list[str]:
    mark = "#~| " if message.obsolete else "#| "
    lines: list[str] = []
    if message.previous_msgctxt is not None:
        lines.append(_text(f"{mark}msgctxt", message.previous_msgctxt, mark, width))
    lines.append(_text(f"{mark}msgid", msgid, mark, width))
    if message.previous_msgid_plural is not None:
        lines.append(_text(f"{mark}msgid_plural", message.previous_msgid_plural, mark, width))
    return lines


def _add_texts(lines: list[str], message: Message, mark: str, width: int) -> None:
    if message.msgctxt is not None:
        lines.append(_text(f"{mark}msgctxt", message.msgctxt, mark, width))
    lines.append(_text(f"{mark}msgid", message.msgid, mark, width))
    if message.msgid_plural is None:
        text = message.msgstr
        lines.append(_text(f"{mark}msgstr", text, mark, width) if text else f'{mark}msgstr ""')
        return
    lines.append(_text(f"{mark}msgid_plural", message.msgid_plural, mark, width))
    for index, form in enumerate(message.msgstr_plural):
        lines.append(_text(f"{mark}msgstr[{index}]", form, mark, width))


def _text(start: str, text: str, mark: str, width: int) -> str:
    """A keyword with its text: on one line if it has room there, else a line for each of its own.

    Args:
        start: the mark and the keyword.
        text: what the file is to say.
        mark: what each line starts with.
        width: columns a line may have, 0 for any number.
    """
    if not text:
        return f'{start} ""'
    # Most texts are printable, which is known in less time than the search takes.
    if not text.isprintable() or '"' in text or "\\" in text:
        text = _SPECIAL.sub(_escape, text)
    if "\n" not in text and not width:
        return f'{start} "{text}"'
    # The newline itself stays, to cut the text at.
    parts = text.replace("\n", "\\n\n").removesuffix("\n").split("\n")
    if width:
        return _wrapped_text(start, parts, mark, width)
    return f'{start} "{parts[0]}"' if len(parts) == 1 else _on_lines(start, parts, mark)


def _escape(character: re.Match[str]) -> str:
    return _ESCAPES[character[0]]


def _wrapped_text(start: str, parts: list[str], mark: str, width: int) -> str:
    # The quotes take two columns.
    room = width - len(mark) - 2
    taken = len(start) - len(mark) + 1
    if len(parts) == 1:
        lines = wrapped(parts[0], room, taken)
        if len(lines) == 1:
            return f'{start} "{lines[0]}"'
    return _on_lines(start, [line for part in parts for line in wrapped(part, room, 0)], mark)


def _on_lines(start: str, lines: Iterable[str], mark: str) -> str:
    between = f'"\n{mark}"'
    return f'{start} ""\n{mark}"{between.join(lines)}"'
