"""Small words that may come and go inside a term, or hang on to it by a hyphen."""

from __future__ import annotations

from pipeline.language.locale import base_language


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NONE: frozenset[str] = frozenset()

# Articles, possessives, reflexive pronouns and the preposition « de » of each language:
# « transmission de virus » and « transmission du virus » are one term. Prepositions that change
# the meaning (« sans », « avec », « contre ») stay words of the term.
_LINKS = {
    "fr": _words(
        "de d du des le la les l un une au aux à se s me vous nous "
        "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs"
    ),
    "en": _words("of the a an your his her its their our my"),
    "es": _words("de del el la los las un una se su sus mi mis tu tus"),
    "it": _words(
        "di d del dello della dell dei degli delle il lo la l i gli le un uno una si "
        "suo sua suoi sue mio mia tuo tua vostro vostra"
    ),
    "pt": _words("de do da dos das o a os as um uma se seu sua seus suas meu minha dum duma"),
    "de": _words("der die das des dem den ein eine einer eines einem einen von vom"),
    "ca": _words("de d del dels el la l els les un una es"),
    "ro": _words("de a al ai ale un o"),
    "nl": _words("de het een van"),
    # « ضيق في التنفس » and « ضيق التنفس » are one term.
    "ar": _words("في"),
}

# Pronouns and particles tied to a word by a hyphen, which make no compound of it: « tousse-t-il ».
_ENCLITICS = {
    "fr": _words(
        "t je tu il elle on nous vous ils elles ce ci là le la les lui leur moi toi soi en y "
        "même mêmes"
    ),
    "pt": _words("me te se nos vos lhe lhes o a os as lo la los las no na"),
    "ca": _words("me te se ne la lo les los hi ho nos vos"),
    "ro": _words("ul a i le o l"),
    "ru": _words("то либо нибудь ка таки"),
}


def links(locale: str) -> frozenset[str]:
    """The words of a language that may be left out of a term, or put into it, in lower case."""
    return _LINKS.get(base_language(locale), _NONE)


def enclitics(locale: str) -> frozenset[str]:
    """The words of a language that a hyphen ties to a word without making a compound of it."""
    return _ENCLITICS.get(base_language(locale), _NONE)
