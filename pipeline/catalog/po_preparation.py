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
_RESTORED = {ord(mark): chr(code) for code, mark in _SEPARATORS.items()}
_RESTORED |= {ord(_SPACE_IN_NAME): " ", ord(_MARGIN): ""}
_MARKED = re.compile(f"[{_MARGIN}{_SPACE_IN_NAME}\x11-\x13{_CONTROL}]")

_STICKY_LINE = re.compile(r"^#=[ \t]*(.*)$", re.MULTILINE)
_PREVIOUS_LINE = re.compile(r'^#~?\|[ \t]*(?:(msg\w+)[ \t]*)?("?)', re.MULTILINE)
_NO_SPACE = re.compile(r"^#([.:,])(?=[^ \n])", re.MULTILINE)
_NO_SPACE_AT_ALL = re.compile(r"^#(?=[^\s.:,=|~])", re.MULTILINE)
_MARGINS = re.compile(r"^(#\.?)(?:[ \t]?| (\s[^\n]*|[^\n]*\s))$", re.MULTILINE)
_NAME_WITH_SPACES = re.compile("\u2068[^\u2069\n]*\u2069")
_CONTINUED = re.compile(r'"[ \t]*+\n(?:[ \t]*+\n)*+(?:#~|#\|)?+[ \t]*+"')
_CONTINUED_PLAINLY = ('"\n"', '"\n#~ "', '"\n#| "')
_NO_SPACE_AFTER_KEYWORD = re.compile(
    r'^((?:#~[ \t]*)?[ \t]*msg(?:ctxt|id|id_plural|str(?:\[\d\])?))(?=")', re.MULTILINE
)
_ESCAPE = re.compile(r"((?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]+)+)|\\(.)")
_BYTE = re.compile(r"\\(?:x[0-9A-Fa-f]*?([0-9A-Fa-f]{1,2})(?![0-9A-Fa-f])|([0-7]{1,3}))")
_UNUSUAL_ESCAPE = re.compile(r'(?<!\\)(?:\\\\)*+\\[^ntrbvf"\\]')
_COMMENT = re.compile(r"[ \t]*#(?![~|])")


def prepared(text: str) -> str:
    """The text of a whole PO file as polib reads it best."""
    if _UNUSUAL_ESCAPE.search(text):
        text = "\n".join(map(_with_plain_escapes, text.split("\n")))
    if "\u2028" in text or "\u2029" in text or "\x85" in text:
        text = text.translate(_SEPARATORS)
    if "\u2068" in text:
        text = _NAME_WITH_SPACES.sub(lambda name: name[0].replace(" ", _SPACE_IN_NAME), text)
    if "#|" in text or "#~|" in text:
        text = _PREVIOUS_LINE.sub(_as_current, text)
    text = _with_usual_comments(text)
    return _with_whole_texts(text)


def restored(text: str) -> str:
    """What a text that polib read says, its marks gone."""
    if not _MARKED.search(text):
        return text
    return re.sub(f"{_CONTROL}(.)", _control_character, text).translate(_RESTORED)


def _with_usual_comments(text: str) -> str:
    # A newline goes before, so that the first line is found like any other.
    lined = f"\n{text}"
    if "\n#=" in lined:
        text = _STICKY_LINE.sub(_as_flags, text)
    if re.search(r"\n#[.:,][^ \n]", lined):
        text = _NO_SPACE.sub(r"#\1 ", text)
    if re.search(r"\n#[^\s.:,=|~]", lined):
        text = _NO_SPACE_AT_ALL.sub(f"# {_MARGIN}", text)
    if re.search(r"\n#(?:\.?[ \t]*\n|\.? \s|[. ][^\n]*\s\n)", f"{lined}\n"):
        text = _MARGINS.sub(lambda line: f"{line[1]} {_MARGIN}{line[2] or ''}{_MARGIN}", text)
    return text


def _as_current(line: re.Match[str]) -> str:
    """The start of a previous text's line as that of a message in use; nothing of an empty one."""
    keyword = f"{line[1]} " if line[1] else ""
    return f'#| {keyword}"' if line[2] else ""


def _as_flags(line: re.Match[str]) -> str:
    return "#, " + ",".join(f"{STICKY}{flag.strip()}" for flag in line[1].split(","))


def _with_whole_texts(text: str) -> str:
    """Each text on the line of its keyword, and empty msgids marked.

    polib takes any message without msgid for the header, one with a context too.
    """
    for continued in _CONTINUED_PLAINLY:
        text = text.replace(continued, "")
    text = _CONTINUED.sub("", text)
    text = _NO_SPACE_AFTER_KEYWORD.sub(r"\1 ", text)
    return re.sub(
        r'^((?:#~[ \t]+)?[ \t]*msgid[ \t]+)""(?=[ \t]*$)', rf'\1"{EMPTY_MSGID}"', text, flags=re.M
    )


def _with_plain_escapes(line: str) -> str:
    if "\\" not in line or _COMMENT.match(line):
        return line
    return _ESCAPE.sub(_plain_escape, line)


def _plain_escape(escape: re.Match[str]) -> str:
    codes, letter = escape.groups()
    if letter:
        return _marked("\a") if letter == "a" else escape[0]
    values = (int(found[1], 16) if found[1] else int(found[2], 8) for found in _BYTE.finditer(codes))
    text = bytes(value & 0xFF for value in values).decode("utf-8", "backslashreplace")
    return "".join(map(_marked, text))


def _marked(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return character if character >= " " else f"{_CONTROL}{chr(ord(character) + 0x40)}"


def _control_character(mark: re.Match[str]) -> str:
    return chr(ord(mark[1]) - 0x40)
