"""The Markdown parser's walk over the lines of a page: a rule is asked only where it can answer.

Most rules look for a mark at the start of a line, and say no to every other line after a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown_it.parser_block import ParserBlock

from pipeline.source.block_state import Rule
from pipeline.source.directives import NAME as DIRECTIVE

if TYPE_CHECKING:
    from markdown_it.ruler import Ruler
    from markdown_it.rules_block import StateBlock

CONTAINER = "limpide"
# The first characters, after the indentation, of the lines at which a rule can find something;
# rules that are not named here may at any line.
_MARKS = {
    "fence": "`~",
    "blockquote": ">",
    "hr": "*-_",
    "list": "*+-0123456789",
    "reference": "[",
    "footnote_def": "[",
    "html_block": "<",
    "heading": "#",
    f"container_{CONTAINER}": ":",
    DIRECTIVE: ".",
}


class BlockParser(ParserBlock):
    """The parser's walk, its rules sorted by the mark they look for.

    Args:
        ruler: the rules; none is added, enabled or disabled from now on.
    """

    def __init__(self, ruler: Ruler[Rule]) -> None:
        self.ruler = ruler
        self._named = tuple(zip(ruler.get_active_rules(), ruler.getRules(""), strict=True))
        self._at: dict[str, tuple[Rule, ...]] = {}

    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803 - the parser's signature
        """Add the tokens of some lines to the state's."""
        line = startLine
        after_empty_line = False
        while line < endLine:
            state.line = line = state.skipEmptyLines(line)
            if line >= endLine or state.sCount[line] < state.blkIndent:
                return
            if state.level >= state.md.options.maxNesting:
                state.line = endLine
                return
            self._take(state, line, endLine)
            state.tight = not after_empty_line
            line = state.line
            # A list inside a list may have taken the empty line after it.
            after_empty_line |= line - 1 < endLine and state.isEmpty(line - 1)
            if line < endLine and state.isEmpty(line):
                after_empty_line = True
                line += 1
                state.line = line

    def _take(self, state: StateBlock, line: int, end: int) -> None:
        """Have the first rule that can take the block at a line."""
        mark = state.src[state.bMarks[line] + state.tShift[line]]
        rules = self._at.get(mark)
        if rules is None:
            rules = self._at[mark] = tuple(
                rule for name, rule in self._named if mark in _MARKS.get(name, mark)
            )
        for rule in rules:
            if rule(state, line, end, False):  # noqa: FBT003 - the parser's signature
                return
        raise RuntimeError(f"no rule takes line {line}")  # the paragraph's takes all
