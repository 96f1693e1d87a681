"""A rule for the Markdown parser: blocks of HTML that start with the tag of a block.

Most do, and go on to the next empty line (CommonMark 0.31.2, section 4.6, kind 6). The parser's own
rule asks about six other kinds too, and about the end of each at every line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.common.html_blocks import block_names

from pipeline.source.block_state import CODE_INDENT

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock

NAME = "plain_html"
_OPENING = re.compile(rf"</?(?a:{'|'.join(block_names)})(?=\s|/?>|\Z)", re.IGNORECASE)


def plain_html(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    """Take the lines of such a block."""
    starts, shifts, ends = state.bMarks, state.tShift, state.eMarks
    columns, indent = state.sCount, state.blkIndent
    if silent or columns[start] - indent >= CODE_INDENT:
        return False
    if not _OPENING.match(state.src, starts[start] + shifts[start]):
        return False
    line = start + 1
    while line < end and columns[line] >= indent and starts[line] + shifts[line] < ends[line]:
        line += 1
    token = state.push("html_block", "", 0)
    token.map = [start, line]
    token.content = state.getLines(start, line, indent, keepLastLF=True)
    state.line = line
    return True
