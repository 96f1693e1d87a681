"""A rule for the Markdown parser: lists whose every item is a line of plain text.

Most lists are. The parser's own rule for lists reads each item as a page of its own; this one,
asked first, takes all the lines at once, and gives what the parser's own rules would.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from markdown_it.common.utils import mdTrim

from pipeline.source.block_state import CODE_INDENT, BlockToken, Rule
from pipeline.source.plain_paragraph import plain_starts

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

NAME = "plain_list"
BULLETS = "*+-"


class _Lines(NamedTuple):
    """The items of a list: the text of each, and the first line after them that is not empty."""

    texts: list[str]
    end: int


def plain_list_rule(*, brackets: bool) -> Rule:
    """The rule, for pages on which no bracket opens a definition or for all (`brackets` false)."""
    item = re.compile(rf"[{BULLETS}] {{1,4}}(?={plain_starts(brackets=brackets)})")

    def plain_list(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
        """Take the lines of a list, if the rule can be sure of each of them."""
        is_near = 0 <= state.sCount[start] - state.blkIndent < CODE_INDENT
        # A list and its items are two levels of the parser's.
        if silent or not is_near or state.level + 2 >= state.md.options.maxNesting:
            return False
        lines = _lines(state, start, end, item)
        if lines:
            _take(state, start, lines)
        return lines is not None

    return plain_list


def _lines(state: StateBlock, start: int, end: int, item: re.Pattern[str]) -> _Lines | None:
    """The lines of the list that starts at a line, None if some line must be asked about."""
    source, starts, shifts, stops = state.src, state.bMarks, state.tShift, state.eMarks
    indent, mark = state.sCount[start], source[starts[start] + shifts[start]]
    texts, line, last = [], start, state.lineMax
    while line < last:
        first, stop = starts[line] + shifts[line], stops[line]
        if first >= stop:
            break
        found = item.match(source, first)
        if not found or line >= end:
            return None
        if state.sCount[line] != indent:
            # An item of the list that holds this one, or else who knows.
            if 0 <= state.sCount[line] < state.blkIndent:
                break
            return None
        if source[first] != mark:
            return None
        texts.append(mdTrim(source[found.end() : stop]))
        line += 1
    line = _after_empty(state, line, end)
    return None if line < end and _may_go_on(state, line, indent) else _Lines(texts, line)


def _after_empty(state: StateBlock, line: int, end: int) -> int:
    """The first line that is not empty, as the parser comes to it.

    It leaves an empty line, then all that follow, even those after the end of what it reads.
    """
    if line < end and state.isEmpty(line):
        line += 1
    return state.skipEmptyLines(line) if line < end else line


def _may_go_on(state: StateBlock, line: int, indent: int) -> bool:
    """Whether a line after an empty one may belong to a list with this indentation."""
    if state.sCount[line] < state.blkIndent:
        return False
    mark = state.src[state.bMarks[line] + state.tShift[line]]
    return state.sCount[line] > indent + 1 or mark in BULLETS


def _take(state: StateBlock, start: int, lines: _Lines) -> None:
    level, mark = state.level, state.src[state.bMarks[start] + state.tShift[start]]
    items: list[Any] = []  # tokens of ours, each with what it holds
    for line, text in enumerate(lines.texts, start):
        lines_of_text = [line, line + 1]
        held: list[Any] = [
            BlockToken("paragraph_open", "p", 0, level + 2, lines_of_text, text, hidden=True)
        ]
        item = BlockToken("list_item_open", "li", 0, level + 1, [line, line + 1], "", held)
        item.markup = mark
        items.append(item)
    items[-1].map[1] = lines.end
    whole = BlockToken("bullet_list_open", "ul", 0, level, [start, lines.end], "", items)
    whole.markup = mark
    state.tokens.append(cast("Token", whole))
    state.line = lines.end
