"""A rule for the Markdown parser: paragraphs whose every line starts like plain text.

Most paragraphs do. No other rule can find anything at such a line, so this one, asked first, spares
the parser asking them all about each of its lines; what it takes and gives is what the parser's own
rule for paragraphs would (which may take the mark of a list after a tab in a quote for text).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from markdown_it.common.utils import mdTrim

from pipeline.source.block_state import CODE_INDENT, BlockToken, Rule
from pipeline.source.syntax import UNSAID

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

NAME = "plain_paragraph"
# Characters with which no plain text starts: a block may, or they may stand under one as its mark.
NEVER_PLAIN = "-~>+<#:.|="
# What is none of them, a number that is not one of a list, code or marked text: no block starts so,
# nor is a paragraph's end marked so. A definition list is (its mark stands under the term): there
# this rule is left out.
_PLAIN = rf"[^\s\d`*_\[{re.escape(NEVER_PLAIN)}]|\d++(?![.)])|`(?!``)|[*_]{{1,3}}[^\W_]"
# In lists the parser looks beyond a paragraph's text and its end by their number.
_TEXT_AND_END = [cast("Token", BlockToken(UNSAID, "", 0, 0))] * 2
_ITEM = re.compile(rf"[-+*][ \t]+(?:{_PLAIN})")


def plain_starts(*, brackets: bool) -> str:
    """What plain text may start with, as a pattern; a bracket, where none opens a definition."""
    return rf"{_PLAIN}|\[" if brackets else _PLAIN


def plain_paragraph_rule(*, brackets: bool) -> Rule:
    """The rule, for pages on which no bracket opens a definition or for all (`brackets` false)."""
    plain = re.compile(plain_starts(brackets=brackets))

    def plain_paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
        """Take the lines of a paragraph, if the rule can be sure of each of them."""
        del end  # a paragraph goes on as long as its container's lines do
        if silent or state.sCount[start] - state.blkIndent >= CODE_INDENT:
            return False
        stop = _stop(state, start, plain)
        if stop is not None:
            _take(state, start, stop)
        return stop is not None

    return plain_paragraph


def _stop(state: StateBlock, line: int, plain: re.Pattern[str]) -> int | None:
    """The line after the paragraph's last one, None if some line must be asked about."""
    source, last, starts, shifts = state.src, state.lineMax, state.bMarks, state.tShift
    if not plain.match(source, starts[line] + shifts[line]):
        return None
    line += 1
    while line < last:
        first = starts[line] + shifts[line]
        if first >= state.eMarks[line]:
            return line
        lazy = state.sCount[line] < 0 or state.sCount[line] - state.blkIndent >= CODE_INDENT
        if not lazy and not plain.match(source, first):
            return line if _is_item(state, line, first) else None
        line += 1
    return line


def _is_item(state: StateBlock, line: int, first: int) -> bool:
    """Whether a line is surely an item of a bullet list, which ends a paragraph."""
    indent = state.sCount[line]
    # To the parser, a mark left of the text it goes on, but four columns in from its list, is text.
    is_near = indent >= state.blkIndent or indent - max(state.listIndent, 0) < CODE_INDENT
    return is_near and bool(_ITEM.match(state.src, first))


def _take(state: StateBlock, start: int, stop: int) -> None:
    if stop == start + 1:
        content = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    else:
        content = state.getLines(start, stop, state.blkIndent, keepLastLF=False)
    state.line = stop
    paragraph = BlockToken("paragraph_open", "p", 0, state.level, [start, stop], mdTrim(content))
    state.tokens.append(cast("Token", paragraph))
    if state.listIndent >= 0:
        state.tokens += _TEXT_AND_END
