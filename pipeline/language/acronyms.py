"""Acronyms and whether a text says what they stand for."""

from __future__ import annotations

import re
from functools import cache

from pipeline.language.locale import base_language
from pipeline.language.rarity import zipf
from pipeline.language.word_set import word_set

_ACRONYM = re.compile(
    r"(?<![\w-])[A-ZÀ-Ý]{2,6}s?(?![\w’'-])(?!\.[A-Z])|(?<![\w-])(?:[A-ZÀ-Ý]\.){2,6}"
)
_ROMAN = re.compile(r"[IVXLC]+")
# Read and said as words by everybody, or names of units and countries.
_EVERYDAY = word_set("OK TV CD DVD USB PDF SMS GPS WC DJ BD CV KG MG ML CM MM")
_BY_LANGUAGE = {
    "fr": word_set("SNCF RATP SAMU TGV QR HTML"),
    "en": word_set("UK US USA EU GP NHS AM PM QR HTML"),
    "es": word_set("UE EE UU QR HTML"),
    "it": word_set("UE USA QR HTML"),
}
_EVERYDAY_WORD = 5.5  # Zipf
_WORD = re.compile(r"[^\W\d_]+")


def acronyms(text: str, locale: str) -> tuple[tuple[str, int], ...]:
    """The acronyms of a plain text that readers may not know, with their places (code points)."""
    known = _known(base_language(locale))
    return tuple(
        (match[0], match.start())
        for match in _ACRONYM.finditer(text)
        if (name := match[0].replace(".", "")) not in known
        and not _ROMAN.fullmatch(name)
        and not _is_word(name, locale)
    )


def stands_for(acronym: str, words: str) -> bool:
    """Whether the words before « (AMM) » are those of the acronym, by their first letters."""
    letters = acronym.removesuffix("s").replace(".", "").lower()
    initials = "".join(word[0] for word in _WORD.findall(words.lower()))
    plain = initials.translate(str.maketrans("àâéèêëîïôûù", "aaeeeeiiouu"))
    position = 0
    for letter in letters:
        position = plain.find(letter, position) + 1
        if not position:
            return False
    return True


@cache
def _is_word(acronym: str, locale: str) -> bool:
    """« NE », « PAS »: words written in capitals."""
    return (zipf(acronym.lower(), locale) or 0.0) >= _EVERYDAY_WORD


@cache
def _known(language: str) -> frozenset[str]:
    return _EVERYDAY | _BY_LANGUAGE.get(language, frozenset())
