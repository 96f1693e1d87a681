"""The Markdown parser's walk over the lines of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown_it.parser_block import ParserBlock

from pipeline.source.block_rules import BlockRules

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock


class BlockParser(ParserBlock):
    """The parser's walk, with one rule that asks all.

    Args:
        rules: the rules of the pages it reads.
        max_nesting: how many blocks may hold each other.
    """

    def __init__(self, rules: BlockRules, max_nesting: int) -> None:
        self._max_nesting = max_nesting
        self.ruler = rules  # type: ignore[assignment] # all of a ruler that is used while reading
        (self._take,) = rules.getRules()

    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803 - the parser's signature
        """Add the tokens of some lines to the state's."""
        starts, shifts, ends = state.bMarks, state.tShift, state.eMarks
        line, last, after_empty_line = startLine, state.lineMax, False
        while line < endLine:
            while line < last and starts[line] + shifts[line] >= ends[line]:
                line += 1
            state.line = line
            if line >= endLine or state.sCount[line] < state.blkIndent:
                return
            if state.level >= self._max_nesting:
                state.line = endLine
                return
            self._take(state, line, endLine, False)  # noqa: FBT003 - the parser's signature
            state.tight = not after_empty_line
            line = state.line
            if line < endLine and starts[line] + shifts[line] >= ends[line]:
                after_empty_line = True
                line += 1
                state.line = line
            # A list inside a list may have taken the empty line after it.
            elif line <= endLine and starts[line - 1] + shifts[line - 1] >= ends[line - 1]:
                after_empty_line = True
