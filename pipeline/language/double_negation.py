"""Sentences that deny twice: « N’arrêtez pas sans demander » is not "Stop without asking".

Of two sentences that both deny, a quick look says that each answers for the other; here the one is
asked for both negations of the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.language.locale import base_language
from pipeline.language.negation import Negation


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a language, as regular expressions but for `seen`.

    `without` is a word such as « sans », `seen` what a text that has one has in it; `verb` is what
    denies a verb; `alone` says in another way that nobody was asked: « sans avis médical » is "on
    your own" too.
    """

    seen: tuple[str, ...]
    without: str
    verb: str
    alone: str


_WORDS = {
    "fr": _Words(("sans ", "Sans "), "sans", r"ne\s|n'", "seule?s?|propre|initiative|d'abord"),
    "en": _Words(
        ("without ", "Without "),
        "without",
        r"(?:not|never|cannot|nobody)\b|no one\b|[a-z]+n't\b",
        "own|yourself|alone|by itself|first",
    ),
    "es": _Words(
        ("sin ", "Sin "),
        "sin",
        r"(?:no|nunca|nadie)\b",
        "propia|cuenta|sol[oa]s?|mism[oa]s?|auto[a-z]+|primero",
    ),
    "it": _Words(
        ("senz", "Senz"),
        "senza|senz'.*",
        r"(?:non|nessuno)\b",
        "propria|iniziativa|da sol[oa]|auto[a-z]+|prima",
    ),
    "pt": _Words(
        ("sem ", "Sem "),
        "sem",
        r"(?:não|nunca|ninguém)\b",
        "própria|conta|sozinh[oa]s?|auto[a-z]+|primeiro",
    ),
    "de": _Words(
        ("ohne ", "Ohne "),
        "ohne",
        r"(?:nicht|nie|niemals|niemand|kein[a-z]*)\b",
        "eigen[a-zäöüß]*|allein|selbst[a-z]*|zuerst",
    ),
    "ar": _Words(
        ("دون ", "بلا "),
        "[وب]?دون|بدون|بلا",
        r"[وف]?(?:لا|لم|لن|ليس)\b",
        "نفسك|بنفسك|وحدك|[وب]?مفرد[هكاي]*|تلقاء",
    ),
}


def may_deny_twice(text: str, locale: str) -> bool:
    """Whether a text may have a word such as « sans » beside a negation: a quick look.

    Args:
        text: a sentence of plain text.
        locale: one whose negation `is_known`.
    """
    small, capital = _WORDS[base_language(locale)].seen
    return small in text or capital in text


def denies_twice(negation: Negation) -> bool:
    """Whether there is a negation of a verb and a word such as « sans »."""
    words = _WORDS[negation.language]
    others = [word for word in negation.words if not re.fullmatch(words.without, word)]
    if not others or len(others) == len(negation.words):
        return False
    return re.search(rf"(?<!\w)(?:{words.verb})", negation.rest) is not None


def stands_for_both(one: Negation, twice: Negation) -> bool:
    """Whether the only negation of one sentence is all that answers for the two of another.

    Nothing else in it may stand for the other one: it is then lost.
    """
    if len(one.words) != 1 or not denies_twice(twice):
        return False
    alone = re.search(rf"(?<!\w)(?:{_WORDS[one.language].alone})(?!\w)", one.rest)
    return alone is None and not one.says_otherwise(twice)
