"""A rule for the Markdown parser: directives as some site builders have them.

    .. question:: May I go out?
        :level: 3

        Any Markdown, indented.

The name and the options are for machines, the words after the colons and the indented Markdown
are for readers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock

NAME = "directive"
_OPENING = re.compile(r"\.\. (?P<name>[\w-]+)::(?:[ \t]+(?P<title>[^ \t](?:.*[^ \t])?))?[ \t]*$")
_OPTION = re.compile(r":[\w-]+:(?:\s|$)")


def directive(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    """Take a directive's opening line, its options and its indented body."""
    if state.is_code_block(start) or not state.src.startswith("..", _first(state, start)):
        return False
    match = _OPENING.match(_line(state, start))
    if match is None:
        return False
    if silent:
        return True
    body = _body(state, start + 1, end)
    stop, indent = _extent(state, body, end)
    token = state.push(f"{NAME}_open", "div", 1)
    token.info, token.content, token.block = match["name"], match["title"] or "", True
    token.map = [start, stop]
    if stop > body:
        _read_body(state, body, stop, indent)
    state.push(f"{NAME}_close", "div", -1)
    state.line = stop
    return True


def _first(state: StateBlock, line: int) -> int:
    return state.bMarks[line] + state.tShift[line]


def _line(state: StateBlock, line: int) -> str:
    return state.src[_first(state, line) : state.eMarks[line]]


def _body(state: StateBlock, line: int, end: int) -> int:
    """The first line after the options."""
    while line < end and _is_inside(state, line) and _OPTION.match(_line(state, line)):
        line += 1
    return line


def _is_inside(state: StateBlock, line: int) -> bool:
    return not state.isEmpty(line) and state.sCount[line] > state.blkIndent


def _extent(state: StateBlock, start: int, end: int) -> tuple[int, int]:
    """The line after the last one of the body, and the columns that its every line is indented."""
    starts, shifts, ends, columns = state.bMarks, state.tShift, state.eMarks, state.sCount
    stop, indents = start, []
    for line in range(start, end):
        if starts[line] + shifts[line] < ends[line]:
            if columns[line] <= state.blkIndent:
                break
            stop = line + 1
            indents.append(columns[line])
    return stop, min(indents, default=0)


def _read_body(state: StateBlock, start: int, stop: int, indent: int) -> None:
    outer, last = state.blkIndent, state.lineMax
    state.blkIndent, state.lineMax = indent, stop
    state.md.block.tokenize(state, start, stop)
    state.blkIndent, state.lineMax = outer, last
