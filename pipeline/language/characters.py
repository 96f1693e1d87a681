"""Characters that a reader does not see, or takes for others.

Direction overrides can make a text read other than it is (Boucher and Anderson, « Trojan Source:
Invisible Vulnerabilities », 2021); letters of two scripts in a word, or of the wrong script,
hide it from searches and change how it is read aloud (Unicode Technical Standard 39, 2024,
section 5).
"""
# ruff: noqa: RUF001 (Arabic letters are meant)

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from pipeline.language.locale import base_language, direction

_ISOLATES = "\u2066\u2067\u2068"
_END_ISOLATE = "\u2069"
_OVERRIDES = re.compile("[\u202a-\u202e]")
_DIRECTIONAL = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028\u2029\u2060-\u2065\u206a-\u206f"
    "\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff\u061c]"
)
# Everything but printable ASCII, Latin letters and signs, common punctuation, and Arabic.
_UNUSUAL = re.compile(
    "[^\n -~\u00a0-\u00ac\u00ae-\u024f\u2009-\u200a\u2010-\u2027\u202f-\u205e\u20ac\u1e00-\u1eff"
    "\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u064b-\u0652\u0660-\u066c\u0670]"
)
_KEPT = 256  # several checks ask about a text in turn
_JOINERS = frozenset("\u200c\u200d")
_MARKS = frozenset("\u200e\u200f\u061c")
_JOINED_SCRIPTS = frozenset(
    {"fa", "ur", "ps", "ku", "hi", "bn", "mr", "ne", "ta", "te", "ml", "kn", "si", "pa"}
)
_SPACELESS = frozenset({"th", "km", "lo", "my", "ja", "zh"})
_EMOJI = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f]")
_LATIN, _GREEK, _CYRILLIC = (
    "A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff",
    "\u0370-\u03ff",
    "\u0400-\u052f",
)
_MIXED = re.compile(
    rf"[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}]"
    # The micro sign is a Greek letter in many keyboards (µg); omicron is in none.
    rf"|[{_LATIN}][ο\u0391\u0392\u0395-\u0397\u0399\u039a\u039c-\u039f\u03a1\u03a4\u03a5\u03a7]"
    rf"|[ο\u0391\u0392\u0395-\u0397\u0399\u039a\u039c-\u039f\u03a1\u03a4\u03a5\u03a7][{_LATIN}]"
    rf"|[{_GREEK}][{_CYRILLIC}]|[{_CYRILLIC}][{_GREEK}]"
)
_WORD = re.compile(r"[^\W\d_]+")
_FOREIGN_LETTER = re.compile(f"[{_CYRILLIC}\uff21-\uff5a\U0001d400-\U0001d7ff]")
# Letters of Persian and Urdu that look like Arabic ones: another spelling for a search.
_ARABIC_DOUBLES = re.compile("[\u06a9\u06cc\u06c1\u06be\u06d5]")
_CYRILLIC_LANGUAGES = frozenset({"ru", "uk", "bg", "be", "sr", "mk", "kk", "ky", "mn", "tg", "el"})


@lru_cache(maxsize=_KEPT)
def is_usual(text: str) -> bool:
    """Whether a text has only letters, signs and spaces of Latin or Arabic: nothing to look for."""
    return (text.isascii() and text.isprintable()) or not _UNUSUAL.search(text)


def overrides(text: str) -> tuple[str, ...]:
    """Directional controls at fault: overrides and embeddings anywhere, isolates left open.

    Isolates are how right-to-left texts keep numbers in order; they must be closed, and a text
    from left to right has a use for them around right-to-left words alone.
    """
    if is_usual(text):
        return ()
    return (*_OVERRIDES.findall(text), *_open_isolates(text))


def _open_isolates(text: str) -> tuple[str, ...]:
    faults, depth = [], 0
    for line in text.split("\n"):
        opened: list[str] = []
        for sign in _DIRECTIONAL.findall(line):
            if sign in _ISOLATES:
                opened.append(sign)
            elif sign == _END_ISOLATE and opened:
                opened.pop()
            elif sign == _END_ISOLATE:
                faults.append(sign)
        faults += opened
        depth += len(opened)
    return tuple(faults)


def invisible(text: str, locale: str) -> tuple[str, ...]:
    """Characters that cannot be seen and have no use in the locale, in order."""
    if is_usual(text):
        return ()
    found = [*_CONTROL.findall(text)]
    matches = tuple(_INVISIBLE.finditer(text))
    found += [match[0] for match in matches if not _has_use(match, text, locale)]
    return tuple(found)


def _has_use(match: re.Match[str], text: str, locale: str) -> bool:
    sign, language = match[0], base_language(locale)
    if sign in _MARKS:
        return direction(locale) == "rtl"
    if sign in _JOINERS:
        return language in _JOINED_SCRIPTS or bool(_EMOJI.match(text, max(0, match.start() - 1)))
    return sign == "\u200b" and language in _SPACELESS


def confusables(text: str, locale: str) -> tuple[str, ...]:
    """Words with letters of two scripts, or of a script that the locale is not written in."""
    if is_usual(text):
        return ()
    language = base_language(locale)
    mixed = _MIXED.search(text) is not None
    foreign = language not in _CYRILLIC_LANGUAGES and _FOREIGN_LETTER.search(text) is not None
    doubles = language == "ar" and _ARABIC_DOUBLES.search(text) is not None
    if not (mixed or foreign or doubles):
        return ()
    return tuple(
        word
        for word in _WORD.findall(text)
        if (mixed and _MIXED.search(word))
        or (foreign and _FOREIGN_LETTER.search(word))
        or (doubles and _ARABIC_DOUBLES.search(word))
    )


def named(sign: str) -> str:
    """A character nobody sees, to be looked up: `U+202E RIGHT-TO-LEFT OVERRIDE`."""
    return f"U+{ord(sign):04X} {unicodedata.name(sign, 'CONTROL CHARACTER')}"


def close_isolates(text: str) -> str:
    """The text with its open isolates closed at the end of their line, and stray ends removed.

    What is displayed stays the same (Unicode Standard Annex 9, rules X5a to X6a).
    """
    if text.isascii() or not _DIRECTIONAL.search(text):
        return text
    return "\n".join(map(_closed, text.split("\n")))


def _closed(line: str) -> str:
    depth, kept = 0, []
    for sign in line:
        if sign == _END_ISOLATE and depth == 0:
            continue
        depth += (sign in _ISOLATES) - (sign == _END_ISOLATE)
        kept.append(sign)
    return "".join(kept) + _END_ISOLATE * depth
