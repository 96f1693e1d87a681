"""Which of the parser's rules a page can need.

The parser asks every rule about every line. A rule whose mark is nowhere on the page can never
answer, so it is not asked: pages are read about half as fast again.
"""

import re

from pipeline.source.block_parser import CONTAINER
from pipeline.source.plain_paragraph import NAME as PLAIN_PARAGRAPH

# Characters that are on a page wherever the rule has anything to find.
_SIGNS = (
    ("|", "table"),
    ("```", "fence"),
    ("~~~", "fence"),
    (">", "blockquote"),
    ("]:", "reference"),
    ("<", "html_block"),
    ("#", "heading"),
    ("[^", "footnote_def"),
    (":::", f"container_{CONTAINER}"),
    (".. ", "directive"),
)
# Lines of which one is on a page wherever the rules have anything to find. A pattern that starts
# with a plain character is found by a fast search for it; ^ would be tried at every character.
_LINES = (
    (re.compile(r"\n(?:[^\w\n]|_|\d{1,9}[.)])++(?:\n|$)"), ("hr", "lheading")),
    (re.compile(r"\n[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])(?:\s|$)|[:~])"), ("list",)),
    (re.compile(r"\n[^\w\n]*[:~][ \t]"), ("deflist",)),
    # What a footnote holds may start on its own line.
    (re.compile(r"\]:(?:[^\w\n]|_|\d{1,9}[.)])++(?:\n|$)"), ("hr",)),
    (re.compile(r"\]:[ \t]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)"), ("list",)),
)
_ALL = frozenset((*(rule for _, rule in _SIGNS), *(rule for _, rules in _LINES for rule in rules)))


def idle_rules(text: str) -> frozenset[str]:
    """The names of the rules that can find nothing in a text."""
    lines = f"\n{text}"
    needed = {rule for sign, rule in _SIGNS if sign in text}
    for line, rules in _LINES:
        if line.search(lines):
            needed.update(rules)
    # Under a line of plain text may stand the mark that makes it a defined term.
    return _ALL - needed | ({PLAIN_PARAGRAPH} if "deflist" in needed else set())
