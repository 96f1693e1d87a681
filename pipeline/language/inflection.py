"""The dictionary forms that an inflected word can be looked up under, for exact lists of words."""

from __future__ import annotations

from functools import cache

from pipeline.language.lemmas import lemma
from pipeline.language.participles import participle

# Contracted articles and elided words, as expressions in citation form have them.
_FRENCH = {
    "d'": ("de",), "du": ("de", "du"), "des": ("de", "des"), "au": ("à", "au"),
    "aux": ("à", "aux"), "l'": ("le", "la"), "les": ("le", "la"), "qu'": ("que",), "n'": ("ne",),
    "s'": ("se",), "m'": ("se",), "me": ("se",), "t'": ("se",), "te": ("se",), "se": ("se",),
    "nous": ("se",), "vous": ("se",), "j'": ("je",), "c'": ("ce",),
}  # fmt: skip


@cache
def forms_of(form: str, language: str) -> frozenset[str]:
    """The word itself, its lemma and, for a French participle, its infinitive."""
    found = {form, lemma(form, language)}
    if language == "fr":
        found.update(_FRENCH.get(form, ()))
        masculine = participle(form)
        if masculine:
            found |= {lemma(masculine, language), *_infinitives(masculine)}
    return frozenset(found)


def _infinitives(masculine: str) -> tuple[str, ...]:
    if masculine.endswith("é"):
        return (masculine[:-1] + "er",)
    return (masculine + "r",) if masculine.endswith("i") else ()
