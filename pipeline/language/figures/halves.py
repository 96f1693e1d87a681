"""Halves in letters: « un demi-comprimé », "half a tablet", « moitié », « نصف ».

They are not compared as numbers are: "medio" and "mezzo" are other things too, an hour and a half
is 90 minutes, and « en deux » is "in half". Only one that is lost or added altogether counts.
"""

from __future__ import annotations

# Words that surely say a half, and so ask for one in the other language.
SURE: dict[str, frozenset[str]] = {
    "fr": frozenset({"demi", "demie", "demis", "moitié"}),
    "en": frozenset({"half"}),
    "de": frozenset({"halb", "halbe", "halben", "halber", "halbes", "hälfte"}),
}
# Parts of words that can say one.
_STEMS: dict[str, tuple[str, ...]] = {
    "fr": ("demi", "moiti", "mi-", "mi "),
    "en": ("half", "halv", "semi", "mid"),
    "es": ("medi", "mitad", "semi"),
    "it": ("mezz", "metà", "semi", "medi"),
    "pt": ("mei", "metad", "semi", "medi"),
    "de": ("halb", "hälft", "mitt"),
    "ar": ("نصف", "شطر"),
}


def may_say_half(lower: str, language: str) -> bool:
    """Whether a text in lower case may say a half; True in a language that is not known here."""
    stems = _STEMS.get(language)
    return stems is None or any(stem in lower for stem in stems)
