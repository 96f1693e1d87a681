"""Whether a text is in another language than it says, by its commonest words."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.language.locale import base_language

# Common words that few of the other languages share; enough to tell these languages apart, too few
# to name every language of the world.
_COMMON = {
    "ar": "في من على إلى أن هذا هذه التي الذي لا ما مع أو ثم قد كل عن بعد قبل هو هي",
    "de": "der die das und ist nicht ein eine mit auf für von sie ich wir den dem zu sich auch",
    "en": "the and of to is in that it you for with are this be have not your was they from",
    "es": "el los las y en una con del lo más pero al son su sus si usted está puede",
    "fr": "le les des et est une dans pour qui vous sur pas avec du au sont ce il ou aux",
    "it": "il gli che è di una per con della non sono nel alla anche ha dei delle i lo",
    "nl": "het een van dat niet met voor zijn aan ook bij uw wordt naar deze heeft kunt op",
    "pt": "o os as e em uma não com do da um mais ao são dos das no na pode",
    "ru": "и в не на что с по как это из для или вы к за от при но его их",  # noqa: RUF001
}
_PROFILES = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_ENOUGH_WORDS = 20  # fewer may well hold none of the commonest words of their own language
_LEAST_SHARE = 0.08  # of all words: running text in any of these languages mostly has 0.15
_TIMES = 2.5  # the other language must fit that much better


def other_language(found: Mapping[str, int], locale: str) -> str:
    """The language that words are in, where that is not the locale's; "" where all seems well.

    Args:
        found: how often each word occurs.
        locale: what the text says it is; for languages without a profile the answer is "".
    """
    declared = base_language(locale)
    total = sum(found.values())
    if declared not in _PROFILES or total < _ENOUGH_WORDS:
        return ""
    shares = {
        language: sum(found.get(word, 0) for word in words) / total
        for language, words in _PROFILES.items()
    }
    best = max(shares, key=lambda language: shares[language])
    is_other = shares[best] >= max(_LEAST_SHARE, _TIMES * shares[declared])
    return best if is_other and best != declared else ""
