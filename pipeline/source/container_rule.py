"""The rule for containers, kept from reading beyond the end of a page.

The plugin looks at the first character of every line after a container's opening one. Where a page
ends in an empty line of a quote, and in no line break, its last line has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.source.block_state import Rule

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock


def within_the_page(rule: Rule) -> Rule:
    """The plugin's rule; where it would read on, the page ends in a line break."""

    def container(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
        source, last = state.src, end - 1
        if state.bMarks[last] + state.tShift[last] < len(source):
            return rule(state, start, end, silent)
        state.src = f"{source}\n"
        taken = rule(state, start, end, silent)
        state.src = source
        return taken

    return container
