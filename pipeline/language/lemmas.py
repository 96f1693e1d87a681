"""The forms under which a word is looked up, inflection gone. The one door to simplemma."""

from __future__ import annotations

import unicodedata
from functools import cache

import simplemma

from pipeline.language.arabic_words import arabic_forms, without_marks
from pipeline.language.locale import base_language
from pipeline.language.stems import stem

# What plural and gender add in the written form; the longest first.
_ENDINGS = {
    "fr": ("ales", "ale", "es", "s", "x", "e"),
    "en": ("ies", "es", "s", "y"),
    "es": ("es", "os", "as", "s", "o", "a", "e"),
    "it": ("chi", "che", "ci", "ce", "i", "e", "o", "a"),
    "pt": ("es", "os", "as", "s", "o", "a", "e"),
    "de": ("en", "er", "es", "e", "n", "s"),
}
_PLURALS = {"fr": ("s", "x"), "en": ("s",), "es": ("s",), "pt": ("s",)}
_SHORTEST_STEM = 3


def forms_in_text(word: str, locale: str) -> frozenset[str]:
    """The forms of a word met in a text; it is a term's word if they share a form.

    Args:
        word: one word without elision or hyphen, in any case.
        locale: decides lemmas and endings; a word of a language without any
            matches itself alone.
    """
    return _forms(word, base_language(locale), "stem of an unknown word", "stem")


def forms_in_term(word: str, locale: str) -> frozenset[str]:
    """The forms of a word of a term, to be shared with those of a text.

    Two words that simplemma knows are the same if their lemmas are, or if they differ by a plural
    ending alone; a stem only counts where one of the two is unknown, so that « reine » is not
    taken for « rein ».
    """
    return _forms(word, base_language(locale), "stem", "stem of an unknown word")


def is_form_of_another(word: str, locale: str) -> bool:
    """Whether a word, in small letters, is an inflected form: « MERS » is « mers », of « mer »."""
    plain, language = word.casefold(), base_language(locale)
    return _is_known(plain, language) and _lemma(plain, language) != plain


@cache
def _forms(word: str, language: str, stem_of_known: str, stem_of_unknown: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFC", word).casefold()
    if language == "ar":
        plain = without_marks(plain)
        return arabic_forms(plain)
    known = _is_known(plain, language)
    root = _root(_lemma(plain, language), language)
    kinds = (stem_of_known,) if known else (stem_of_known, stem_of_unknown)
    return frozenset(
        {
            f"lemma:{_lemma(plain, language)}",
            f"singular:{_without(plain, _PLURALS.get(language, ()))}",
            *(f"{kind}:{root}" for kind in kinds),
        }
    )


@cache
def _supported(language: str) -> bool:
    try:
        simplemma.lemmatize("a", lang=language)
    except ValueError:
        return False
    return True


def _lemma(word: str, language: str) -> str:
    if not word.isalpha() or not _supported(language):
        return word
    return str(simplemma.lemmatize(word, lang=language)).casefold()


def _is_known(word: str, language: str) -> bool:
    return _supported(language) and bool(simplemma.is_known(word, lang=language))


def _root(lemma: str, language: str) -> str:
    """A lemma without its endings: those listed here, else those that Snowball knows."""
    endings = _ENDINGS.get(language)
    return _without(lemma, endings) if endings else stem(lemma, language)


def _without(word: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            return stem
    return word
