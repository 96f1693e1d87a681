"""PO text <-> PO text that polib reads without losing anything.

polib drops the previous texts of obsolete messages (`#~|`) and empty comments, knows no sticky
flags (`#=`), no octal escapes and no comment without a space, takes line separators of Unicode for
the end of a line, and needs time that grows with the square of a text's lines. Each rule here turns
one of these into something it reads, with control characters, which no catalog holds, as marks.
"""

from __future__ import annotations

import re

STICKY = "\x02"
EMPTY_MSGID = "\x01"
_MARGIN = "\x03"
_SPACE_IN_NAME = "\x04"
_CONTROL = "\x1a"
_SEPARATORS = {0x2028: "\x11", 0x2029: "\x12", 0x85: "\x13"}
_RESTORED = {mark: chr(code) for code, mark in _SEPARATORS.items()}
_RESTORED |= {_SPACE_IN_NAME: " ", _MARGIN: "", STICKY: STICKY}
_MARKS = f"{STICKY}{_MARGIN}{_SPACE_IN_NAME}\x11\x12\x13{_CONTROL}"
_MARKED = re.compile(f"{_CONTROL}(.)|[{_MARKS}]")
# Control characters that are escaped go through polib as letters far from them.
_FAR = 0x100

# Each pattern starts with the newline before its line: searching for it is what takes least time.
_STICKY_LINE = re.compile(r"\n#=[ \t]*([^\n]*)")
_PREVIOUS_LINE = re.compile(r'\n#~?\|[ \t]*(?:(msg\w+)[ \t]*)?("?)')
_NO_SPACE = re.compile(r"\n#([.:,])(?=[^ \n])")
_NO_SPACE_AT_ALL = re.compile(r"\n#(?=[^\s.:,=|~])")
_MARGINS = re.compile(r"\n(#\.?)(?:[ \t]?| ([^\S\n][^\n]*))(?=\n)")
_REFERENCES_WITH_SPACES = re.compile("\n#:[^\n]*\u2068[^\n]*")
_NAME_WITH_SPACES = re.compile("\u2068([^\u2069\n]*)\u2069")
_CONTINUED = re.compile(r'"[ \t]*+\n(?:[ \t]*+\n)*+(?:#~|#\|)?+[ \t]*+"')
_CONTINUED_PLAINLY = ('"\n"', '"\n#~ "', '"\n#| "')
_KEYWORD_TO_QUOTE = re.compile(r'\n([#~ \t]*msg(?:ctxt|id|id_plural|str(?:\[\d\])?))"')
_EMPTY_MSGID = re.compile(r'\n((?:#~)?[ \t]*msgid[ \t]+)""(?=[ \t]*\n)')
_ESCAPE = re.compile(r"((?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]+)+)|\\(.)")
_BYTE = re.compile(r"\\(?:x[0-9A-Fa-f]*?([0-9A-Fa-f]{1,2})(?![0-9A-Fa-f])|([0-7]{1,3}))")
# An escape that polib does not read: an odd number of backslashes before another letter.
_UNUSUAL_ESCAPE = re.compile(r'\\(?<!\\\\)(?:\\\\)*+[^ntrbvf"\\]')
_COMMENT = re.compile(r"[ \t]*#(?![~|])")


def has_unusual_escapes(text: str) -> bool:
    """Whether a PO text has an escape that polib does not read, known to gettext or not."""
    return _UNUSUAL_ESCAPE.search(text) is not None


def prepared(text: str) -> str:
    """The text of a PO file as polib reads it best; its lines are not those of the file.

    Args:
        text: whole messages, of which gettext knows all escapes.
    """
    if has_unusual_escapes(text):
        text = "\n".join(map(_with_plain_escapes, text.split("\n")))
    text = f"\n{text}\n"
    if "\u2028" in text or "\u2029" in text or "\x85" in text:
        text = text.translate(_SEPARATORS)
    if "\u2068" in text:
        text = _REFERENCES_WITH_SPACES.sub(_with_whole_names, text)
    text = _STICKY_LINE.sub(_as_flags, text)
    text = _PREVIOUS_LINE.sub(_as_current, text)
    text = _NO_SPACE.sub(r"\n#\1 ", text)
    text = _NO_SPACE_AT_ALL.sub(f"\n# {_MARGIN}", text)
    text = _MARGINS.sub(_with_margins, text)
    return _with_whole_texts(text)


def is_marked(text: str) -> bool:
    """Whether a prepared text holds marks, so that what polib reads must be `restored`."""
    return any(mark in text for mark in _MARKS)


def restored(text: str) -> str:
    """What a text that polib read says, its marks gone."""
    return _MARKED.sub(_meaning, text)


def _with_whole_names(line: re.Match[str]) -> str:
    """References of which gettext isolates those with spaces, for a space ends a reference."""
    return _NAME_WITH_SPACES.sub(lambda name: name[1].replace(" ", _SPACE_IN_NAME), line[0])


def _with_margins(line: re.Match[str]) -> str:
    """A comment that is empty or indented; spaces at its end say nothing."""
    return f"\n{line[1]} {_MARGIN}{(line[2] or '').rstrip()}{_MARGIN}"


def _as_current(line: re.Match[str]) -> str:
    """The start of a previous text's line as that of a message in use; nothing of an empty one."""
    keyword = f"{line[1]} " if line[1] else ""
    return f'\n#| {keyword}"' if line[2] else "\n"


def _as_flags(line: re.Match[str]) -> str:
    return "\n#, " + ",".join(f"{STICKY}{flag.strip()}" for flag in line[1].split(","))


def _with_whole_texts(text: str) -> str:
    """Each text on the line of its keyword, and empty msgids marked.

    polib takes any message without msgid for the header, one with a context too.
    """
    for continued in _CONTINUED_PLAINLY:
        text = text.replace(continued, "")
    text = _CONTINUED.sub("", text)
    text = _KEYWORD_TO_QUOTE.sub(r'\n\1 "', text)
    return _EMPTY_MSGID.sub(rf'\n\1"{EMPTY_MSGID}"', text)


def _with_plain_escapes(line: str) -> str:
    if "\\" not in line or _COMMENT.match(line):
        return line
    return _ESCAPE.sub(_plain_escape, line)


def _plain_escape(escape: re.Match[str]) -> str:
    codes, letter = escape.groups()
    if letter:
        return _marked("\a") if letter == "a" else escape[0]
    values = (
        int(found[1], 16) if found[1] else int(found[2], 8) for found in _BYTE.finditer(codes)
    )
    text = bytes(value & 0xFF for value in values).decode("utf-8", "backslashreplace")
    return "".join(map(_marked, text))


def _marked(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return character if character >= " " else f"{_CONTROL}{chr(ord(character) + _FAR)}"


def _meaning(mark: re.Match[str]) -> str:
    return chr(ord(mark[1]) - _FAR) if mark[1] else _RESTORED[mark[0]]
