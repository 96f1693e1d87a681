"""The parser's rules for blocks, each asked only where it can answer.

Most rules look for a mark at the start of a line, and say no to every other line after a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.source.block_state import CODE_INDENT, Rule
from pipeline.source.directives import NAME as DIRECTIVE
from pipeline.source.plain_html import NAME as PLAIN_HTML
from pipeline.source.plain_list import BULLETS, DIGITS
from pipeline.source.plain_list import NAME as PLAIN_LIST
from pipeline.source.plain_paragraph import NAME as PLAIN_PARAGRAPH
from pipeline.source.plain_paragraph import NEVER_PLAIN

if TYPE_CHECKING:
    from markdown_it.ruler import Ruler
    from markdown_it.rules_block import StateBlock

CONTAINER = "limpide"
CONTAINER_RULE = f"container_{CONTAINER}"
# The first characters, after the indentation, of the lines at which a rule can find something;
# rules that are not named here may at any line.
_MARKS = {
    "fence": "`~",
    "blockquote": ">",
    "hr": "*-_",
    "list": BULLETS + DIGITS,
    PLAIN_LIST: BULLETS + DIGITS,
    "reference": "[",
    "footnote_def": "[",
    "html_block": "<",
    PLAIN_HTML: "<",
    "heading": "#",
    CONTAINER_RULE: ":",
    DIRECTIVE: ".",
}
# Those of the lines at which a rule surely finds nothing.
_IDLE_AT = {PLAIN_PARAGRAPH: NEVER_PLAIN}
_CODE = "code"


def rules_by_name(ruler: Ruler[Rule]) -> dict[str, Rule]:
    """The rules of a ruler that are enabled, in the order in which they are asked."""
    return dict(zip(ruler.get_active_rules(), ruler.getRules(), strict=True))


class BlockRules:
    """Stands for a ruler of the parser's: each of its chains of rules is one rule, which asks them.

    Args:
        ruler: the rules; none is added, enabled or disabled from now on.
    """

    def __init__(self, ruler: Ruler[Rule]) -> None:
        self._ruler = ruler
        self._names = {rule: name for name, rule in rules_by_name(ruler).items()}
        self._chains: dict[str, list[Rule]] = {}

    def get_active_rules(self) -> list[str]:
        """The names of the rules of the main chain, as the parser's state asks."""
        return [*self._names.values()]

    def getRules(self, chainName: str = "") -> list[Rule]:  # noqa: N802, N803 - the parser's names
        """The one rule that asks those of a chain (none if the chain is empty)."""
        if chainName not in self._chains:
            named = [(self._names[rule], rule) for rule in self._ruler.getRules(chainName)]
            self._chains[chainName] = [_first_of(named)] if named else []
        return self._chains[chainName]


def _first_of(named: list[tuple[str, Rule]]) -> Rule:
    """A rule that asks those named in turn until one can take the block at a line."""
    at_code: dict[str, tuple[Rule, ...]] = {}
    elsewhere: dict[str, tuple[Rule, ...]] = {}

    def first_of(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
        start = state.bMarks[line] + state.tShift[line]
        mark = state.src[start : start + 1]
        is_code = state.sCount[line] - state.blkIndent >= CODE_INDENT
        known = at_code if is_code else elsewhere
        rules = known.get(mark)
        if rules is None:
            rules = known[mark] = tuple(
                rule for name, rule in named if _may_take(name, mark, is_code=is_code)
            )
        for rule in rules:  # noqa: SIM110 - a generator would take longer than most rules
            if rule(state, line, end, silent):
                return True
        return False

    return first_of


def _may_take(name: str, mark: str, *, is_code: bool) -> bool:
    """Whether a rule can find anything at a line that starts with this character."""
    if name == _CODE:
        return is_code
    return mark in _MARKS.get(name, mark) and mark not in _IDLE_AT.get(name, "")
