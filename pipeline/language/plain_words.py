"""The words of a text in the plainest sense: runs of small letters outside of any address.

A text is read part by part, a part being what stands between two spaces: texts repeat their parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, partial
from itertools import chain

from pipeline.language.addresses import has_wide_placeholder, running_text
from pipeline.language.letters import in_small_letters, runs_of_letters
from pipeline.language.remembered import Remembered


def plain_words(text: str, locale: str) -> Iterator[str]:
    """The words in order, without those of addresses and placeholders.

    >>> list(plain_words("N’est-ce 2 mg {nom}", "fr"))
    ['n', 'est', 'ce', 'mg']
    """
    if has_wide_placeholder(text):
        return iter(_words(text, locale))
    return chain.from_iterable(map(_parts(locale).__getitem__, text.split(" ")))


@cache
def _parts(locale: str) -> Mapping[str, tuple[str, ...]]:
    """By what stands between two spaces, its words."""
    return Remembered(partial(_words, locale=locale))


def _words(text: str, locale: str) -> tuple[str, ...]:
    return tuple(runs_of_letters(in_small_letters(running_text(text), locale)))
