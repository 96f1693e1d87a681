"""Shortened words that easy texts write out."""

from __future__ import annotations

import re
from functools import cache

from pipeline.language.locale import base_language
from pipeline.language.word_set import word_set

_FULL = {
    "fr": {
        "etc.": "et d’autres choses encore", "p. ex.": "par exemple", "p.ex.": "par exemple",
        "ex.": "par exemple", "cf.": "voir", "c.-à-d.": "c’est-à-dire", "càd": "c’est-à-dire",
        "env.": "environ", "i.e.": "c’est-à-dire", "e.g.": "par exemple", "rdv": "rendez-vous",
        "RDV": "rendez-vous", "tél.": "téléphone", "N.B.": "attention", "ttt": "traitement",
        "qqn": "quelqu’un", "qqch": "quelque chose", "max.": "au plus", "min.": "au moins",
        "n°": "numéro", "Dr": "docteur", "Pr": "professeur", "h/24": "heures sur 24", "vs": "ou",
    },
    "en": {
        "etc.": "and so on", "e.g.": "for example", "i.e.": "that is", "approx.": "about",
        "appt": "appointment", "vs": "or", "cf.": "see", "NB": "note", "incl.": "including",
    },
    "es": {"etc.": "y otras cosas", "p. ej.": "por ejemplo", "aprox.": "más o menos"},
    "it": {"ecc.": "e altro", "p. es.": "per esempio", "ca.": "circa"},
}  # fmt: skip
# Shortenings that nobody reads aloud as they are; the others only easy texts write out.
_OBSCURE = word_set("cf. c.-à-d. càd env. i.e. e.g. rdv RDV N.B. ttt qqn qqch vs appt approx. NB")


def abbreviations_in(text: str, locale: str, *, all_of_them: bool) -> tuple[tuple[str, str], ...]:
    """The shortened words of a text and the words in full; usual ones only where all are asked."""
    language = base_language(locale)
    pattern = _pattern(language)
    if pattern is None:
        return ()
    found = ((match[0], _listed(match[0], language)) for match in pattern.finditer(text))
    return tuple(
        (written, _FULL[language][short])
        for written, short in found
        if short and (all_of_them or short in _OBSCURE)
    )


def _listed(written: str, language: str) -> str:
    """The abbreviation as it is listed: « Cf. » starts a sentence; "" for another word."""
    if written in _FULL[language]:
        return written
    lower = written.lower()
    return lower if lower in _FULL[language] and written == lower.capitalize() else ""


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    if language not in _FULL:
        return None
    choices = sorted(_FULL[language], key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, choices))})(?!\w)", re.IGNORECASE)
