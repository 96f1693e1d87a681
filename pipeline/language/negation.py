"""What a sentence denies: « ne … pas », "must not", « sans », « لا ».

It is for comparing a text with its translation, so a word that denies in one language is weighed
against all that can deny in the other: "un-" for « non », "avoid" for « ne … pas ». How hard
negations make a French text to read is a question of `grammar/negation.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.language.locale import base_language
from pipeline.language.negation_words import SHARED, WORDS
from pipeline.model.value import Value

_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
_QUESTION = re.compile(r"[?؟]\s*[»”\"')]*\s*$")
# Half a negation: « ne » without « pas », as in « ne … que », may stand for one and need not.
_HALF = {"fr": r"(?<!\w)(?:ne\s|n')"}
_ONLY = {"fr": re.compile(r"(?<!\w)(?:ne\s|n')[^.;:]*?\bqu[e']")}  # « ne … que »
_IDIOM_SIGN = " \ufffc "


class Negation(Value, frozen=True, gc=False):
    """What a sentence denies.

    `words` are those that do, `rest` is the sentence in lower case without its idioms, `soft` says
    how many of these other languages say with or without a negation.
    """

    words: tuple[str, ...]
    rest: str
    soft: int
    language: str

    def answers(self, other: Negation) -> bool:
        """Whether anything in this sentence can stand for the negation of another one.

        That is a negation, a word such as "lack" or "safe", or a notion such as stopping or doing
        before, where the other sentence has not the same notion.
        """
        return bool(self.words) or self._says_otherwise(other)

    def answers_for_one_of_two(self, other: Negation) -> bool:
        """Whether the only negation of this sentence stands for two: « ne … pas » and « sans ».

        It cannot where nothing else in the sentence may stand for the other one: "Stop without
        asking" is not « N'arrêtez pas sans demander ».
        """
        if len(self.words) != 1 or not other.denies_twice:
            return False
        return not (_ALONE[self.language].search(self.rest) or self._says_otherwise(other))

    @property
    def denies_twice(self) -> bool:
        """Whether there is a negation of a verb and a word such as « sans »."""
        without, verb = _TWICE[self.language]
        others = [word for word in self.words if not without.fullmatch(word)]
        return len(others) < len(self.words) and bool(others) and bool(verb.search(self.rest))

    def _says_otherwise(self, other: Negation) -> bool:
        """Whether words that are no negation can stand for the one of another sentence."""
        if self.soft:
            return True
        patterns = _patterns(self.language)
        if patterns.may.search(self.rest) or self._is_half(other):
            return True
        notions, there = self._notions(), other._notions()
        if "until" in notions and (len(other.words) > 1 or "before" not in there):
            notions -= {"until"}  # "until" is « pas avant », and « tant que … ne … pas »
        return bool(notions - there)

    def _is_half(self, other: Negation) -> bool:
        """Whether « ne » stands for the negation: « ne … que » does for "no … except", "only"."""
        if not _patterns(self.language).half.search(self.rest):
            return False
        only = _ONLY.get(self.language)
        if only is None or not only.search(self.rest) or len(other.words) > 1:
            return True
        return bool(other.soft or _EXCEPTIVE[other.language].search(other.rest))

    def _notions(self) -> frozenset[str]:
        found = _patterns(self.language).shared.finditer(self.rest)
        return frozenset(match.lastgroup or "" for match in found)


def is_known(locale: str) -> bool:
    """Whether negation is known in the language of this locale."""
    return base_language(locale) in WORDS


@cache
def denying_words(locale: str) -> frozenset[str]:
    """Words in lower case: a text that has none of them denies nothing.

    A quick look, before `negation`. Words end at apostrophes and hyphens: "can't" is "can" and "t".
    """
    lists = WORDS[base_language(locale)]
    found = {word for part in lists["denies"].split("|") for word in _plain(part)}
    return frozenset(found | _PARTS.get(base_language(locale), frozenset()))


# First words of what the list has as patterns.
_PARTS = {
    "en": frozenset({"t"}),
    "fr": frozenset({"plus", "personne", "point", "nulle"}),
}
_PREFIXED = re.compile(r"(?:\[(?P<prefixes>\w+)\]\?)?(?P<word>[^\W\d_]+)")


def _plain(pattern: str) -> tuple[str, ...]:
    """The words that one entry of a list stands for, each up to its apostrophe or hyphen."""
    match = _PREFIXED.match(pattern)
    if match is None:
        return ()
    word = match["word"]
    return (word, *(prefix + word for prefix in match["prefixes"] or ""))


def negation(text: str, locale: str) -> Negation:
    """What one sentence denies; a question denies nothing, it asks.

    Args:
        text: a sentence of plain text.
        locale: one that `is_known`.
    """
    language = base_language(locale)
    patterns = _patterns(language)
    lower = _in_plain_letters(text)
    idioms = tuple(patterns.idioms.finditer(lower))
    soft = sum(match["soft"] is not None for match in idioms)
    rest = patterns.idioms.sub(_IDIOM_SIGN, lower) if idioms else lower
    words = tuple(patterns.denies.findall(rest))
    if patterns.together:
        words = (*patterns.together.findall(rest), *words)
    if words and _QUESTION.search(lower):
        return Negation((), rest, soft + len(words), language)
    return Negation(words, rest, soft, language)


def surely_denies(text: str, locale: str) -> bool:
    """Whether a sentence or a question has a word that denies: a quick look, before `negation`.

    Of two sentences that both have one, each answers for the negation of the other.
    """
    patterns = _patterns(base_language(locale))
    for match in patterns.idioms_or_denial.finditer(_in_plain_letters(text)):
        if match["denial"] is not None:
            return True
    return False


def may_deny_twice(text: str, locale: str) -> bool:
    """Whether a text may have a word such as « sans » beside a negation: a quick look."""
    plain, capital = _WITHOUT[base_language(locale)]
    return plain in text or capital in text


def _in_plain_letters(text: str) -> str:
    """The text in lower case, without vowel signs, with one kind of apostrophe and of space."""
    lower = text.lower()
    if lower.isascii():
        return lower
    lower = _MARKS.sub("", lower.replace("’", "'"))
    return lower.replace("\u00a0", " ").replace("\u202f", " ")


_WITHOUT = {
    "fr": ("sans ", "Sans "),
    "en": ("without ", "Without "),
    "es": ("sin ", "Sin "),
    "it": ("senz", "Senz"),
    "pt": ("sem ", "Sem "),
    "de": ("ohne ", "Ohne "),
    "ar": ("دون ", "بلا "),
}
# A word such as « sans », and what denies a verb.
_TWICE = {
    language: (re.compile(without), re.compile(rf"(?<!\w)(?:{verb})"))
    for language, without, verb in (
        ("fr", "sans", r"ne\s|n'"),
        ("en", "without", r"(?:not|never|cannot|nobody)\b|no one\b|[a-z]+n't\b"),
        ("es", "sin", r"(?:no|nunca|nadie)\b"),
        ("it", "senza|senz'.*", r"(?:non|nessuno)\b"),
        ("pt", "sem", r"(?:não|nunca|ninguém)\b"),
        ("de", "ohne", r"(?:nicht|nie|niemals|niemand|kein[a-z]*)\b"),
        ("ar", "[وب]?دون|بدون|بلا", r"[وف]?(?:لا|لم|لن|ليس)\b"),
    )
}
# « sans avis médical » is "on your own" too.
_ALONE = {
    language: re.compile(rf"(?<!\w)(?:{words})(?!\w)")
    for language, words in (
        ("fr", "seule?s?|propre|initiative|d'abord"),
        ("en", "own|yourself|alone|by itself|first"),
        ("es", "propia|cuenta|sol[oa]s?|mism[oa]s?|auto[a-z]+|primero"),
        ("it", "propria|iniziativa|da sol[oa]|auto[a-z]+|prima"),
        ("pt", "própria|conta|sozinh[oa]s?|auto[a-z]+|primeiro"),
        ("de", "eigen[a-zäöüß]*|allein|selbst[a-z]*|zuerst"),
        ("ar", "نفسك|بنفسك|وحدك|[وب]?مفرد[هكاي]*|تلقاء"),
    )
}
# What says « que » of « ne … que » where the other language has a negation too.
_EXCEPTIVE = {
    language: re.compile(rf"(?<!\w)(?:{words})(?!\w)")
    for language, words in (
        ("fr", "que|qu|sauf|seul[a-z]*|plus|autre[a-z]*|avant|même"),
        ("en", "only|until|but|more|except|unless|than|other|any[a-z]*|alone|own|yourself|before"),
        ("es", "más|sino|excepto|salvo|hasta|sol[oa]s?|sólo|otr[oa]s?|que|antes|mism[oa]s?"),
        ("it", "più|altr[oaie]|che|se|sol[oaie]|salvo|tranne|oltre|fino|finché|prima"),
        ("pt", "mais|senão|exceto|salvo|só|sozinh[oa]|outr[oa]s?|até|que|antes"),
        ("de", "nur|erst|als|außer|bis|mehr|ander[a-z]*|allein|sondern|noch|bevor"),
        ("ar", "إلا|سوى|غير|حتى|قبل|أكثر|[وب]?مفرد[هكاي]*|وحد[هكاي]*"),
    )
}


@dataclass(frozen=True, slots=True)
class _Patterns:
    denies: re.Pattern[str]
    idioms_or_denial: re.Pattern[str]
    may: re.Pattern[str]
    idioms: re.Pattern[str]
    together: re.Pattern[str] | None
    half: re.Pattern[str]
    shared: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    lists, start = WORDS[language], r"\b(?<!-)"
    together = lists.get("together")
    return _Patterns(
        re.compile(rf"{start}(?:{lists['denies']})(?!\w)"),
        re.compile(
            rf"{start}(?:{lists['soft']}|{lists['idioms']}|(?P<denial>{lists['denies']}))(?!\w)"
        ),
        re.compile(rf"{start}{_prefix(language)}(?:{lists['may']})(?!\w)"),
        re.compile(rf"{start}(?:(?P<soft>{lists['soft']})|{lists['idioms']})(?!\w)"),
        re.compile(rf"\b(?:{together})") if together else None,
        re.compile(_HALF.get(language, "(?!)")),
        re.compile(rf"{start}{_prefix(language)}(?:{_notions(language)})(?!\w)"),
    )


def _notions(language: str) -> str:
    return "|".join(f"(?P<{notion}>{words[language]})" for notion, words in SHARED.items())


def _prefix(language: str) -> str:
    """What is written in one word with the next one in Arabic: and, so, by, to, the."""
    return "(?:[وفبل]?(?:ال)?)?" if language == "ar" else ""
