"""A rule for the Markdown parser: lists whose every item is a line of plain text.

Most lists are, those that items hold too. The parser's own rule for lists reads each item as a page
of its own; this one, asked first, takes all the lines at once, and gives what the parser's own
rules would.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from markdown_it.common.utils import mdTrim

from pipeline.source.block_state import CODE_INDENT, BlockToken, Rule
from pipeline.source.plain_paragraph import plain_starts

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

NAME = "plain_list"
BULLETS = "*+-"
DIGITS = "0123456789"
_LEVELS = 2  # of the parser's: a list and its item
_MARK = rf"(?P<number>[{DIGITS}]{{1,9}}(?=[.)]))?(?P<mark>(?(number)[.)]|[{BULLETS}]))"
_MAY_BE_ITEM = re.compile(rf"{_MARK}(?:\s|\Z)")


def plain_list_rule(*, brackets: bool) -> Rule:
    """The rule, for pages on which no bracket opens a definition or for all (`brackets` false)."""
    item = re.compile(rf"{_MARK} {{1,4}}(?={plain_starts(brackets=brackets)})")

    def plain_list(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
        """Take the lines of a list, if the rule can be sure of each of them."""
        if silent or not 0 <= state.sCount[start] - state.blkIndent < CODE_INDENT:
            return False
        found = _PlainLines(state, end, item).outermost(start)
        if found:
            state.tokens.append(cast("Token", found))
            state.line = _end(found)
        return found is not None

    return plain_list


def _end(token: BlockToken) -> int:
    """The first line after a token that is not empty."""
    return token.map[1] if token.map else 0


class _PlainLines:
    """Lines read as lists; where some line must be asked about, there is no list.

    Args:
        state: where the parser is.
        end: the line after the last that may be read.
        item: what items that are plain text start with.
    """

    __slots__ = ("_end", "_item", "_state")

    def __init__(self, state: StateBlock, end: int, item: re.Pattern[str]) -> None:
        self._state, self._end, self._item = state, end, item

    def outermost(self, start: int) -> BlockToken | None:
        """The list that starts at a line, if what follows it is surely no part of it."""
        state = self._state
        found = self._list(start, state.level)
        if not found or _end(found) >= self._end:
            return found
        line = _end(found)
        first, column = state.bMarks[line] + state.tShift[line], state.sCount[line]
        is_apart = state.isEmpty(line - 1)
        if column >= state.blkIndent:
            is_other = is_apart and not _MAY_BE_ITEM.match(state.src, first)
        else:  # what holds the list ends too, or goes on with an item
            is_other = is_apart or (column >= 0 and bool(self._item.match(state.src, first)))
        return found if is_other else None

    def _list(self, line: int, level: int) -> BlockToken | None:
        """The list at a line; `level` is its own among the parser's tokens."""
        state, start, indent, is_tight = self._state, line, self._state.sCount[line], True
        if level + _LEVELS >= state.md.options.maxNesting:
            return None
        items: list[Any] = []  # tokens of ours, each with what it holds
        while True:
            item: Any = self._item_at(line, level + 1)
            if not item or (items and item.markup != items[0].markup):
                return None
            # An empty line between two items, or between an item's text and its list, is room.
            is_apart = state.isEmpty(line - 1) if items else False
            is_parted = state.isEmpty(line + 1) and len(item.children) > 1
            is_tight = is_tight and not is_apart and not is_parted
            items.append(item)
            line = _end(item)
            if line >= self._end or state.sCount[line] != indent or not self._may_be_item(line):
                break
        if is_tight:
            for item in items:
                item.children[0].hidden = True
        return _whole(items, [start, line], level)

    def _item_at(self, line: int, level: int) -> BlockToken | None:
        """The item at a line, with the list that it may hold: its `info` is its number."""
        state, end = self._state, self._end
        first = state.bMarks[line] + state.tShift[line]
        found = self._item.match(state.src, first)
        if not found:
            return None
        text = mdTrim(state.src[found.end() : state.eMarks[line]])
        held: list[Any] = [BlockToken("paragraph_open", "p", 0, level + 1, [line, line + 1], text)]
        after, column = self._after_empty(line + 1), state.sCount[line] + found.end() - first
        if after < end and state.sCount[after] >= column:
            inner = self._list(after, level + 1)
            if not inner or state.sCount[after] - column >= CODE_INDENT:
                return None
            # A list that starts at another number than 1 does not end a paragraph.
            if after == line + 1 and inner.attrs:
                return None
            held.append(inner)
            after = _end(inner)
            if after < end and state.sCount[after] >= column:
                return None
        item = BlockToken("list_item_open", "li", 0, level, [line, after], "", held)
        item.markup = found["mark"]
        item.info = found["number"] or ""
        return item

    def _may_be_item(self, line: int) -> bool:
        """Whether a line starts as an item of any list does."""
        state = self._state
        return bool(_MAY_BE_ITEM.match(state.src, state.bMarks[line] + state.tShift[line]))

    def _after_empty(self, line: int) -> int:
        """The first line that is not empty, as the parser comes to it.

        It leaves an empty line, then all that follow, even those after the end of what it reads.
        """
        state, end = self._state, self._end
        if line < end and state.isEmpty(line):
            line += 1
        return state.skipEmptyLines(line) if line < end else line


def _whole(items: list[Any], lines: list[int], level: int) -> BlockToken:
    """The list of these items, on these lines."""
    first = items[0]
    if not first.info:
        whole = BlockToken("bullet_list_open", "ul", 0, level, lines, "", items)
    else:
        whole = BlockToken("ordered_list_open", "ol", 0, level, lines, "", items)
        if int(first.info) != 1:
            whole.attrs = {"start": int(first.info)}
    whole.markup = first.markup
    return whole
