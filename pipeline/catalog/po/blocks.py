"""PO text -> where each message stands in it, with the lines that are its own.

The patterns never try a second way through what they took (possessive repeats), so that a hostile
file takes as long as any other of its length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.po.plain import PLAIN
from pipeline.catalog.po.syntax import syntax_fault
from pipeline.model.errors import PipelineError
from pipeline.model.value import Value

_QUOTED = r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"[ \t]*+(?:\n|\Z)'
_BLANKS = r"(?:[ \t]*+\n)*+"
_PREVIOUS = (
    r"#~?\|[ \t]*+(?:msgctxt|msgid_plural|msgid)[ \t]*+"
    rf"{_QUOTED}(?:#~?\|[ \t]*+{_QUOTED})*+|#~?\|[ \t]*+(?:\n|\Z)"
)
_BEFORE = rf"(?:#(?![~|])[^\n]*+(?:\n|\Z)|{_PREVIOUS}|[ \t]*+\n)*+"


def _message(prefix: str) -> str:
    """The pattern of a message, each line of which starts with the pattern `prefix`."""

    def texts(keyword: str) -> str:
        more = rf"(?:{_BLANKS}{prefix}{_QUOTED})*+"
        return rf"{_BLANKS}{prefix}{keyword}[ \t]*+{_QUOTED}{more}"

    form = texts(r"msgstr\[\d\]")
    plural = rf"{texts('msgid_plural')}(?:{form})++"
    return rf"(?:{texts('msgctxt')})?+{texts('msgid')}(?:{plural}|{texts('msgstr')})"


_CURRENT = _message(r"[ \t]*+")
_OBSOLETE = _message(r"#~[ \t]++")
_BLOCK = re.compile(rf"{_BEFORE}(?P<message>{_CURRENT}|{_OBSOLETE})")
# Only what translators write may stand alone after the last message; the rest was cut off.
_ENDING = re.compile(r"(?:#(?![~|.:,=])[^\n]*+\n|[ \t]*+\n)*+[ \t]*+\Z")


class Block(Value, frozen=True, gc=False):
    """A message's lines, comments first, and the 1-based line of its first keyword.

    `text` starts with the empty lines before them, and has no newline at its end; `plain` is what
    the pattern of the plainest form found in them, None if they are of another.
    """

    text: str
    line: int
    plain: re.Match[str] | None = None


@dataclass(frozen=True, slots=True)
class Blocks:
    """The messages of a file in their order, and the comments after the last."""

    messages: tuple[Block, ...]
    ending: str


def parse_blocks(text: str, path: PurePosixPath) -> Blocks:
    """Cut a PO file into its messages.

    Args:
        text: the whole file, each line ending in a newline.
        path: the file, for error messages.

    Raises:
        PipelineError: if the file holds no message, stops in the middle of one, or has lines
            that belong to none.
    """
    blocks, position, line, counted = [], 0, 1, 0
    match_plain, match_any = PLAIN.match, _BLOCK.match
    while match := (plain := match_plain(text, position)) or match_any(text, position):
        start = match.start("message")
        # Blank lines may stand before the first keyword.
        while text[start] in " \t\n":
            start += 1
        line += text.count("\n", counted, start)
        counted = start
        end = match.end()
        blocks.append(Block(text[position:end].removesuffix("\n"), line, plain))
        position = end
    if not _ENDING.match(text, position):
        raise syntax_fault(text, position, path)
    if not blocks:
        raise PipelineError(
            "there is no message in the file",
            remedy='Restore it with "git checkout", or delete it and run "limpide update"',
            path=path,
            line=1,
        )
    return Blocks(tuple(blocks), text[position:])


def end_of_whole_messages(text: str) -> int:
    """How many characters of a PO file its whole messages take, from the first on."""
    position = 0
    while match := _BLOCK.match(text, position):
        position = match.end()
    return position
