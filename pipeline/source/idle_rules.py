"""Which of the parser's rules a page cannot need.

Rules that look for no mark at the start of a line are asked about nearly every line. One for which
there is nothing on the page can never answer, so it is not asked.
"""

import re

from pipeline.source.plain_list import NAME as PLAIN_LIST
from pipeline.source.plain_paragraph import NAME as PLAIN_PARAGRAPH

# Characters that are on a page wherever the rule has anything to find.
_SIGNS = (("|", "table"), ("]:", "reference"))
# Lines of which one is on a page wherever the rule that a group is named after has anything to
# find. They go on with what is on the line above, so that none is the first, and nothing but
# quotes' marks and indentation stands before their own mark. A pattern that starts with a plain
# character is found by a fast search for it; ^ would be tried at every character.
_LINES = re.compile(
    r"\n[> \t]*+(?:(?P<lheading>[-=]++[ \t]*+(?:(?=\n)|\Z))|(?P<deflist>[:~][ \t]))"
)
_PLAIN = {PLAIN_LIST, PLAIN_PARAGRAPH}
_ALL = frozenset({*(rule for _sign, rule in _SIGNS), *_LINES.groupindex})


def idle_rules(text: str) -> frozenset[str]:
    """The names of the rules that can find nothing in a text."""
    needed = {rule for sign, rule in _SIGNS if sign in text}
    needed |= {line.lastgroup or "" for line in _LINES.finditer(text)}
    # Under a line of plain text may stand the mark that makes it a defined term.
    return _ALL - needed | (_PLAIN if "deflist" in needed else set())
