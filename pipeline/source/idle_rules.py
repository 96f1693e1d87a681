"""Which of the parser's rules a page cannot need.

Rules that look for no mark at the start of a line are asked about nearly every line. One for which
there is nothing on the page can never answer, so it is not asked.
"""

import re

from pipeline.source.plain_paragraph import NAME as PLAIN_PARAGRAPH

# Characters that are on a page wherever the rule has anything to find.
_SIGNS = (("|", "table"), ("]:", "reference"))
# Lines of which one is on a page wherever the rule has anything to find. A pattern that starts
# with a plain character is found by a fast search for it; ^ would be tried at every character.
_LINES = (
    (re.compile(r"\n(?:[^\w\n]|_|\d{1,9}[.)])++(?:\n|$)"), "lheading"),
    (re.compile(r"\n[^\w\n]*[:~][ \t]"), "deflist"),
)
_ALL = frozenset(rule for _, rule in (*_SIGNS, *_LINES))


def idle_rules(text: str) -> frozenset[str]:
    """The names of the rules that can find nothing in a text."""
    lines = f"\n{text}"
    needed = {rule for sign, rule in _SIGNS if sign in text}
    needed |= {rule for line, rule in _LINES if line.search(lines)}
    # Under a line of plain text may stand the mark that makes it a defined term.
    return _ALL - needed | ({PLAIN_PARAGRAPH} if "deflist" in needed else set())
