"""Whether a text shows its reader anything."""

from __future__ import annotations

import html
import re

# Characters that Unicode calls default ignorable (Unicode 15, DerivedCoreProperties), or draws as a
# blank; spaces and controls.
_BLANK = (
    r"[\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    r"\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_COMMENT = r"<!--(?:-?>|.*?-->)"
# A tag of inline HTML (CommonMark 0.31, section 6.6), pictures left out.
_ATTRIBUTE = r"\s++[a-z_:][a-z0-9_.:-]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>`]++))?+"
_TAG = rf"</?(?!img\b)[a-z][a-z0-9-]*+(?:{_ATTRIBUTE})*+\s*+/?>"
_UNSEEN = re.compile(f"(?:{_BLANK}|{_COMMENT}|{_TAG})*+", re.DOTALL | re.IGNORECASE)
_BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0")


def shows_nothing(text: str) -> bool:
    """Whether all of a text of Markdown is invisible, as "<!-- later -->" or U+200B is."""
    return not _starts_visibly(text) and _UNSEEN.fullmatch(html.unescape(text)) is not None


def is_translation(text: str, source: str) -> bool:
    """Whether a text can stand for its source: it shows something, unless neither does."""
    if _starts_visibly(text):
        return True
    return bool(text.strip()) and (not shows_nothing(text) or shows_nothing(source))


def _starts_visibly(text: str) -> bool:
    """Whether the first character is a letter or a digit, as that of nearly every text."""
    first = text[:1]
    return first.isalnum() and first not in _BLANK_LETTERS
