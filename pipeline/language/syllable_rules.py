"""Syllables from spelling in languages whose vowels are said as they are written.

Each counter takes a lower-case word and gives its spoken syllables, 0 where it has no vowel.
"""

from __future__ import annotations

import re

# A strong vowel is a syllable's heart; weak ones lean on a neighbour unless accented.
_SPANISH = re.compile(r"[aeiouáéíóúüy]+")
_SPANISH_STRONG = re.compile(r"[aeoáéíóú]")
_SPANISH_MUTE_H = re.compile(r"(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])")
_SPANISH_GLIDES = re.compile(r"qu(?=[eéií])|gu(?=[eéií])")


def spanish(word: str) -> int:
    """After Real Academia Española, « Ortografía », 2010, II.3.4: diphthongs and hiatuses."""
    plain = _SPANISH_MUTE_H.sub("", _SPANISH_GLIDES.sub("g", word))
    plain = re.sub(r"y(?=[aeiouáéíóú])", "j", plain)
    return sum(max(1, len(_SPANISH_STRONG.findall(group))) for group in _SPANISH.findall(plain))


_ITALIAN = re.compile(r"[aeiouàèéìíòóùú]+")
_ITALIAN_STRONG = re.compile(r"[aeoàèéìíòóùú]")
# Endings whose i or u is stressed though nothing in the spelling says so.
_ITALIAN_HIATUS = re.compile(
    r"(?:(?:log|graf|rap|pat|em|nom|filos|att|enteria|erm|scop|tom|plas|plegi|fob|man|chirurg"
    r"|allerg|energ|farmac|mac|scop|ax|om|uz|ops|on)(i)(?:a|e)$)"
    r"|^(?:z|m|d|v|p|r)(i)[aeo]$|^(?:t|s|b)(u)[aeo]$"
)
_ITALIAN_MUTE_I = re.compile(r"(?<=[cg])i(?=[aeouàèòù])|(?<=gl)i(?=[aeouàèòù])")


def italian(word: str) -> int:
    """After Serianni, « Grammatica italiana », 1989, I.150: i and u lean on a strong vowel."""
    plain = _ITALIAN_HIATUS.sub(_stressed, word.replace("qu", "q"))
    plain = _ITALIAN_MUTE_I.sub("", plain)
    plain = plain.replace("aiu", "a-iu").replace("paur", "pa-ur")
    return sum(max(1, len(_ITALIAN_STRONG.findall(group))) for group in _ITALIAN.findall(plain))


def _stressed(match: re.Match[str]) -> str:
    return match[0][:-2] + {"i": "ì", "u": "ù"}[match[0][-2]] + match[0][-1]


_PORTUGUESE = re.compile(r"[aeiouyáàâãéêíóôõúü]")
_PORTUGUESE_GLIDES = re.compile(r"(?<=q)u(?=[aeoiáâãéêíóô])|(?<=g)u(?=[aeoiáâãéêíóô])")
_PORTUGUESE_NASAL = re.compile(r"ã[eo]|õe")
# « cuidado », « coisa », « meu » have one vowel there; « rainha », « ruim », « raiz » have two.
_PORTUGUESE_FALLING = re.compile(
    r"(?<=[aeoáéóâêô])[iu](?!u|nh|[lmrzn](?![aeiouáéíóúâêôãõ]))|(?<=u)i(?!u|nh|[mz]$)"
    r"|(?<=[ií])u$"
)
_PORTUGUESE_END = re.compile(r"[ieuo](?=[aeo]s?$)")
_PORTUGUESE_ACCENT = re.compile(r"[áéíóúâêô].*[ieuo][aeo]s?$")


def portuguese(word: str) -> int:
    """After Cunha and Cintra, « Nova gramática do português contemporâneo », 1984, chapter 3."""
    plain = _PORTUGUESE_GLIDES.sub("", word)
    plain = _PORTUGUESE_NASAL.sub("ã", plain)
    if _PORTUGUESE_ACCENT.search(plain):  # « história », « água »: the end is one syllable
        plain = _PORTUGUESE_END.sub("", plain)
    return len(_PORTUGUESE.findall(_PORTUGUESE_FALLING.sub("", plain)))


_GERMAN = re.compile(r"aa|ee|oo|ie|ei|ai|au|äu|eu|ey|ay|[aeiouyäöü]")
_GERMAN_HIATUS = re.compile(
    r"(?<=^be)(?=en)|(?<=^ge)(?=e|ei[gl]|i[mr])|(?<=id)(?=ee)|(?<=ide)(?=en)|(?<=e)(?=um$)"
    r"|(?<=^ko)(?=o)|(?<=ti)(?=en[tz])|(?<=hygi)(?=en)"
    r"|(?<=[aeiouyäöü][^aeiouäöü]i)(?=en$)|(?<=[aeiouyäöü][^aeiouäöü]{2}i)(?=en$)"
)


def german(word: str) -> int:
    """After Duden, « Die Grammatik », 2016: diphthongs and long vowels are one syllable."""
    return len(_GERMAN.findall(_GERMAN_HIATUS.sub("-", word.replace("qu", "q"))))


def russian(word: str) -> int:
    """Every vowel letter is a syllable."""
    return sum(letter in "аеёиоуыэюя" for letter in word)
