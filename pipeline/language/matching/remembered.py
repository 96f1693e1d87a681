"""What is worked out once for each word, as texts repeat their words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

# More than a language has in its texts, fewer than a hostile one can invent.
MOST_WORDS = 1 << 17

_Value = TypeVar("_Value")


class Remembered(dict[str, _Value], Generic[_Value]):
    """What was worked out so far.

    Args:
        work_out: what is asked about a word that is met for the first time.
    """

    def __init__(self, work_out: Callable[[str], _Value]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> _Value:
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = found = self._work_out(word)
        return found
