"""Stems for languages that have no better. The one door to snowballstemmer."""

from __future__ import annotations

from functools import cache

import snowballstemmer

# The names that Snowball gives to languages (Porter, « Snowball: a language for stemming
# algorithms », 2001, and its later contributors), by ISO 639-1 code.
_NAMES = {
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "el": "greek",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}


def has_stems(language: str) -> bool:
    """Whether there is a stemmer of the language."""
    return _stemmer(language) is not None


def stem(word: str, language: str) -> str:
    """The stem of a word in lower case; the word itself in languages without a stemmer."""
    stemmer = _stemmer(language)
    return str(stemmer.stemWord(word)) if stemmer else word


@cache
def _stemmer(language: str) -> snowballstemmer.Stemmer | None:
    name = _NAMES.get(language)
    return snowballstemmer.stemmer(name) if name in snowballstemmer.algorithms() else None
