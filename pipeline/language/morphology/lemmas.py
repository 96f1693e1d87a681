"""The forms under which a word is looked up, inflection gone. The one door to simplemma."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

import simplemma

from pipeline.language.locale import base_language
from pipeline.language.morphology.arabic_words import (
    arabic_dictionary_forms,
    arabic_forms,
    bare_forms,
    without_marks,
)
from pipeline.language.morphology.stems import has_stems, stem
from pipeline.language.remembered import MOST_WORDS

# What plural and gender add in the written form; the longest first.
_ENDINGS = {
    "fr": ("ales", "ale", "es", "s", "x", "e"),
    "en": ("ies", "es", "s", "y"),
    "es": ("es", "os", "as", "s", "o", "a", "e"),
    "it": ("chi", "che", "ci", "ce", "i", "e", "o", "a"),
    "pt": ("es", "os", "as", "s", "o", "a", "e"),
    "de": ("en", "er", "es", "e", "n", "s"),
}
# The endings of plurals and those of their singulars: lexicons take some plurals for verbs.
_PLURALS = {
    "fr": (("aux", "al"), ("s", ""), ("x", "")),
    "en": (("ies", "y"), ("es", ""), ("s", "")),
    "es": (("ones", "ón"), ("ces", "z"), ("es", ""), ("s", "")),
    "pt": (
        ("ões", "ão"),
        ("ães", "ão"),
        ("ais", "al"),
        ("eis", "el"),
        ("éis", "el"),
        ("óis", "ol"),
        ("uis", "ul"),
        ("is", "il"),
        ("ns", "m"),
        ("es", ""),
        ("s", ""),
    ),
}
# Languages in which an accent seldom tells two long words apart, but varies from country to
# country or from writer to writer: « período », « periodo »; « crônica », « crónica ».
_VARYING_ACCENTS = frozenset({"es", "pt"})
_ACCENTS = dict.fromkeys(map(ord, "\u0300\u0301\u0302\u0308"))  # grave, acute, circumflex, trema
# Letters that Portugal wrote until 2009 or still says, and Brazil does not write: « infecção »,
# « infeção »; « contacto », « contato » (Acordo Ortográfico, 1990, base IV).
_MUTE = re.compile("[cp](?=[tç])")
# Prepositions that Portuguese joins to an article or a demonstrative.
_CONTRACTED = {
    **dict.fromkeys(("no", "na", "nos", "nas", "num", "numa"), "em"),
    **dict.fromkeys(("pelo", "pela", "pelos", "pelas"), "por"),
    **dict.fromkeys(("ao", "à", "aos", "às"), "a"),
}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
# In German a capital tells nouns from verbs: « Kontakte », « kontakten ».
_CAPITALISED = frozenset({"de"})
_LONG_WORD = 5  # letters
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


@lru_cache(maxsize=MOST_WORDS)
def lemma(word: str, locale: str) -> str:
    """The dictionary form of a word in lower case; the word itself where none is known."""
    return _lemma(word, base_language(locale))


@lru_cache(maxsize=MOST_WORDS)
def is_listed(word: str, locale: str) -> bool:
    """Whether the dictionary of the locale's language has this word, as it is or inflected."""
    return _is_known(word, base_language(locale))


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
    return tuple(sorted(arabic_dictionary_forms(without_marks(word))))


def lemma_or_stem(word: str, locale: str) -> str:
    """One form for all inflections of a word: its lemma, or its stem where none is known."""
    language = base_language(locale)
    plain = _plain(word, language)
    return _lemma(plain, language) if _is_known(plain, language) else _root(plain, language)


def is_form_of_another(word: str, locale: str) -> bool:
    """Whether a word, in small letters, is an inflected form: « MERS » is « mers », of « mer »."""
    plain, language = word.casefold(), base_language(locale)
    return _is_known(plain, language) and _lemma(plain, language) != plain


@lru_cache(maxsize=MOST_WORDS)
def _forms(word: str, language: str, stem_of_known: str, stem_of_unknown: str) -> frozenset[str]:
    plain = _plain(word, language)
    if language == "ar":
        return _arabic_forms(without_marks(plain))
    known = _is_known(plain, language)
    lemmas = _lemmas(plain, language)
    if language in _CAPITALISED:
        lemmas.add(_lemma(word, language))
    kinds = (stem_of_known,) if known else (stem_of_known, stem_of_unknown)
    if has_stems(language):
        # A lexicon gives one lemma a form, where languages of many endings have several.
        lemmas.add(stem(plain, language))
    forms = {
        *(f"lemma:{lemma}" for lemma in lemmas),
        *(f"singular:{form}" for form in _singulars(plain, language)),
        *(f"{kind}:{_root(lemma, language)}" for kind in kinds for lemma in {plain, *lemmas}),
    }
    if language == "pt":
        forms |= _portuguese(plain, forms)
    return frozenset(_without_accents(form, language) for form in forms)


def _portuguese(word: str, forms: set[str]) -> set[str]:
    """The forms in the other spelling, and the preposition of a contraction."""
    if word in _CONTRACTED:
        return {f"lemma:{_CONTRACTED[word]}"}
    return {_MUTE.sub("", form) for form in forms} if len(word) > _LONG_WORD else set()


def _arabic_forms(word: str) -> frozenset[str]:
    """Those of the word, and of what the lexicon says of it and of it without its clitics."""
    bare = bare_forms(word)
    known = {_lemma(form, "ar") for form in bare if _is_known(form, "ar")}
    return frozenset().union(*map(arabic_forms, {word, *known}))


def _plain(word: str, language: str) -> str:
    plain = unicodedata.normalize("NFC", word).casefold()
    if not plain.isascii() and not plain.isalpha():
        plain = plain.translate(_DIGITS)
    # Russian writes the two dots of « ё » or leaves them out.
    return plain.replace("\u0451", "\u0435") if language == "ru" else plain


def _singulars(word: str, language: str) -> set[str]:
    """The word, and what it may be the plural of."""
    stems = (
        (word.removesuffix(plural), singular)
        for plural, singular in _PLURALS.get(language, ())
        if word.endswith(plural)
    )
    singulars = {stem + ending for stem, ending in stems if len(stem) >= _SHORTEST_STEM}
    return {word, *singulars}


def _lemmas(word: str, language: str) -> set[str]:
    """The lemma of a word and that of the lemma: a participle's is an adjective or a verb."""
    lemma = _lemma(word, language)
    return {lemma, _lemma(lemma, language)}


def _without_accents(form: str, language: str) -> str:
    word = form.partition(":")[2]
    if language not in _VARYING_ACCENTS or len(word) < _LONG_WORD:
        return form
    return unicodedata.normalize("NFD", form).translate(_ACCENTS)


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
    return _plain(str(simplemma.lemmatize(word, lang=language)), language)


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
