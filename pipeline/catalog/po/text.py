"""Message -> its lines of PO text, in the order in which gettext's own tools write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.catalog.po.wrapping import wrapped
from pipeline.model.catalog import Header, Message

NO_WRAP = "no-wrap"
_SPECIAL = re.compile('[\x00-\x1f\\\\"]')
# Comments know no escapes.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f]")
_ESCAPES = {
    **{chr(code): f"\\{code:03o}" for code in range(0x20)},
    # The newline itself stays, to cut the text at.
    "\n": "\\n\n",
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


def header_text(header: Header, width: int) -> str:
    """The lines of a header, its final newline left out (`width` as in `message_text`)."""
    fields = "".join(
        f"{name}: {value}\n" if name else f"{value}\n" for name, value in header.fields
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
        lines += _comments("#", message.translator_comments)
    if message.extracted_comments:
        lines += _comments("#.", message.extracted_comments)
    if message.references:
        lines += _references(message.references, width)
    if message.flags:
        lines.append(f"#, {', '.join(message.flags)}")
    if message.sticky_flags:
        lines.append(f"#= {', '.join(message.sticky_flags)}")
    text_width = 0 if NO_WRAP in message.flags else width
    lines += _previous(message, text_width)
    lines += _texts(message, _OBSOLETE if message.obsolete else "", text_width)
    return "\n".join(lines)


def _comments(mark: str, comments: Iterable[str]) -> list[str]:
    text = _CONTROL.sub(" ", "\n".join(comments))
    lines = [f"{mark} {line}" if line else mark for line in text.split("\n")]
    # gettext takes a backslash at the end of a line for "goes on in the next line".
    return [f"{line} " if line.endswith("\\") else line for line in lines]


def _references(references: Sequence[str], width: int) -> list[str]:
    """The references; as gettext does, it counts their bytes."""
    references = [_isolated(each) if " " in each else each for each in references]
    if not width:
        return [f"{_REFERENCES} {' '.join(references)}"]
    lines, line, column = [], _REFERENCES, len(_REFERENCES)
    for reference in references:
        size = 1 + len(reference.encode())
        if column > len(_REFERENCES) and column + size > width:
            lines.append(line)
            line, column = _REFERENCES, len(_REFERENCES)
        line, column = f"{line} {reference}", column + size
    return [*lines, line]


def _isolated(reference: str) -> str:
    """A reference whose spaces do not end it, as gettext writes it; its line stays outside."""
    name, colon, line = reference.rpartition(":")
    return f"\u2068{name}\u2069:{line}" if colon and line.isdigit() else f"\u2068{reference}\u2069"


def _previous(message: Message, width: int) -> list[str]:
    if message.previous_msgid is None:
        # gettext reads no previous context without its msgid.
        return []
    mark = "#~| " if message.obsolete else "#| "
    lines: list[str] = []
    if message.previous_msgctxt is not None:
        lines += _text(f"{mark}msgctxt", message.previous_msgctxt, mark, width)
    lines += _text(f"{mark}msgid", message.previous_msgid, mark, width)
    if message.previous_msgid_plural is not None:
        lines += _text(f"{mark}msgid_plural", message.previous_msgid_plural, mark, width)
    return lines


def _texts(message: Message, mark: str, width: int) -> list[str]:
    lines: list[str] = []
    if message.msgctxt is not None:
        lines += _text(f"{mark}msgctxt", message.msgctxt, mark, width)
    lines += _text(f"{mark}msgid", message.msgid, mark, width)
    if message.msgid_plural is None:
        return lines + _text(f"{mark}msgstr", message.msgstr, mark, width)
    lines += _text(f"{mark}msgid_plural", message.msgid_plural, mark, width)
    for index, form in enumerate(message.msgstr_plural):
        lines += _text(f"{mark}msgstr[{index}]", form, mark, width)
    return lines


def _text(start: str, text: str, mark: str, width: int) -> list[str]:
    """A keyword with its text: on one line if it has room there, else a line for each of its own.

    Args:
        start: the mark and the keyword.
        text: what the file is to say.
        mark: what each line starts with.
        width: columns a line may have, 0 for any number.
    """
    if _SPECIAL.search(text):
        text = _SPECIAL.sub(lambda character: _ESCAPES[character[0]], text)
        parts = text.removesuffix("\n").split("\n")
    else:
        parts = [text]
    if width:
        return _wrapped_text(start, parts, mark, width)
    if len(parts) == 1:
        return [f'{start} "{parts[0]}"']
    return [f'{start} ""', *(f'{mark}"{part}"' for part in parts)]


def _wrapped_text(start: str, parts: list[str], mark: str, width: int) -> list[str]:
    # The quotes take two columns.
    room = width - len(mark) - 2
    taken = len(start) - len(mark) + 1
    if len(parts) == 1:
        lines = wrapped(parts[0], room, taken)
        if len(lines) == 1:
            return [f'{start} "{lines[0]}"']
    found = [line for part in parts for line in wrapped(part, room, 0)]
    return [f'{start} ""', *(f'{mark}"{line}"' for line in found)]
