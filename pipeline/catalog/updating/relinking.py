"""Messages in which nothing changed but where their links lead, as when a page was renamed."""

from __future__ import annotations

import re

# Where an inline link leads in the project; an address with a scheme may be another language's.
_TARGET = re.compile(r"\]\(([^\s():<>]+)(?=[\s)])")
_OPEN = "]("


def without_targets(text: str) -> str:
    """A text with its links as they are wherever they lead."""
    return _TARGET.sub(_OPEN, text) if _OPEN in text else text


def relinked(translation: str, old: str, new: str) -> str | None:
    """A translation with the links of a new text.

    Args:
        translation: of the old text.
        old: a text.
        new: the same text, but for where its links lead.

    Returns:
        The translation, each link leading where it does in the new text; None where the translation
        does not link to what the old text did, or one place became two.
    """
    before, after = _TARGET.findall(old), _TARGET.findall(new)
    moved = dict(zip(before, after, strict=True))
    if [moved[target] for target in before] != after:
        return None
    if sorted(_TARGET.findall(translation)) != sorted(before):
        return None
    return _TARGET.sub(lambda link: f"{_OPEN}{moved[link[1]]}", translation)
