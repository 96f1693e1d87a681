"""How rare a word is in everyday language. The one door to wordfreq.

A rarity is a frequency on the Zipf scale (van Heuven, Mandera, Keuleers and Brysbaert,
« SUBTLEX-UK », 2014): 3 is once in a million words, 6 once in a thousand; everyday words have 4 and
more. The frequencies are those that Speer's wordfreq (2022) gathers from films, news, books and
the web.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from pipeline.language.locale import base_language
from pipeline.language.morphology.lemmas import dictionary_forms
from pipeline.language.words import APOSTROPHES, HYPHENS, WITHOUT_SPACES

RARE = 4.0  # Zipf: a word under this is not an everyday one (van Heuven and others, 2014)

_NOT_LISTED = 0.0
_OCCURRENCES = 9  # the Zipf scale counts per billion words
_SHORTEST_PART = 3  # letters: « l’ », « d’ » and « -t- » say nothing of how rare a word is
_JOINTS = re.compile(rf"[{APOSTROPHES}{HYPHENS}·]")
# wordfreq cuts these into words with tools that Limpide does not use.
_CUT_OTHERWISE = WITHOUT_SPACES | {"ko"}


@cache
def has_rarities(locale: str) -> bool:
    """Whether there is a list of frequencies for the locale's language."""
    import wordfreq  # noqa: PLC0415 (slow to read: only where rarities are asked for)

    language = base_language(locale)
    return language not in _CUT_OTHERWISE and language in wordfreq.available_languages()


@cache
def zipf(word: str, locale: str) -> float | None:
    """How frequent a word is on the Zipf scale; 0.0 for a word that the list lacks.

    A word is as frequent as its lemma where that is the more frequent of the two: who knows
    « cheval » reads « chevaux ». A compound is as frequent as its rarest part, or as the whole.

    Args:
        word: one word as `words` gives it, in any case, elisions allowed.
        locale: decides the list; any locale that CLDR knows.

    Returns:
        None for a word without letters, and where the language has no list.
    """
    if not has_rarities(locale) or not any(sign.isalpha() for sign in word):
        return None
    language = base_language(locale)
    whole = unicodedata.normalize("NFC", word).casefold().replace("’", "'").replace(".", "")
    found = _listed(whole, language)
    if whole.isalpha():
        return found
    return max(found, min(_listed(part, language) for part in _telling_parts(whole)))


def _telling_parts(word: str) -> list[str]:
    parts = [part for part in _JOINTS.split(word) if part]
    return [part for part in parts if len(part) >= _SHORTEST_PART] or parts


@cache
def _listed(word: str, language: str) -> float:
    frequencies = _frequencies(language)
    best = max(frequencies.get(form, 0.0) for form in (word, *dictionary_forms(word, language)))
    return round(math.log10(best) + _OCCURRENCES, 2) if best else _NOT_LISTED


@cache
def _frequencies(language: str) -> Mapping[str, float]:
    import wordfreq  # noqa: PLC0415 (the same)

    found: Mapping[str, float] = wordfreq.get_frequency_dict(language)
    return found
