"""Whether two words or phrases are the same one in another gender, number or length."""

from __future__ import annotations

from pipeline.language.morphology.lemmas import forms_in_term, forms_in_text
from pipeline.language.words import words

_SHARED_START = 5  # letters of « infirmier » and « infirmière »


def are_one_word(first: str, second: str, locale: str) -> bool:
    """Whether two phrases have the same words but for their endings, or one lies in the other.

    « infirmière » is « infirmier » of a woman; « essai » is short for « essai clinique ».
    """
    one, other = words(first.casefold()), words(second.casefold())
    if len(one) != len(other):
        return set(one) <= set(other) or set(other) <= set(one)
    return all(_is_form(left, right, locale) for left, right in zip(one, other, strict=True))


def _is_form(word: str, other: str, locale: str) -> bool:
    return word[:_SHARED_START] == other[:_SHARED_START] or not forms_in_term(
        word, locale
    ).isdisjoint(forms_in_text(other, locale))
