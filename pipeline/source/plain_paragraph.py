"""A rule for the Markdown parser: paragraphs whose every line starts like plain text.

Most paragraphs do. No other rule can find anything at such a line, so this one, asked first, spares
the parser asking them all about each of its lines; what it takes and gives is what the parser's own
rule for paragraphs would.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.source.block_state import BlockToken

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock

NAME = "plain_paragraph"
# A letter, opening punctuation or strong text: no block starts so, nor is a paragraph's end marked
# so. A definition list is (its mark stands under the term): there this rule is left out.
_PLAIN = re.compile(r"[^\W\d_]|[«“”„\"'’(¿¡€!…]|\*\*[^\W_]")
_CODE_INDENT = 4
_WHITE_SPACE = " \t\n"


def plain_paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    """Take the lines of a paragraph, if the rule can be sure of each of them."""
    del end  # a paragraph goes on as long as its container's lines do
    if silent or state.sCount[start] - state.blkIndent >= _CODE_INDENT:
        return False
    stop = _stop(state, start)
    if stop is None:
        return False
    if stop == start + 1:
        content = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    else:
        content = state.getLines(start, stop, state.blkIndent, keepLastLF=False)
    state.line = stop
    opening = BlockToken("paragraph_open", "p", 1, state.level)
    inline = BlockToken("inline", "", 0, state.level + 1)
    opening.map, inline.map = [start, stop], [start, stop]
    inline.content, inline.children = content.strip(_WHITE_SPACE), []
    state.tokens += (opening, inline, BlockToken("paragraph_close", "p", -1, state.level))
    return True


def _stop(state: StateBlock, line: int) -> int | None:
    """The line after the paragraph's last one, None if some line must be asked about."""
    source, last = state.src, state.lineMax
    if not _PLAIN.match(source, state.bMarks[line] + state.tShift[line]):
        return None
    line += 1
    while line < last:
        first = state.bMarks[line] + state.tShift[line]
        if first >= state.eMarks[line]:
            return line
        lazy = state.sCount[line] < 0 or state.sCount[line] - state.blkIndent >= _CODE_INDENT
        if not lazy and not _PLAIN.match(source, first):
            return None
        line += 1
    return line
