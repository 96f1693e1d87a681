"""What a message has, so that checks are only asked about messages they could find something in.

Most messages are a plain sentence without a digit, and concern eight checks of translations.
"""

from __future__ import annotations

from enum import IntFlag, auto


class Trait(IntFlag):
    """What a message or its translation has."""

    UNFINISHED = auto()  # missing or fuzzy: not read any further
    DIGITS = auto()
    ADDRESS = auto()  # an e-mail address or a URL
    MARKUP = auto()  # inlines other than text
    SIGNS = auto()  # signs that markup could be made of: < [ = ( &
    PLACEHOLDER = auto()  # signs of placeholders: { %
    UNUSUAL = auto()  # characters beyond letters and punctuation of Latin and Arabic
    COMMENT = auto()  # translators' comments
    FLAG = auto()  # flags of the message
