"""Which of the parser's rules a page can need.

The parser asks every rule about every line. A rule whose mark is nowhere on the page can never
answer, so it is not asked: pages are read about half as fast again.
"""

import re

_LINE = r"^[\s>]*"
# For each rule, something that is on a page wherever the rule has anything to find.
_MARKS: dict[str, re.Pattern[str]] = {
    "table": re.compile(r"\|"),
    "fence": re.compile(r"```|~~~"),
    "blockquote": re.compile(r">"),
    "hr": re.compile(r"^[^\w\n]*[-*][^\w\n]*$|__", re.MULTILINE),
    "list": re.compile(rf"{_LINE}(?:[-+*]|\d{{1,9}}[.)])(?:\s|$)|^[ \t]*[:~]", re.MULTILINE),
    "reference": re.compile(r"\]:"),
    "html_block": re.compile(r"<"),
    "heading": re.compile(r"#"),
    "lheading": re.compile(r"^[^\w\n]*[=-][ \t]*$", re.MULTILINE),
    "footnote_def": re.compile(r"\[\^"),
    "deflist": re.compile(r"^[^\w\n]*[:~][ \t]", re.MULTILINE),
    "container_limpide": re.compile(r":::"),
    "directive": re.compile(r"\.\. "),
}


def idle_rules(text: str) -> frozenset[str]:
    """The names of the rules that can find nothing in a text."""
    return frozenset(name for name, mark in _MARKS.items() if not mark.search(text))
