"""Subordinate clauses: how many a sentence holds."""

from __future__ import annotations

from pipeline.language.locale import base_language
from pipeline.language.tokens import Tokens
from pipeline.language.word_set import word_set

_WORDS = {
    "fr": word_set(
        "qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel "
        "desquels desquelles lorsque lorsqu' quand puisque puisqu' quoique quoiqu' si s'il comme "
        "tandis"
    ),
    "en": word_set(
        "who which whose whom because although though unless whereas while when where if since "
        "whether"
    ),
}
_THAT = {"fr": frozenset({"que", "qu'"}), "en": frozenset({"that"})}
# « plus grand que » compares, « ne … que » restricts, « est-ce que » asks: no clause follows.
_NO_CLAUSE_BEFORE = word_set(
    "plus moins aussi autant même tel telle tels telles autre autres mieux pire est-ce -ce"
)
_BESIDE = frozenset({",", "et", "ou", "and", "or"})
_BESIDE_REACH = 3  # words: « la tête qui tourne ou le cœur qui bat »
_COMPARISON_REACH = 4
_ASKING = word_set("qui quand où comme si quel")
_NE = frozenset({"ne", "n'"})
_NE_REACH = 5
_SECOND_NEGATION = word_set("pas plus jamais rien")


def can_find_subordinates(locale: str) -> bool:
    """Whether the subordinate clauses of this language can be told."""
    return base_language(locale) in _WORDS


def subordinate_starts(sentence: Tokens, locale: str) -> tuple[int, ...]:
    """The tokens that start a subordinate clause, in order."""
    language = base_language(locale)
    if language not in _WORDS:
        return ()
    forms, words, that = sentence.forms, _WORDS[language], _THAT[language]
    found: list[int] = []
    for index, form in enumerate(forms):
        starts = form in words and _joins(forms, index)
        starts = starts or (form in that and index > 0 and not _compares(forms, index))
        if starts and not _stands_beside(forms, index, found):
            found.append(index)
    return tuple(found)


def _stands_beside(forms: tuple[str, ...], index: int, before: list[int]) -> bool:
    """« si … ou si … », « si … et que … »: a clause beside the one before is not inside it."""
    if not before:
        return False
    if forms[index] in {"que", "qu'"} and forms[index - 1] in _BESIDE:
        return True
    near = forms[max(before[-1], index - _BESIDE_REACH) : index]
    return forms[before[-1]] == forms[index] and not _BESIDE.isdisjoint(near)


def _joins(forms: tuple[str, ...], index: int) -> bool:
    """« Quand prendre rendez-vous ? » asks; « si fort » and « comme un virus » join nothing."""
    form, following = forms[index], forms[index + 1 : index + 2]
    if not index and form in _ASKING:
        return form in {"quand", "si", "comme"}
    if form == "comme":
        return bool(following) and following[0] in {"il", "elle", "on", "vous", "nous", "je", "si"}
    if form == "si":
        return bool(following) and following[0] not in {"fort", "grand", "petit", "peu", "bien"}
    return form != "tandis"


def _compares(forms: tuple[str, ...], index: int) -> bool:
    before = forms[max(0, index - _COMPARISON_REACH) : index]
    if any(form in _NO_CLAUSE_BEFORE for form in before):
        return True
    reach = forms[max(0, index - _NE_REACH) : index]
    restricts = not _NE.isdisjoint(reach) and _SECOND_NEGATION.isdisjoint(reach)
    return restricts or forms[index - 1] in {"puis", "est-ce"}
