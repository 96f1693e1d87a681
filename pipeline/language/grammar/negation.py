"""Negation in French grammar, for readability: which sentences deny, and which deny twice.

What a text denies beside its translation, in any language, is in `language/negation.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.language.morphology.lemmas import lemma
from pipeline.language.tokens import Tokens
from pipeline.language.word_set import word_set

_NE = frozenset({"ne", "n'"})
_SECOND = word_set("pas plus jamais rien aucun aucune aucunement nullement guère personne point")
_REACH = 8  # words between « ne » and « pas »
_DOUBLE_REACH = 4  # words between the negation and what denies again
# Words that deny by themselves; with a negation before them readers must turn the meaning twice.
_DENYING = word_set(
    "sans impossible inutile inexistant inhabituel insuffisant improbable négligeable inconnu "
    "illégal indifférent inefficace inévitable incompatible injuste irréel invisible "
    "illogique irréversible incurable interdire exclure ignorer nier dépourvu dénué "
    "absent inopérant inopportun infondé impensable imprudent inapproprié"
)
_STOPS = word_set(", ; : ( ) et ou mais car")
_FIXED = (("sans", "doute"), ("sans", "cesse"), ("sans", "ordonnance"))


@dataclass(frozen=True, slots=True)
class Negation:
    """A negation between two tokens of a sentence (`end` excluded)."""

    start: int
    end: int


def negations(sentence: Tokens) -> tuple[Negation, ...]:
    """The negations with « ne » of a French sentence, in order."""
    forms, found = sentence.forms, []
    for start, form in enumerate(forms):
        if form in _NE:
            reach = range(start + 1, min(len(forms), start + _REACH + 1))
            end = next((at for at in reach if forms[at] in _SECOND), None)
            if end is None and forms[max(0, start - 1)] in _SECOND:
                end = start
            if end is not None:
                found.append(Negation(start, end + 1))
    return tuple(found)


def double_negations(sentence: Tokens) -> tuple[Negation, ...]:
    """The places where one negation falls on another: « il n’est pas impossible »."""
    forms = sentence.forms
    found = []
    for negation in negations(sentence):
        end = _denied_again(forms, negation.end)
        if end:
            found.append(Negation(negation.start, end))
    return tuple(found)


def _denied_again(forms: tuple[str, ...], position: int) -> int:
    """The position after a second negation that follows the first, 0 if none does."""
    for at in range(position, min(len(forms), position + _DOUBLE_REACH)):
        if forms[at] in _STOPS:
            return 0
        following = forms[at : at + 2]
        if following == ("ne", "pas"):
            return at + 2
        if following not in _FIXED and (
            forms[at] in _DENYING or lemma(forms[at], "fr") in _DENYING
        ):
            return at + 1
    return 0
