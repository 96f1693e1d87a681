"""Constants of published formulas, and what textstat itself counts. The one door to textstat.

Only textstat's pure functions are called: its `set_lang` is global, so that threads in two
languages disturb each other, and its English dictionary is a download. Scores never come from its
counts, which take every full stop for the end of a sentence; they are shown for comparison.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from pipeline.language.locale import base_language
from pipeline.language.syllables import POLYSYLLABLE, dictionary_syllables
from pipeline.model.readability import TextCounts


@cache
def ease_constants(language: str) -> tuple[float, float, float]:
    """Base, weight of words per sentence and of syllables per word of a reading-ease formula.

    Raises:
        KeyError: if textstat has no constants of a formula published for the language.
    """
    # Importing textstat takes 0.3 s, which commands that score nothing need not pay.
    from textstat.backend.utils.constants import LANG_CONFIGS  # noqa: PLC0415

    constants: dict[str, float] = LANG_CONFIGS[language]
    return (
        constants["fre_base"],
        constants["fre_sentence_length"],
        constants["fre_syll_per_word"],
    )


def textstat_counts(text: str, locale: str) -> TextCounts:
    """The counts that textstat itself makes of a text, for comparison alone.

    A formula of these counts is the value that textstat gives. Syllables are None where it has no
    hyphenation patterns; letters are its characters, punctuation included.
    """
    from textstat.backend import counts as own  # noqa: PLC0415 (the same)
    from textstat.backend.selections import list_words  # noqa: PLC0415

    words: list[str] = list_words(text)
    syllables = _syllables(words, base_language(locale))
    return TextCounts(
        words=len(words),
        sentences=own.count_sentences(text),
        syllables=None if syllables is None else sum(syllables),
        letters=own.count_chars(text, ignore_spaces=True),
        lettered=len(words),
        long_words=own.count_long_words(text),
        monosyllables=None if syllables is None else syllables.count(1),
        polysyllables=None if syllables is None else _many(syllables),
    )


def textstat_osman(text: str) -> float:
    """The value of OSMAN that textstat gives: it counts other things than our variant does."""
    from textstat.backend.metrics import osman  # noqa: PLC0415 (the same)

    return float(osman(text))


def _many(syllables: list[int]) -> int:
    return sum(each >= POLYSYLLABLE for each in syllables)


def _syllables(words: list[str], language: str) -> list[int] | None:
    counter = _counter(language)
    return None if counter is None else [counter(word) for word in words]


@cache
def _counter(language: str) -> Callable[[str], int] | None:
    from textstat.backend.utils import get_pyphen  # noqa: PLC0415 (the same)

    try:
        patterns = get_pyphen(language)
    except KeyError:
        return None

    def count(word: str) -> int:
        known = dictionary_syllables(word.lower()) if language == "en" else 0
        return known or len(patterns.positions(word.lower())) + 1

    return count
