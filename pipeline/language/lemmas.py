"""The forms under which a word is looked up, inflection gone. The one door to simplemma."""
# ruff: noqa: RUF001 (Arabic letters are meant, not the Latin ones they resemble)

from __future__ import annotations

import re
import unicodedata
from functools import cache

import simplemma

from pipeline.language.locale import base_language

_ARABIC_MARKS = re.compile("[\u0640\u064b-\u065f\u0670]")
_ARABIC_LETTERS = str.maketrans("أإآٱىةؤئ", "اااايهوي")
# Light stemming after Larkey, Ballesteros and Connell, « Improving stemming for Arabic information
# retrieval », 2002 (light10), with one-letter prepositions and pronouns, which health texts use
# often. A letter may also belong to the word: each form is kept with and without it.
_ARABIC_ARTICLE = re.compile("^[وف]?(?:ال|بال|كال|لل)(?=..)")
_ARABIC_CLITIC = re.compile("^(?:[وف]?[بلك]|[وفس])(?=...)")
_ARABIC_SUFFIX = re.compile("(?<=..)(?:هما|كما|ها|هم|هن|كم|كن|نا|ان|ات|ون|ين|يه|ه|ي|ك|ا)$")
# Pronouns and the plural of the imperative, as « your sleep » and « walk! » are written.
_ARABIC_PRONOUN = re.compile("(?<=...)(?:هما|كما|ها|هم|هن|كم|كن|نا|ه|ي|ك|وا)$")
# The commonest broken plural: أورام, plural of ورم, after its first letters are made plain.
_ARABIC_PLURAL = re.compile("^ا(..)ا(.)$")

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
_SHORTEST_ARABIC = 2


def forms_in_text(word: str, locale: str) -> frozenset[str]:
    """The forms of a word met in a text; it is a term's word if they share a form.

    Args:
        word: one word without elision or hyphen, in any case.
        locale: decides lemmas and endings; languages without any match exact words only.
    """
    return _forms(word, base_language(locale), "stem of an unknown word", "stem")


def forms_in_term(word: str, locale: str) -> frozenset[str]:
    """The forms of a word of a term, to be shared with those of a text.

    Two words that simplemma knows are the same if their lemmas are, or if they differ by a plural
    ending alone; a stem only counts where one of the two is unknown, so that « reine » is not
    taken for « rein ».
    """
    return _forms(word, base_language(locale), "stem", "stem of an unknown word")


@cache
def _forms(word: str, language: str, stem_of_known: str, stem_of_unknown: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFC", word).casefold()
    if language == "ar":
        plain = _ARABIC_MARKS.sub("", plain)
        return _arabic_forms(plain) | _arabic_forms(_lemma(plain, language))
    known = _is_known(plain, language)
    stem = _without(_lemma(plain, language), _ENDINGS.get(language, ()))
    kinds = (stem_of_known,) if known else (stem_of_known, stem_of_unknown)
    return frozenset(
        {
            f"lemma:{_lemma(plain, language)}",
            f"singular:{_without(plain, _PLURALS.get(language, ()))}",
            *(f"{kind}:{stem}" for kind in kinds),
        }
    )


def dictionary_forms(word: str, locale: str) -> tuple[str, ...]:
    """The forms under which a frequency list may have a word; the word itself may be missing.

    Args:
        word: one word in lower case, without elision or hyphen.
        locale: decides lemmas; Arabic words come with and without article, clitics and
            pronouns, vowel signs gone.
    """
    language = base_language(locale)
    if language != "ar":
        return (_lemma(word, language),)
    plain = _ARABIC_MARKS.sub("", word)
    bare = {
        plain,
        _ARABIC_ARTICLE.sub("", plain),
        _ARABIC_CLITIC.sub("", _ARABIC_ARTICLE.sub("", plain)),
    }
    without_pronoun = {_ARABIC_PRONOUN.sub("", form) for form in bare}
    feminine = {form[:-1] + "ة" for form in without_pronoun - bare if form.endswith("ت")}
    return tuple(sorted(bare | without_pronoun | feminine))


@cache
def lemma(word: str, locale: str) -> str:
    """The dictionary form of a word in lower case; the word itself where none is known."""
    return _lemma(word, base_language(locale))


@cache
def is_listed(word: str, locale: str) -> bool:
    """Whether the dictionary of the locale's language has this word, as it is or inflected."""
    return _is_known(word, base_language(locale))


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


def _without(word: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            return stem
    return word


def _arabic_forms(word: str) -> frozenset[str]:
    letters = word.translate(_ARABIC_LETTERS)
    bare = {letters, _ARABIC_ARTICLE.sub("", letters), _ARABIC_CLITIC.sub("", letters)}
    stems = bare | {_ARABIC_SUFFIX.sub("", form) for form in bare}
    singulars = {_ARABIC_PLURAL.sub(r"\1\2", form) for form in stems}
    return frozenset(form for form in stems | singulars if len(form) >= _SHORTEST_ARABIC)
