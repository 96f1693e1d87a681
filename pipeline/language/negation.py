"""What a sentence denies: « ne … pas », "must not", « sans », « لا ».

It is for comparing a text with its translation, so a word that denies in one language is weighed
against all that can deny in the other: "un-" for « non », "avoid" for « ne … pas ».
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.language.locale import base_language
from pipeline.language.negation_words import SHARED, WORDS

_APOSTROPHES = str.maketrans("’ʼ", "''")  # noqa: RUF001 (all are typed for an apostrophe)
_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
_QUESTION = re.compile(r"[?؟]\s*[»”\"')]*\s*$")  # noqa: RUF001
# Half a negation: « ne » without « pas », as in « ne … que », may stand for one and need not.
_HALF = {"fr": r"(?<!\w)(?:ne\s|n')"}
_IDIOM_SIGN = " \ufffc "


@dataclass(frozen=True, slots=True)
class Negation:
    """What a text denies.

    `words` are those that do. `others` is how many more words could answer for a negation of
    another language, such as "lack" or "safe"; `shared` are notions that could, where the other
    text has them not: stopping, doing before...
    """

    words: tuple[str, ...]
    others: int
    shared: frozenset[str]

    def answers(self, other: Negation) -> bool:
        """Whether something in this text can stand for the negation of another text."""
        return bool(self.words or self.others or self.shared - other.shared)


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
    patterns = _patterns(base_language(locale))
    plain = " ".join(_MARKS.sub("", text.casefold().translate(_APOSTROPHES)).split())
    without, soft = patterns.soft.subn(_IDIOM_SIGN, patterns.idioms.sub(_IDIOM_SIGN, plain))
    words = (*patterns.together.findall(without), *patterns.denies.findall(without))
    others = soft + len(patterns.may.findall(without))
    shared = frozenset(match.lastgroup or "" for match in patterns.shared.finditer(without))
    if not words:
        return Negation((), others + len(patterns.alone.findall(without)), shared)
    if _QUESTION.search(plain):
        return Negation((), others + len(words), shared)
    return Negation(words, others, shared)


@dataclass(frozen=True, slots=True)
class _Patterns:
    denies: re.Pattern[str]
    may: re.Pattern[str]
    idioms: re.Pattern[str]
    soft: re.Pattern[str]
    together: re.Pattern[str]
    alone: re.Pattern[str]
    shared: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    lists = WORDS[language]
    lists = {**lists, "may": f"{_prefix(language)}(?:{lists['may']})"}
    whole = {name: rf"(?<![\w-])(?:{expression})(?![\w])" for name, expression in lists.items()}
    return _Patterns(
        re.compile(whole["denies"]),
        re.compile(whole["may"]),
        re.compile(rf"(?<!\w)(?:{lists['idioms']})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{lists['soft']})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{lists['together']})"),
        re.compile(_HALF.get(language, "(?!)")),
        re.compile(rf"(?<![\w-]){_prefix(language)}(?:{_notions(language)})(?!\w)"),
    )


def _notions(language: str) -> str:
    return "|".join(f"(?P<{notion}>{words[language]})" for notion, words in SHARED.items())


def _prefix(language: str) -> str:
    """What is written in one word with the next one in Arabic: and, so, by, to, the."""
    return "(?:[وفبل]?(?:ال)?)?" if language == "ar" else ""
