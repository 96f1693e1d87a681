"""Punctuation and spaces as each language writes them: what is certain, and how to mend it.

French after Lacroux, « Orthotypographie », 2008; Spanish after Real Academia Española,
« Ortografía », 2010; Italian, Portuguese, German and English leave no space before a sign (Ritter,
« New Hart’s Rules », 2014); Arabic has its own comma, semicolon and question mark (Unicode
Standard, section 9.2).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from operator import add

from pipeline.language.characters import close_isolates
from pipeline.language.locale import base_language

# What is no text: code, targets of links, tags, attributes, placeholders, addresses, footnotes.
_URL = r"[^\s<>«»\"]*[^\s<>«».,;:!?)\"']"
_WITHOUT_EMAILS = (
    r"`[^`]*`|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?: \"[^\"]*\")?\)"
    r"|\[\^[^\]\s]*\]|<[^<>]*>|\{[^{}]*\}"
    r"|%\(\w+\)[a-z]|%[a-z]\b|&#?\w+;|\\[!-/:-@\[-`{-~]"
    rf"|https?://{_URL}|www\.{_URL}"
)
PROTECTED = re.compile(rf"{_WITHOUT_EMAILS}|[\w.+-]{{1,64}}@[\w-]+(?:\.[\w-]+)+")
# Each begins with its own sign, so that this is found four times as quickly.
_PROTECTED_WITHOUT_EMAILS = re.compile(_WITHOUT_EMAILS)
_HOLE = "\ue000"
_NARROW, _NO_BREAK = "\u202f", "\u00a0"
_WORD = rf"[\w»”)\]*_…’%°{_HOLE}]"
_WORD_END = rf"(?<={_WORD})"
_ARABIC = "\u0621-\u064a\u064b-\u0652"
_SPACES = (" ", _NO_BREAK, _NARROW)


def _after_space(signs: str) -> tuple[str, ...]:
    return tuple(space + sign for sign in signs for space in _SPACES)


# Each rule: texts of which one must be there for it to apply, what to look for, what to write.
_ALWAYS = (
    (("  ",), r"(?<=[^\s|]) {2,}(?=[^\s|])", " "),
    (_after_space(",،"), rf"{_WORD_END}[ \u00a0\u202f]+(?=[,،](?:[\s»”)]|$))", ""),
    (_after_space("."), r"(?<=\w)[ \u00a0\u202f]+(?=\.(?:[\s»”)]|$))", ""),
    (("\ufeff", "\u2060", "\u200b"), "[\ufeff\u2060]|(?<=[^\\W\\d_])\u200b(?=[^\\W\\d_])", ""),
)
# Before all others, as a sign beside a quotation mark wants its space, or none.
_QUOTES = {
    "fr": (
        (
            ('"',),
            r'(?<![\w"=])"(?=\w)([^"\n]*?)(?<=[\w.!?…])"(?![\w"])',
            f"«{_NO_BREAK}\\1{_NO_BREAK}»",
        ),
    )
}
_NO_SPACE_BEFORE = (
    (_after_space(";:!?"), rf"{_WORD_END}[ \u00a0\u202f]+(?=[;:!?](?:[\s*_»”\")]|$))", ""),
)
_TIGHT_GUILLEMETS = (
    (("«",), r"«[ \u00a0\u202f]+", "«"),
    (_after_space("»"), r"[ \u00a0\u202f]+»", "»"),
)
_RULES: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]] = {
    "fr": (
        (("«",), r"« ?(?=[^\s\u00a0\u202f])", f"«{_NO_BREAK}"),
        (("»",), r"(?<=[^\s\u00a0\u202f]) ?»", f"{_NO_BREAK}»"),
        (tuple(";!?"), rf"{_WORD_END} ?(?=[;!?]+(?:[\s*_»”)]|$))", _NARROW),
        # Each way begins with its own sign, so that this is found twice as quickly.
        (
            (":",),
            rf"(?: :(?<={_WORD} :)|\u202f:(?<={_WORD}\u202f:)|:(?<={_WORD}:))(?=\s|$)",
            f"{_NO_BREAK}:",
        ),
    ),
    "en": (*_NO_SPACE_BEFORE, (("«",), r"«[ \u00a0\u202f]*([^«»\n]*?)[ \u00a0\u202f]*»", "“\\1”")),
    "de": (*_NO_SPACE_BEFORE, (("«",), r"«[ \u00a0\u202f]+([^«»\n]*?)[ \u00a0\u202f]+»", "„\\1“")),
    "es": (*_NO_SPACE_BEFORE, *_TIGHT_GUILLEMETS),
    "it": (*_NO_SPACE_BEFORE, *_TIGHT_GUILLEMETS),
    "pt": (*_NO_SPACE_BEFORE, *_TIGHT_GUILLEMETS),
    "ar": (
        *_TIGHT_GUILLEMETS,
        (_after_space("؛؟:!;?"), rf"{_WORD_END}[ \u00a0\u202f]+(?=[؛؟:!;?](?:[\s*_»”)]|$))", ""),
        ((",",), rf"(?<=[{_ARABIC}])([»”)\]*_]*),(?=\s|$)|(),(?=\s+[{_ARABIC}])", r"\1،"),
        ((";",), rf"(?<=[{_ARABIC}])([»”)\]*_]*);(?=\s|$)", r"\1؛"),
        (("?",), rf"(?<=[{_ARABIC}])([»”)\]*_]*)\?(?=[\s*_»”)]|$)", r"\1؟"),
    ),
}
# Signs that no rule changes: they have the spaces they want, or none end here: "8:30", "?b=1".
_TIGHT = r"«(?=[^\s\u00a0\u202f])"
_RIGHT = {
    "fr": (
        r"[\u00a0\u202f][;!?]+|\u00a0:|«[\u00a0\u202f]|[\u00a0\u202f]»"
        r"|:(?=\S)|[;!?](?=[^\s*_»”);!?])"
    ),
    **dict.fromkeys(("es", "it", "pt", "ar"), _TIGHT),
}
_NO_RULES_FOR_SIGNS = frozenset({"fr_CA", "fr_CH"})


def mended(text: str, locale: str) -> str:
    """The text as the locale's typography wants it, where that is certain; else as it is.

    Markup, code, addresses and placeholders stay as they are. Mending twice is mending once.
    """
    if _HOLE in text:
        return text
    protected = PROTECTED if "@" in text else _PROTECTED_WITHOUT_EMAILS
    kept = protected.findall(text) if _MARKUP.search(text) else []
    plain = protected.sub(_HOLE, text) if kept else text
    for triggers, mend in _rules(locale):
        if _has_any(plain, triggers):
            plain = mend(plain)
    return "".join(map(add, plain.split(_HOLE), (*kept, ""))) if kept else plain


_CLOSING = ("?", "!")
_MARKUP = re.compile(r"[`\](<{%&\\@]|://|www\.")


def lacks_opening_sign(text: str, locale: str) -> str:
    """The sign, "?" or "!", whose opening « ¿ » or « ¡ » a Spanish text lacks; else ""."""
    if ("?" not in text and "!" not in text) or base_language(locale) != "es":
        return ""
    for closing, opening in (("?", "¿"), ("!", "¡")):
        if closing in text:
            plain = PROTECTED.sub("", text)
            ends = len(re.findall(rf"(?<=\w)[»”)*_]*[{closing}]", plain))
            if ends > plain.count(opening):
                return closing
    return ""


def is_suspect(text: str, locale: str) -> bool:
    """Whether a text has a sign that a rule may change: most texts have none."""
    return _has_trigger(text, locale) and _has_trigger(_right(locale).sub("", text), locale)


def _has_trigger(text: str, locale: str) -> bool:
    plain, rare = _triggers(locale)
    return _has_any(text, plain) or (not text.isascii() and _has_any(text, rare))


def _has_any(text: str, triggers: tuple[str, ...]) -> bool:
    for trigger in triggers:  # noqa: SIM110 (asked of every text, and any() takes twice as long)
        if trigger in text:
            return True
    return False


@cache
def _right(locale: str) -> re.Pattern[str]:
    """What is right already in a text of the locale."""
    return re.compile(_RIGHT.get(base_language(locale), "(?!)"))


@cache
def _triggers(locale: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The triggers of all rules, and of opening signs, in ASCII and beyond."""
    found = sorted({trigger for each, _mend in _rules(locale) for trigger in each})
    found += _CLOSING if base_language(locale) == "es" else ()
    return (
        tuple(trigger for trigger in found if trigger.isascii()),
        tuple(trigger for trigger in found if not trigger.isascii()),
    )


@cache
def _rules(locale: str) -> tuple[tuple[tuple[str, ...], Callable[[str], str]], ...]:
    """What mends a text, after the texts of which one must be there for it to apply."""
    language = "" if locale in _NO_RULES_FOR_SIGNS else base_language(locale)
    rules = (*_QUOTES.get(language, ()), *_ALWAYS, *_RULES.get(language, ()))
    return (
        # First, as what stands around a sign decides on its spaces.
        (tuple("\u2066\u2067\u2068\u2069"), close_isolates),
        *(
            (triggers, partial(re.compile(pattern).sub, replacement))
            for triggers, pattern, replacement in rules
        ),
    )
