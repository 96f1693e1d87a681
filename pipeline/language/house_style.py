"""Punctuation and spaces as each language writes them: what is certain, and how to mend it.

French after Lacroux, « Orthotypographie », 2008; Spanish after Real Academia Española, « Ortografía », 2010;
Italian, Portuguese, German and English leave no space before a sign (Ritter, « New Hart’s Rules », 2014);
Arabic has its own comma, semicolon and question mark (Unicode Standard, section 9.2).
"""
# ruff: noqa: RUF001 (signs that look like others are meant)

from __future__ import annotations

import re
from functools import cache

from pipeline.language.characters import close_isolates
from pipeline.language.locale import base_language, direction

# What is no text: code, targets of links, tags, attributes, placeholders, addresses, footnotes.
_PROTECTED = re.compile(
    r"`[^`]*`|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?: \"[^\"]*\")?\)|\[\^[^\]\s]*\]|<[^<>]*>|\{[^{}]*\}"
    r"|%\(\w+\)[a-z]|%[a-z]\b|&#?\w+;|\\."
    r"|(?:https?://|www\.)[^\s<>«»\"]*[^\s<>«».,;:!?)\"']|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
)
_HOLE = "\ue000"
_NARROW, _NO_BREAK = "\u202f", "\u00a0"
_WORD_END = rf"(?<=[\w»”)\]*_…’%°{_HOLE}])"
_ARABIC = "\u0621-\u064a\u064b-\u0652"
_ALWAYS = (
    (r"(?<=[^\s|]) {2,}(?=[^\s|])", " "),
    (rf"{_WORD_END}[ \u00a0\u202f]+(?=[,،](?:\s|$))", ""),
    (r"(?<=\w)[ \u00a0\u202f]+(?=\.(?:\s|$))", ""),
    ("[\ufeff\u2060]|(?<=[^\\W\\d_])\u200b(?=[^\\W\\d_])", ""),
)
_NO_SPACE_BEFORE = ((rf"{_WORD_END}[ \u00a0\u202f]+(?=[;:!?](?:[\s*_»”\")]|$))", ""),)
_TIGHT_GUILLEMETS = ((r"«[ \u00a0\u202f]+", "«"), (r"[ \u00a0\u202f]+»", "»"))
_RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "fr": (
        (rf"{_WORD_END} ?(?=[;!?]+(?:[\s*_»”)]|$))", _NARROW),
        (rf"{_WORD_END}[ \u202f]?(?=:(?:\s|$))", _NO_BREAK),
        (r"« ?(?=[^\s\u00a0\u202f])", f"«{_NO_BREAK}"),
        (r"(?<=[^\s\u00a0\u202f]) ?»", f"{_NO_BREAK}»"),
        (r'(?<![\w"=])"(?=\w)([^"\n]*?)(?<=[\w.!?…])"(?![\w"])', f"«{_NO_BREAK}\\1{_NO_BREAK}»"),
    ),
    "en": (*_NO_SPACE_BEFORE, (r"«[ \u00a0\u202f]*([^«»\n]*?)[ \u00a0\u202f]*»", "“\\1”")),
    "de": (*_NO_SPACE_BEFORE, (r"«[ \u00a0\u202f]+([^«»\n]*?)[ \u00a0\u202f]+»", "„\\1“")),
    "es": (*_NO_SPACE_BEFORE, *_TIGHT_GUILLEMETS),
    "it": (*_NO_SPACE_BEFORE, *_TIGHT_GUILLEMETS),
    "pt": (*_NO_SPACE_BEFORE, *_TIGHT_GUILLEMETS),
    "ar": (
        *_TIGHT_GUILLEMETS,
        (rf"{_WORD_END}[ \u00a0\u202f]+(?=[؛؟:!;?](?:[\s*_»”)]|$))", ""),
        (rf"(?<=[{_ARABIC}])([»”)\]*_]*),(?=\s|$)|(),(?=\s+[{_ARABIC}])", r"\1،"),
        (rf"(?<=[{_ARABIC}])([»”)\]*_]*);(?=\s|$)", r"\1؛"),
        (rf"(?<=[{_ARABIC}])([»”)\]*_]*)\?(?=[\s*_»”)]|$)", r"\1؟"),
    ),
}
_NO_RULES_FOR_SIGNS = frozenset({"fr_CA", "fr_CH"})
_SIGNS = re.compile(r"[;:!?؟؛،«»\"\u200b\ufeff\u2060\u2066-\u2069]|  | [,.]|,")


def mended(text: str, locale: str) -> str:
    """The text as the locale's typography wants it, where that is certain; else as it is.

    Markup, code, addresses and placeholders stay as they are. Mending twice is mending once.
    """
    if _HOLE in text or not _SIGNS.search(text):
        return text
    kept: list[str] = []

    def hide(match: re.Match[str]) -> str:
        kept.append(match[0])
        return _HOLE

    plain = _PROTECTED.sub(hide, text) if _MARKUP.search(text) else text
    for pattern, replacement in _rules(locale):
        plain = pattern.sub(replacement, plain)
    if direction(locale) == "rtl":
        plain = close_isolates(plain)
    restored = iter(kept)
    return re.sub(_HOLE, lambda _match: next(restored), plain) if kept else plain


_MARKUP = re.compile(r"[`\](<{%&\\@]|://|www\.")


def lacks_opening_sign(text: str, locale: str) -> str:
    """The sign, "?" or "!", whose opening « ¿ » or « ¡ » a Spanish text lacks; else ""."""
    if base_language(locale) != "es":
        return ""
    for closing, opening in (("?", "¿"), ("!", "¡")):
        if closing in text:
            plain = _PROTECTED.sub("", text)
            ends = len(re.findall(rf"(?<=\w)[»”)*_]*[{closing}]", plain))
            if ends > plain.count(opening):
                return closing
    return ""


@cache
def _rules(locale: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    own = () if locale in _NO_RULES_FOR_SIGNS else _RULES.get(base_language(locale), ())
    return tuple((re.compile(pattern), replacement) for pattern, replacement in (*own, *_ALWAYS))
