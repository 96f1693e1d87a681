"""Whether a French word is a form of a verb, which no term begins or ends with."""

from __future__ import annotations

from functools import cache

from pipeline.language.locale import base_language
from pipeline.language.morphology.lemmas import is_listed, lemma

# The endings of infinitives, and that of an imperfect which only a verb has in their place:
# « soulager », « soulageait »; « cancer » has none.
_IMPERFECTS = {"ger": "geait", "cer": "çait", "er": "ait", "ir": "issait", "re": "ait"}


@cache
def is_verb_form(word: str, locale: str) -> bool:
    """Whether a word is an infinitive or a conjugated verb; False in languages but French.

    Participles, which are adjectives too, are no verb forms here.

    Args:
        word: one word in any case.
        locale: its language.
    """
    plain = word.lower()
    if base_language(locale) != "fr" or not plain or not is_listed(plain, locale):
        return False
    infinitive = lemma(plain, locale)
    return any(
        infinitive.endswith(ending)
        and lemma(infinitive.removesuffix(ending) + imperfect, locale) == infinitive
        for ending, imperfect in _IMPERFECTS.items()
    )
