"""The dictionary forms that an inflected word can be looked up under, for exact lists of words."""

from __future__ import annotations

from functools import cache

from pipeline.language.grammar.participles import participle
from pipeline.language.morphology.lemmas import lemma

# Contracted articles and elided words, as expressions in citation form have them.
_FRENCH = {
    "d'": ("de",), "du": ("de", "du"), "des": ("de", "des"), "au": ("à", "au"),
    "aux": ("à", "aux"), "l'": ("le", "la"), "les": ("le", "la"), "qu'": ("que",), "n'": ("ne",),
    "s'": ("se",), "m'": ("se",), "me": ("se",), "t'": ("se",), "te": ("se",), "se": ("se",),
    "nous": ("se",), "vous": ("se",), "j'": ("je",), "c'": ("ce",),
}  # fmt: skip

_ELIDED = {"d'": "de", "l'": "le", "qu'": "que", "n'": "ne", "s'": "se", "j'": "je", "c'": "ce"}
_SHORTEST_PLURAL = 5  # letters: shorter words in -s are mostly no plurals


def citation(form: str, language: str) -> str:
    """A word of an expression in citation form, elision undone: « d’ » is « de »."""
    return _ELIDED.get(form, form) if language == "fr" else form


@cache
def forms_of(form: str, language: str) -> frozenset[str]:
    """The word itself, its lemma and, for a French participle, its infinitive."""
    found = {form, lemma(form, language)}
    if language == "fr":
        found.update(_FRENCH.get(form, ()))
        if form.endswith("s") and len(form) >= _SHORTEST_PLURAL:
            found.add(form[:-1])  # the dictionary has few plurals of rare words
        masculine = participle(form)
        if masculine:
            found |= {lemma(masculine, language), *_infinitives(masculine)}
    return frozenset(found)


def _infinitives(masculine: str) -> tuple[str, ...]:
    if masculine.endswith("é"):
        return (masculine[:-1] + "er",)
    return (masculine + "r",) if masculine.endswith("i") else ()
