"""What a sentence denies: « ne … pas », "must not", « sans », « لا ».

It is for comparing a text with its translation, so a word that denies in one language is weighed
against all that can deny in the other: "un-" for « non », "avoid" for « ne … pas ». How hard
negations make a French text to read is a question of `grammar/negation.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.language.alternatives import grouped
from pipeline.language.letters import in_plain_letters
from pipeline.language.locale import base_language
from pipeline.language.negation_notions import SHARED
from pipeline.language.negation_words import WORDS
from pipeline.model.value import Value

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
        return bool(self.words) or self.says_otherwise(other)

    def says_otherwise(self, other: Negation) -> bool:
        """Whether words that are no negation can stand for the one of another sentence."""
        if self.soft:
            return True
        patterns = _patterns(self.language)
        if patterns.may.search(self.rest) or self._is_half(other):
            return True
        notions, there = self._notions(), other._notions()
        if "until" in notions and (len(other.words) > 1 or "before" not in there):
            notions -= {"until"}  # "until" is « pas avant », and « tant que … ne … pas »
        if "wait" in notions & there:
            notions -= {"before"}  # "do not wait" is "before", and "wait" is not
        return bool(notions - there)

    def _is_half(self, other: Negation) -> bool:
        """Whether « ne » stands for the negation: « ne … que » does for "no … except", "only"."""
        if not _patterns(self.language).half.search(self.rest):
            return False
        only = _ONLY.get(self.language)
        if only is None or not only.search(self.rest) or len(other.words) > 1:
            return True
        return bool(other.soft or _patterns(other.language).exceptive.search(other.rest))

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
    lower = in_plain_letters(text)
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
    for match in patterns.idioms_or_denial.finditer(in_plain_letters(text)):
        if match["denial"] is not None:
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Patterns:
    denies: re.Pattern[str]
    idioms_or_denial: re.Pattern[str]
    may: re.Pattern[str]
    exceptive: re.Pattern[str]
    idioms: re.Pattern[str]
    together: re.Pattern[str] | None
    half: re.Pattern[str]
    shared: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    lists = {name: grouped(words) for name, words in WORDS[language].items()}
    together, start = WORDS[language].get("together"), r"\b(?<!-)"
    return _Patterns(
        re.compile(rf"{start}(?:{lists['denies']})(?!\w)"),
        re.compile(
            rf"{start}(?:{lists['soft']}|{lists['idioms']}|(?P<denial>{lists['denies']}))(?!\w)"
        ),
        re.compile(rf"{start}{_prefix(language)}(?:{lists['may']})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{lists['exceptive']})(?!\w)"),
        re.compile(rf"{start}(?:(?P<soft>{lists['soft']})|{lists['idioms']})(?!\w)"),
        re.compile(rf"\b(?:{together})") if together else None,
        re.compile(_HALF.get(language, "(?!)")),
        re.compile(rf"{start}{_prefix(language)}(?:{_notions(language)})(?!\w)"),
    )


def _notions(language: str) -> str:
    return "|".join(f"(?P<{notion}>{grouped(words[language])})" for notion, words in SHARED.items())


def _prefix(language: str) -> str:
    """What is written in one word with the next one in Arabic: and, so, by, to, the."""
    return "(?:[وفبل]?(?:ال)?)?" if language == "ar" else ""
