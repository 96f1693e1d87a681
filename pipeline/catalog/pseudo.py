"""Made-up translations, to see how pages hold longer words and other scripts before real ones come.

Every letter is written with an accent, the text is lengthened and put between brackets: what is not
translated, cut off or put together from pieces shows at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from pipeline.model.catalog import Catalog, Message
from pipeline.model.value import replace

_ACCENTED = str.maketrans(
    "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz", "ÁČĎÉĞĤÍĴĶĹŃÓŔŠŤÚŴÝŽáčďéğĥíĵķĺńóŕšťúŵýž"
)
# Of a link; what follows it is its title, a text like others.
_TARGET = r"\]\(\s*(?:<[^<>\n]*>|(?:\\.|[^\s()\\]|\([^\s()]*\))*+)"
# What a text needs as it is: code, link targets, references, tags, placeholders, entities.
_KEPT = re.compile(
    r"(?<!`)(`++)[^`]*+(?:(?!\1(?!`))`++[^`]*+)*+\1(?!`)|`++"
    rf"|{_TARGET}"
    r"|\]\[[^\]]*\]|\[\^[^\]]*\]|\]\{[^}]*\}|<[^<>]*>"
    r"|\{\w*\}|%\(\w+\)[sd]|%[sd]|&#?\w+;|\\.",
    re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGER = "~"
_RIGHT_TO_LEFT = "\u202e{}\u202c"  # right-to-left override, and its end
_ADDED = str.maketrans(dict.fromkeys(f"[]{_LONGER}\u202e\u202c"))


@dataclass(frozen=True, slots=True)
class Pseudo:
    """How texts are made up.

    `expand` is the length of a translation over that of its source: 1.35 is what short French or
    English texts take in German (IBM, Globalization Guidelines, 2005: 30 to 40 % for texts of
    over 70 characters). `right_to_left` shows letters in the order of Arabic; `identity`
    gives the source itself, for tests of a round trip.
    """

    DEFAULT_EXPAND: ClassVar[float] = 1.35

    expand: float = DEFAULT_EXPAND
    right_to_left: bool = False
    identity: bool = False

    def translate(self, text: str) -> str:
        """The made-up translation of a text, its markup as it was."""
        if self.identity:
            return text
        parts, done = [], 0
        for match in _KEPT.finditer(text):
            parts += [self._words(text[done : match.start()]), match[0]]
            done = match.end()
        body = "".join((*parts, self._words(text[done:])))
        missing = round(len(text) * self.expand) - len(body) - 2
        return f"[{body}{_LONGER * max(0, missing)}]"

    def _words(self, text: str) -> str:
        accented = text.translate(_ACCENTED)
        if self.right_to_left:
            return _WORD.sub(lambda word: _RIGHT_TO_LEFT.format(word[0]), accented)
        return accented


def pseudo_catalog(catalog: Catalog, pseudo: Pseudo) -> Catalog:
    """The catalog with every message in use translated by `pseudo`, none of them fuzzy."""
    return replace(
        catalog, messages=tuple(_translated(message, pseudo) for message in catalog.messages)
    )


def is_made_up(message: Message) -> bool:
    """Whether all that a message has for a translation is what `Pseudo` makes, with any options.

    An update makes proposals for new texts of what was made up for their previous ones.
    """
    sources = {_bare(text) for text in (message.msgid, message.previous_msgid) if text}
    return all(not text or _bare(text) in sources for text in message.translations)


def _bare(text: str) -> str:
    """What a text and all that is made up for it have in common."""
    return text.translate(_ACCENTED).translate(_ADDED)


def _translated(message: Message, pseudo: Pseudo) -> Message:
    if message.obsolete:
        return message
    return replace(
        message,
        msgstr="" if message.msgid_plural is not None else pseudo.translate(message.msgid),
        msgstr_plural=tuple(pseudo.translate(message.msgid) for _form in message.msgstr_plural),
        flags=tuple(flag for flag in message.flags if flag != "fuzzy"),
        previous_msgid=None,
        previous_msgctxt=None,
        previous_msgid_plural=None,
    )
