"""Speaking to the reader: « vous », « votre », « prenez »."""

from __future__ import annotations

from pipeline.language.locale import base_language
from pipeline.language.tokens import Tokens
from pipeline.language.word_set import word_set

_WORDS = {
    "fr": word_set("vous votre vos -vous vôtre vôtres tu te toi ton ta tes -toi -tu"),
    "en": word_set("you your yours yourself yourselves"),
}
_IMPERATIVES = {
    "en": word_set(
        "ask call tell take keep drink eat wash use avoid stop wear talk go see check read try "
        "make write bring choose put stay rest do don’t don't"
    ),
}
_IRREGULAR = frozenset(["dites", "faites"])
_NO_VERBS = word_set("chez assez nez rez")


def can_find_address(locale: str) -> bool:
    """Whether speaking to the reader can be told in this language."""
    return base_language(locale) in _WORDS


def speaks_to_reader(sentence: Tokens, locale: str) -> bool:
    """Whether a sentence names the reader or tells the reader to do something."""
    language, forms = base_language(locale), sentence.forms
    if not _WORDS.get(language, frozenset()).isdisjoint(forms):
        return True
    if language == "fr":
        return any(
            (form.endswith("ez") and form not in _NO_VERBS) or form in _IRREGULAR for form in forms
        )
    return bool(forms) and forms[0] in _IMPERATIVES.get(language, frozenset())
