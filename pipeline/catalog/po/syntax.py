"""What is wrong with a PO file that is not whole messages from end to end."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from pipeline.catalog.po.guard import line_of
from pipeline.model.errors import PipelineError

_COMMENT = "comment"
_PREVIOUS = "previous"
_FORM = "msgstr[]"
_STARTS = frozenset({_COMMENT, _PREVIOUS, "msgctxt", "msgid"})
# What may follow the lines of each kind, those that continue its text left out.
_FOLLOWING = {
    _COMMENT: _STARTS,
    _PREVIOUS: _STARTS,
    "msgctxt": frozenset({"msgid"}),
    "msgid": frozenset({"msgid_plural", "msgstr"}),
    "msgid_plural": frozenset({_FORM}),
    "msgstr": _STARTS,
    _FORM: _STARTS | {_FORM},
}
_WHOLE = frozenset({_COMMENT, _PREVIOUS, "msgstr", _FORM})
_LINE = re.compile(
    r"[ \t]*+(?:(?P<comment>#(?![~|]).*+)|(?P<prefix>(?:#~?\|?)?+)[ \t]*+"
    r"(?:(?P<keyword>msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)[ \t]*+(?=\"))?+"
    r'(?P<text>"[^"\\]*+(?:\\.[^"\\]*+)*+")?+[ \t]*+)\Z'
)
COMMENT_LINE = re.compile(r"[ \t]*+#(?![~|])")
UNKNOWN_ESCAPE = re.compile(r'\\(?<!\\\\)(?:\\\\)*+(?!\\|x[0-9A-Fa-f])([^ntrbvfa"0-7])')
_KEYWORD = re.compile(r"[ \t]*+(?:#~[ \t]*+)?+msg")
# A last line without newline that may be the start of a longer one.
_MAY_BE_CUT = re.compile(r'[ \t]*+(?:#~?\|?[ \t]*+)?+(?:[m"]|\Z)')


class CutOffError(PipelineError):
    """A file that ends in the middle of a message."""


def syntax_fault(text: str, position: int, path: PurePosixPath) -> PipelineError:
    """The error of a file whose last whole message ends at `position`, for the caller to raise."""
    lines = text[position:].split("\n")
    first = line_of(text, position)
    kind, prefix, begun = _COMMENT, "", first
    for number, line in enumerate(lines, first):
        if _KEYWORD.match(line) or not lines[begun - first].strip():
            begun = number
        match = _LINE.match(line)
        is_last = number == first + len(lines) - 1
        if is_last and _MAY_BE_CUT.match(line) and not (match and match["text"]):
            return cut_off(path, begun)
        if match is None or (match["prefix"] == "#~" and not match["text"]):
            return _stray(path, number)
        now = _kind(match, kind)
        if now is None:
            continue
        if not _fits(match, now, kind, prefix):
            return _out_of_place(path, number)
        kind, prefix = now, match["prefix"] or ""
    return cut_off(path, begun)


def _fits(line: re.Match[str], kind: str, before: str, prefix: str) -> bool:
    """Whether a line of a kind may stand after one of another kind and prefix."""
    continues = kind == before and not line["comment"] and not line["keyword"]
    if continues or before not in _WHOLE:
        same_prefix = line["prefix"] == prefix
        return same_prefix and (continues or kind in _FOLLOWING[before])
    return kind in _FOLLOWING[before]


def refuse_unknown_escapes(text: str, path: PurePosixPath) -> None:
    """Check that no backslash stands before a character that it gives no meaning.

    Raises:
        PipelineError: if one does; gettext reads no such file.
    """
    for number, line in enumerate(text.split("\n"), 1):
        match = None if COMMENT_LINE.match(line) else UNKNOWN_ESCAPE.search(line)
        if match:
            raise PipelineError(
                f'a backslash before "{match[1]}" means nothing in a PO file',
                remedy='Run "limpide repair", or write two backslashes for one that is meant',
                path=path,
                line=number,
            )


def _kind(line: re.Match[str], before: str) -> str | None:
    """The kind of a line, given that of the line before it; None of an empty one."""
    if line["comment"]:
        return _COMMENT
    if line["keyword"]:
        if line["prefix"].endswith("|"):
            return _PREVIOUS
        return _FORM if line["keyword"].startswith("msgstr[") else line["keyword"]
    if line["text"]:
        # A text that continues nothing is of no kind that may stand there.
        return "" if before == _COMMENT else before
    return None


def cut_off(path: PurePosixPath, line: int) -> CutOffError:
    """The error of a file that ends before its last message does, which starts at `line`."""
    return CutOffError(
        "the file stops in the middle of a message: its end is missing",
        remedy='Restore it with "git checkout" or from a copy; "limpide repair" keeps what is left',
        path=path,
        line=line,
    )


def _stray(path: PurePosixPath, line: int) -> PipelineError:
    return PipelineError(
        "this is not a valid PO file: this line is neither a comment nor a text in quotes",
        remedy='Put the text between quotes, and write a quote inside it as \\"',
        path=path,
        line=line,
    )


def _out_of_place(path: PurePosixPath, line: int) -> PipelineError:
    return PipelineError(
        "this is not a valid PO file: this line is out of place",
        remedy="A message is msgctxt, msgid and msgstr in this order, or msgid, msgid_plural and "
        "msgstr[0], msgstr[1]...; put the missing line back",
        path=path,
        line=line,
    )
