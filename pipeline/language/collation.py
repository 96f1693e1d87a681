"""The order of words in a list, as readers of a language expect it."""

from __future__ import annotations

import unicodedata

from pipeline.language.locale import base_language

# Letters that a language counts as letters of their own: they sort after the letter they look
# like (Real Academia Española, « Ortografía », 2010: ñ follows n).
_OWN_LETTERS = {"es": ("ñ",)}
# Two letters written as one, which Unicode does not decompose.
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss"})
# A sign that comes after every letter of any alphabet, so that "ñ" follows "nz".
_AFTER_ALL = "\U0010fffd"


def sort_key(text: str, locale: str) -> tuple[str, str]:
    """A key that sorts words alphabetically, accents and case only breaking ties.

    This is the first and second level of the Unicode Collation Algorithm (Unicode Technical
    Standard 10) for alphabetic scripts, enough for a glossary: hamza on an alef, like an accent,
    does not move an Arabic word.
    """
    folded = unicodedata.normalize("NFC", text).casefold()
    return "".join(_primary(letter, locale) for letter in folded), folded


def initial(text: str, locale: str) -> str:
    """The letter under which a word stands in an alphabetical list, in upper case."""
    letter = next((sign for sign in unicodedata.normalize("NFC", text) if sign.isalnum()), "#")
    folded = letter.casefold()
    own = folded in _OWN_LETTERS.get(base_language(locale), ())
    return folded.upper() if own else (_without_marks(folded)[:1] or folded).upper()


def _primary(letter: str, locale: str) -> str:
    if letter in _OWN_LETTERS.get(base_language(locale), ()):
        return _without_marks(letter) + _AFTER_ALL
    plain = _without_marks(letter)
    return plain if plain.isalnum() else " " if plain.isspace() else ""


def _without_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
