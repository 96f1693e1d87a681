"""What is worked out once for each word or text, as texts repeat their words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

# More than a language has in its texts, fewer than a hostile one can invent.
MOST_WORDS = 1 << 17

_Value = TypeVar("_Value")


class Remembered(dict[str, _Value], Generic[_Value]):
    """What was worked out so far.

    Args:
        work_out: what is asked about a text that is met for the first time.
        most: how many are remembered; beyond, all are forgotten.
    """

    def __init__(self, work_out: Callable[[str], _Value], most: int = MOST_WORDS) -> None:
        super().__init__()
        self._work_out = work_out
        self._most = most

    def __missing__(self, text: str) -> _Value:
        if len(self) >= self._most:
            self.clear()
        self[text] = found = self._work_out(text)
        return found
