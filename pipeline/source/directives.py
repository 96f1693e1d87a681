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
_OPENING = re.compile(r"\.\. (?P<name>[\w-]+)::(?:[ \t]+(?P<title>.*?))?[ \t]*$")
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
    stop = _stop(state, body, end)
    token = state.push(f"{NAME}_open", "div", 1)
    token.info, token.content, token.block = match["name"], match["title"] or "", True
    token.map = [start, stop]
    _read_body(state, body, stop)
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


def _stop(state: StateBlock, line: int, end: int) -> int:
    """The line after the last indented one."""
    stop = line
    while line < end:
        if not state.isEmpty(line):
            if state.sCount[line] <= state.blkIndent:
                break
            stop = line + 1
        line += 1
    return stop


def _is_inside(state: StateBlock, line: int) -> bool:
    return not state.isEmpty(line) and state.sCount[line] > state.blkIndent


def _read_body(state: StateBlock, start: int, stop: int) -> None:
    indents = [state.sCount[line] for line in range(start, stop) if not state.isEmpty(line)]
    if not indents:
        return
    indent, last = state.blkIndent, state.lineMax
    state.blkIndent, state.lineMax = min(indents), stop
    state.md.block.tokenize(state, start, stop)
    state.blkIndent, state.lineMax = indent, last
