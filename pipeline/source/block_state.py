"""The Markdown parser's state, its lines and tokens made with less work."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

# Asked about a line, the last line and whether only to look; says whether it found anything.
Rule: TypeAlias = Callable[[StateBlock, int, int, bool], bool]
_SPACES = " \t"
_TAB_WIDTH = 4


class BlockToken(Token):
    """A token of a block, with the values that every one starts with.

    The parser's own constructor looks at each argument; a page of a thousand words has hundreds.
    """

    __slots__ = ()

    def __init__(self, kind: str, tag: str, nesting: Literal[-1, 0, 1], level: int) -> None:
        self.type, self.tag, self.nesting, self.level = kind, tag, nesting, level
        self.attrs, self.meta = {}, {}
        self.map = self.children = None
        self.content = self.markup = self.info = ""
        self.block, self.hidden = True, False


class BlockState(StateBlock):
    """Where the parser is on a page.

    Args:
        text: the page's body.
        parser: the parser that reads it.
        env: what rules note of the page, such as its link definitions.
    """

    def __init__(self, text: str, parser: MarkdownIt, env: dict[str, Any]) -> None:
        super().__init__("", parser, env, [])
        self.src = text
        lines = text.split("\n")
        if not lines[-1].strip(_SPACES):
            lines.pop()  # no line: what follows the last line break is nothing to read
        shifts = [len(line) - len(line.lstrip(_SPACES)) for line in lines]
        starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        # A last entry stands for the end, so that rules may look beyond the last line.
        self.bMarks = [*starts[:-1], len(text)]
        self.eMarks = [*(start - 1 for start in starts[1:]), len(text)]
        self.tShift = [*shifts, 0]
        self.sCount = [*map(_columns, lines, shifts), 0]
        self.bsCount = [0] * len(self.bMarks)
        self.lineMax = len(lines)

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Add a token; an opening one takes those that follow a level deeper."""
        if nesting < 0:
            self.level -= 1
        token = BlockToken(ttype, tag, nesting, self.level)
        if nesting > 0:
            self.level += 1
        self.tokens.append(token)
        return token


def _columns(line: str, shift: int) -> int:
    """The width of a line's indentation, in columns."""
    return len(line[:shift].expandtabs(_TAB_WIDTH)) if shift and "\t" in line else shift
