"""Guessing what a writer meant when a word is not one of those known."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy: the nearest known word where one is near, else the whole list.

    >>> did_you_mean("titel", ["title", "audience"])
    'Did you mean "title"? Use one of: audience, title'
    """
    words = sorted(known)
    near = get_close_matches(word, words, n=1, cutoff=0.6)
    guess = f'Did you mean "{near[0]}"? ' if near else ""
    return f"{guess}Use one of: {', '.join(words)}" if words else f'{guess}Remove "{word}"'
