"""Which of the parser's rules a page can need.

The parser asks every rule about every line. A rule whose mark is nowhere on the page can never
answer, so it is not asked: pages are read about half as fast again.
"""

import re
from collections.abc import Callable

from pipeline.source.plain_paragraph import NAME as PLAIN_PARAGRAPH

_Mark = Callable[[str], object]


def _holding(*signs: str) -> _Mark:
    return lambda text: any(sign in text for sign in signs)


def _line(pattern: str) -> _Mark:
    # A pattern that starts with a plain character is found by a fast search for it; with ^, it
    # would be tried at every character of the page.
    return re.compile(rf"\n{pattern}").search


# Rules, and something that is on a page wherever they have anything to find; every line has a line
# break before it.
_MARKS: tuple[tuple[_Mark, tuple[str, ...]], ...] = (
    (_line(r"(?:[^\w\n]|_|\d{1,9}[.)])++(?:\n|$)"), ("hr", "lheading")),
    (_line(r"[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)|\n[ \t]*[:~]"), ("list",)),
    (_line(r"[^\w\n]*[:~][ \t]"), ("deflist",)),
    (_holding("|"), ("table",)),
    (_holding("```", "~~~"), ("fence",)),
    (_holding(">"), ("blockquote",)),
    (_holding("]:"), ("reference",)),
    (_holding("<"), ("html_block",)),
    (_holding("#"), ("heading",)),
    (_holding("[^"), ("footnote_def",)),
    (_holding(":::"), ("container_limpide",)),
    (_holding(".. "), ("directive",)),
)


def idle_rules(text: str) -> frozenset[str]:
    """The names of the rules that can find nothing in a text."""
    lines = f"\n{text}"
    idle = frozenset(name for mark, rules in _MARKS if not mark(lines) for name in rules)
    return idle if "deflist" in idle else idle | {PLAIN_PARAGRAPH}
