"""What counts as a word.

A word is what a reader sees between two spaces, without its punctuation, as word processors and
the authors of readability formulas count (Flesch 1948: "count as a word all letters, numbers or
symbols that are surrounded by white space"). So:

- an elided article stays with its word: « l’immunothérapie » and « qu’il » are one word each;
- a hyphenated compound is one word: « rendez-vous », « PD-L1 », « c’est-à-dire »;
- a number is one word, also with its separators (« 12 000 », « 1,5 »), and so is a phone number;
- an inversion is one word, as it is written: « dit-il », « est-ce », « a-t-on »;
- an acronym is one word, with or without full stops (« OMS », « O.M.S. »);
- an address (URL, e-mail) is one word, and so is the number of an article (« L. 1111-2 »);
- Arabic conjunctions, prepositions and the article stay with their word, as they are written.

Punctuation and signs alone (« ; », « % », « – ») are no words, whatever space surrounds them.
"""

import re
from functools import cache

# Diacritics that `\w` leaves out: combining accents, Arabic vowel signs, Hebrew points.
MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670"
APOSTROPHES = "'’ʼ"  # noqa: RUF001 (all three are typed for an apostrophe)
HYPHENS = r"\-\u2010\u2011"  # escaped for use inside a character class
_NO_BREAK = "\u00a0\u202f\u2009"

# Languages that put no space between words: what stands between two spaces is no word in them.
WITHOUT_SPACES = frozenset({"ja", "km", "lo", "my", "th", "zh"})
# The part of an e-mail address before the @ has at most 64 characters (RFC 5321, 4.5.3.1.1).
ADDRESS = r"(?:https?://|www\.)[^\s<>«»]*[^\s<>«».,;:!?)]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
_PHONE = rf"(?:\+\d{{1,3}}[ {_NO_BREAK}]\d|\d\d)(?:[ .{_NO_BREAK}]\d\d){{3,5}}(?!\w)"
_GROUPED = rf"\d{{1,3}}(?:[ {_NO_BREAK}]\d{{3}})+(?:[.,]\d+)?(?!\w)"
_DECIMAL = "\\d+(?:[.,:/\u066b]\\d+)+(?!\\w)"  # U+066B is the Arabic decimal separator
# How articles of French codes are numbered: « L. 1111-2 » is read as one name.
_ARTICLE = rf"\b[LRDA]\.[ {_NO_BREAK}]?\*?\d+(?:-\d+)+"
# « O.M.S. », « e.g. »: an acronym with its full stops; a single letter is an initial.
_DOTTED = rf"(?:\w{{1,5}}[{APOSTROPHES}])?(?:[^\W\d_]\.){{2,}}"
_LETTERS = rf"\w[\w{MARKS}]*(?:[{APOSTROPHES}{HYPHENS}·]\w[\w{MARKS}]*)*"

WORD = re.compile(f"{ADDRESS}|{_ARTICLE}|{_DOTTED}|{_PHONE}|{_GROUPED}|{_DECIMAL}|{_LETTERS}")


def words(text: str) -> tuple[str, ...]:
    """The words of a plain text, in order, without punctuation.

    >>> words("L’équipe : « 04 93 73 71 38 », 1,5 mg ?")
    ('L’équipe', '04 93 73 71 38', '1,5', 'mg')
    """
    return tuple(WORD.findall(text))


def count_words(text: str) -> int:
    """How many words a plain text has."""
    return len(words(text))


@cache
def has_letters(word: str) -> bool:
    """Whether a word has a letter: numbers have none."""
    return any(character.isalpha() for character in word)
