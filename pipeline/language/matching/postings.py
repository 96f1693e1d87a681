"""The words of terms that stand in a text, looked up from the terms' side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

from pipeline.language.remembered import MOST_WORDS


class Postings:
    """For each word of terms, by its number, the pieces of texts that have it: an inverted index.

    Where few terms are asked for, looking for the pieces of a text among those few that have a
    word is faster than finding out what the text has.

    Args:
        numbers_in: the words of terms that a piece has; it is asked once about each.
    """

    def __init__(self, numbers_in: Callable[[str], Iterable[int]]) -> None:
        self._numbers_in = numbers_in
        self._met: set[str] = set()
        self._pieces: defaultdict[int, set[str]] = defaultdict(set)

    def meet(self, pieces: Collection[str]) -> None:
        """Note what the pieces of a text have, where that is not known."""
        if not self._met.issuperset(pieces):
            self._note(pieces)

    def have_all(self, pieces: Collection[str], numbers: Iterable[int]) -> bool:
        """Whether pieces that were met have all these words, wherever they stand."""
        for number in numbers:  # noqa: SIM110 (asked for every term, and all() takes twice as long)
            if self._pieces[number].isdisjoint(pieces):
                return False
        return True

    def _note(self, pieces: Collection[str]) -> None:
        if len(self._met) >= MOST_WORDS:
            self._met.clear()
            self._pieces.clear()
        for piece in pieces:
            if piece not in self._met:
                self._met.add(piece)
                for number in self._numbers_in(piece):
                    self._pieces[number].add(piece)
