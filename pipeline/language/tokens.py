"""The words of a sentence as grammar sees them: elisions and inverted pronouns apart.

Readers count « l’équipe » and « est-il » as one word each (see `words`); grammar needs the two that
each is made of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.language.words import ADDRESS, APOSTROPHES, HYPHENS, MARKS

_ELIDED = rf"(?:(?:qu|jusqu|lorsqu|puisqu|quoiqu|[cdjlmnst])[{APOSTROPHES}])(?=\w)"
_PRONOUN = (
    rf"[{HYPHENS}](?:t[{HYPHENS}])?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|en|y)"
    rf"(?![\w{HYPHENS}])"
)
_LETTERS = rf"\w[\w{MARKS}]*(?:(?:(?!{_PRONOUN})[{HYPHENS}]|[·{APOSTROPHES}])\w[\w{MARKS}]*)*"
_NUMBER = r"\d+(?:[.,:/]\d+)+(?!\w)"
# A comma, a bracket or a dash is a token too: it stops a group of words.
_NOUNS = rf"rendez[{HYPHENS}]vous(?!\w)"  # a noun that looks like a verb and its pronoun
_WORDS = rf"{_NUMBER}|{_NOUNS}|{_ELIDED}|{_PRONOUN}|{_LETTERS}|[,;:()\[\]–—…]"
_TOKEN = re.compile(_WORDS)
_TOKEN_OR_ADDRESS = re.compile(rf"{ADDRESS}|{_WORDS}")
_SIGNS_OF_ADDRESS = re.compile(
    r"://|www\.|@"
)  # few sentences have an address, which is slow to find
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a sentence, in order.

    `forms` are in lower case, every apostrophe « ' » (« l' »), an inverted pronoun with its
    hyphen (« -il », « -t-il »); punctuation that stops a group of words is a token. `spans` are
    (start, end) in code points of the sentence.
    """

    forms: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


def tokens(text: str) -> Tokens:
    """Split a sentence of plain text into the words of its grammar.

    >>> tokens("Est-elle prise avec l’eau ?").forms
    ('est', '-elle', 'prise', 'avec', "l'", 'eau')
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # « İ » gains a character: places would be wrong
        lowered = text
    lowered = lowered.translate(_ONE_APOSTROPHE)
    pattern = _TOKEN_OR_ADDRESS if _SIGNS_OF_ADDRESS.search(lowered) else _TOKEN
    found = list(pattern.finditer(lowered))
    return Tokens(tuple([match[0] for match in found]), tuple([match.span() for match in found]))
