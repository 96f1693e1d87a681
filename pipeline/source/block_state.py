"""The Markdown parser's state, its lines and tokens made with less work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from pipeline.model.value import Value
from pipeline.source.lines import Lines

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

# Asked about a line, the last line and whether only to look; says whether it found anything.
Rule: TypeAlias = Callable[[StateBlock, int, int, bool], bool]
_SPACES = " \t"
_TAB_WIDTH = 4
CODE_INDENT = 4  # columns, beyond those of what holds a line, that make it code
_NOTHING: Mapping[Any, Any] = MappingProxyType({})


class BlockToken(Value, gc=False):
    """A token of a block: the fields of the parser's own, made in a fifth of the time."""

    type: str
    tag: str
    nesting: Literal[-1, 0, 1]
    level: int
    map: list[int] | None = None
    content: str = ""
    children: list[Token] | None = None
    attrs: Mapping[str, str | int | float] = _NOTHING  # rules that know some give their own
    markup: str = ""
    info: str = ""
    meta: Mapping[Any, Any] = _NOTHING
    block: bool = True
    hidden: bool = False


class BlockState(StateBlock):
    """Where the parser is on a page.

    Args:
        body: what stands on the page after its front matter.
        parser: the parser that reads it.
        env: what rules note of the page, such as its link definitions.
    """

    def __init__(self, body: Lines, parser: MarkdownIt, env: dict[str, Any]) -> None:
        # Instead of the parser's own, which would look for lines: what it begins with (a test
        # compares them).
        self.src, self.md, self.env, self.tokens = body.text, parser, env, []
        self.blkIndent = self.line = self.level = 0
        self.ddIndent = self.listIndent = -1
        self.tight, self.parentType, self.result = False, "root", ""
        self._code_enabled = True
        self._find_lines(body)

    def _find_lines(self, body: Lines) -> None:
        # No line: what follows the last line break is nothing to read.
        count = len(body.texts) - (not body.texts[-1].strip(_SPACES))
        lines, starts = body.texts[:count], body.starts
        shifts = [len(line) - len(line.lstrip(_SPACES)) for line in lines]
        # A last entry stands for the end, so that rules may look beyond the last line.
        end = len(body.text)
        self.bMarks = [*starts[:count], end]
        self.eMarks = [*[start - 1 for start in starts[1 : count + 1]], end]
        self.tShift = [*shifts, 0]
        self.sCount = [*(map(_columns, lines, shifts) if "\t" in body.text else shifts), 0]
        self.bsCount = [0] * len(self.bMarks)
        self.lineMax = count

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Add a token; an opening one takes those that follow a level deeper."""
        if nesting < 0:
            self.level -= 1
        token: Any = BlockToken(ttype, tag, nesting, self.level)
        if nesting > 0:
            self.level += 1
        self.tokens.append(token)
        return token  # type: ignore[no-any-return] # has all of a token that is used while reading


def _columns(line: str, shift: int) -> int:
    """The width of a line's indentation, in columns."""
    return len(line[:shift].expandtabs(_TAB_WIDTH)) if shift else 0
