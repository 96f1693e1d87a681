"""French verb forms that easy texts avoid: the conditional and the simple past."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from pipeline.language.morphology.lemmas import is_listed, lemma
from pipeline.language.tokens import Tokens
from pipeline.language.word_set import word_set

_CONDITIONAL = ("rais", "rait", "rions", "riez", "raient")
_IRREGULAR_STEMS = word_set(
    "se au fe i viend deviend reviend tiend obtiend maintiend pour voud dev sau ver enver "
    "faud vaud recev mour cour pleuv"
)
_THIRD_GROUP = ("dre", "tre", "vre", "pre", "cre", "ire", "ure", "aître", "oire", "aire")
_FIXED = frozenset({"voudrais", "voudriez", "souhaiteriez", "aimerais", "aimeriez"})
_SIMPLE_PAST = word_set(
    "fut furent eut eurent fit firent alla allèrent vint vinrent prit prirent mit mirent dit "
    "dirent put purent dut durent sut surent vit virent naquit mourut moururent devint "
    "devinrent fût eût fît"
)
_NOT_A_SIMPLE_PAST = frozenset({"dit", "vit"})  # they are the present of « dire » and « vivre » too


# How every form in a hard tense ends: most words end otherwise.
_ENDINGS = (
    *_CONDITIONAL,
    "èrent",
    "ut",
    "urent",
    "it",
    "irent",
    "int",
    "inrent",
    "alla",
    "ût",
    "ît",
)


class Tense(StrEnum):
    """A verb form that asks for practice in reading."""

    CONDITIONAL = "conditional"
    SIMPLE_PAST = "simple past"


def hard_tenses(sentence: Tokens) -> tuple[tuple[int, Tense], ...]:
    """The tokens of a sentence that are verbs in a hard tense, in order."""
    return tuple([
        (place, tense)
        for place, form in enumerate(sentence.forms)
        if form.endswith(_ENDINGS) and (tense := hard_tense(form))
    ])  # fmt: skip


@cache
def hard_tense(form: str) -> Tense | None:
    """The hard tense of a word in lower case, or None.

    Polite wishes (« vous voudriez ») are none: readers know them from speech.
    """
    if form in _SIMPLE_PAST - _NOT_A_SIMPLE_PAST or _is_long_simple_past(form):
        return Tense.SIMPLE_PAST
    if form in _FIXED:
        return None
    stem = next((form[: -len(end)] for end in _CONDITIONAL if form.endswith(end)), "")
    return Tense.CONDITIONAL if stem and _is_stem(stem) else None


def _is_stem(stem: str) -> bool:
    """Whether the stem and « r » make an infinitive: « mange-rait », « fini-rait »."""
    if stem in _IRREGULAR_STEMS:
        return True
    infinitive = stem + "r"
    if infinitive.endswith(("er", "ir")):
        is_verb = is_listed(infinitive, "fr") and lemma(infinitive, "fr") == infinitive
        return is_verb and not is_listed(infinitive + "er", "fr")
    third = infinitive + "e"
    ends_right = third.endswith(_THIRD_GROUP) and is_listed(third, "fr")
    return ends_right and not is_listed(infinitive + "er", "fr")


def _is_long_simple_past(form: str) -> bool:
    return form.endswith("èrent") and is_listed(form[:-5] + "er", "fr")
