"""E-mail addresses, URLs and placeholders: what in a text is no text of any language."""

from __future__ import annotations

import re

# The part of an e-mail address before the @ has at most 64 characters (RFC 5321, 4.5.3.1.1).
ADDRESS = re.compile(
    r"(?:https?://|www\.)\w[^\s<>«»\"“”„]*[^\s<>«»“”„’.,;:!?)\"']|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
)
# {name}, %(name)s, %1$s and the entities of HTML.
PLACEHOLDER = re.compile(r"\{\w*\}|%\(\w+\)[#0\- +]*\d*(?:\.\d+)?[a-zA-Z]|%\d+\$[a-z]|&#?\w+;")
_OPEN_PLACEHOLDER = re.compile(r"%\(\w+\)[#0+-]* ")


def has_address(text: str) -> bool:
    """Whether a text may have an address: a quick look."""
    return "@" in text or "://" in text or "www." in text


def addresses(text: str) -> tuple[str, ...]:
    """The e-mail addresses and URLs of a text, in order."""
    return tuple(ADDRESS.findall(text)) if has_address(text) else ()


def has_wide_placeholder(text: str) -> bool:
    """Whether what is a placeholder is for the whole text to say, not for parts between its spaces.

    "%(n) d" has a space, and an entity counts as a placeholder beside another.
    """
    if "%" not in text and "{" not in text:
        return False
    return "&" in text or _OPEN_PLACEHOLDER.search(text) is not None


def running_text(text: str) -> str:
    """The text without placeholders and addresses, which are no text of any language."""
    plain = PLACEHOLDER.sub(" ", text) if "%" in text or "{" in text else text
    return ADDRESS.sub(" ", plain) if has_address(text) else plain
