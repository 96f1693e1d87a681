"""A text as lines, and where each starts."""

from __future__ import annotations

from itertools import accumulate


class Lines:
    """The lines of a text, found once for all who ask.

    Args:
        text: the text; the character NUL is read as U+FFFD, as CommonMark wants (section 2.3).
    """

    __slots__ = ("starts", "text", "texts")

    def __init__(self, text: str) -> None:
        self.text = text.replace("\0", "\ufffd")
        self.texts = self.text.split("\n")
        lengths = [len(line) + 1 for line in self.texts]
        # A last entry stands for the end.
        self.starts = list(accumulate(lengths, initial=0))
