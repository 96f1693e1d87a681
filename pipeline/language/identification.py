"""Which language a text is in, where its words leave no doubt.

Function words tell languages apart (Grefenstette, « Comparing Two Language Identification
Schemes », 1995): they are frequent, and a text of some length cannot do without them. For each pair
of languages only the words that one has and the other has not count.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.language.letters import runs_of_letters
from pipeline.language.locale import base_language

_PROFILES = {
    "fr": (
        "le la les l un une des du de d et est en que qui pas ne dans pour sur avec ce cette "
        "ces vous votre vos il elle ils elles nous au aux par plus ou son sa ses sont être avez "
        "peut peuvent si mais comme tout tous toute très aussi quand sans leur leurs qu après "
        "avant chez entre même aucun aucune jamais toujours pendant lorsque mieux à où sous dont "
        "ont été cela cet celle ceux notre chaque depuis encore afin ainsi lors dès doit doivent "
        "faire fait autre autres moins"
    ),
    "en": (
        "the of and to in is you that it for on are with as your be this have from or by not "
        "but what can if they we will when which do at an there their has more who may should "
        "about was his her would these after before any been our no them than into could "
        "between while where how does did also never always even during without better"
    ),
    "es": (
        "el la los las un una de del y en que es no a con por para su sus lo se al como más o "
        "pero si este esta estos estas cuando muy sin sobre también hay usted ustedes puede "
        "pueden son ser está están entre desde hasta donde le les ya porque todo todos fue "
        "tiene cada otro antes después qué aunque ningún ninguna nunca siempre mejor solo mientras"
    ),
    "it": (
        "il lo la i gli le un una di del della dei delle degli e è in che non a con per su suo "
        "sua suoi sue si al alla ai alle nel nella come più o ma se questo questa questi queste "
        "quando molto senza sul sulla anche può possono sono essere tra fra dal dalla dai dove "
        "ci da ha hanno ogni dopo prima nessun nessuna mai sempre meglio mentre"
    ),
    "pt": (
        "o a os as um uma de do da dos das e em no na nos nas que é não com por para seu sua "
        "seus suas se ao aos à às como mais ou mas este esta estes estas isso quando muito sem "
        "sobre também há você pode podem são ser está estão entre desde até onde lhe já porque "
        "pelo pela foi tem cada depois nenhum nenhuma nunca sempre melhor enquanto embora"
    ),
    "de": (
        "der die das den dem des ein eine einen einem einer und ist in zu nicht mit auf für sie "
        "ihr ihre ihren ihrem ihrer sich von im am als auch an es oder wenn wird werden sind "
        "bei nach aus dass wie kann können über um vor durch nur noch zum zur haben hat sein "
        "diese dieser dieses wir man bis kein keine keinen nie niemals immer während besser"
    ),
    "nl": (
        "het een en van ik te dat die in is niet zijn op aan met als voor er maar om hem dan "
        "zou wat mijn dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb "
        "hoe heeft hebben deze u uw"
    ),
    "ru": (
        "и в не на что с по как это из для или вы к за от при но его их у о бы если может могут "  # noqa: RUF001
        "все вас вам ваш ваша ваше после до без чтобы который которые также только быть он она"
    ),
    "ar": (
        "في من على إلى أن إن هذا هذه ذلك التي الذي الذين لا ما مع أو ثم قد كل عن بعد قبل هو هي "
        "كما عند إذا لم لن بين أي كان يمكن منذ حتى خلال ليس"
    ),
}
_ARABIC = re.compile("[\u0621-\u064a]+")
_NOT_LATIN = re.compile("[\u0370-\u1cff\u3040-\ud7ff]+")
_LATIN = re.compile("[A-Za-z]")
# The letters of languages that are not written in Latin ones, and letters of other scripts.
_SCRIPTS = dict.fromkeys(("ar", "fa", "ur"), (_ARABIC, re.compile("[A-Za-z\u0370-\u052f]")))
_SCRIPTS["ru"] = (re.compile("[\u0400-\u052f]+"), re.compile("[A-Za-z\u0370-\u03ff\u0600-\u06ff]"))
_LATIN_LANGUAGES = _PROFILES.keys() - _SCRIPTS.keys()
_SHORTEST, _SHORT = 5, 8  # words; shorter texts can be names, titles, quotations
_FEWEST = 2  # words of the other language, one more where the text is not short
_AT_HOME = 0.3  # share of words that are the expected language's: no other one has to be tried
_DOUBT = 4  # the other language must have so many times the words of the expected one
_START = 2400  # characters: of a long text, the start is enough to tell its script


def words_in(text: str) -> frozenset[str]:
    """The runs of letters of a text in lower case, each once: « n’est-ce » is three."""
    return frozenset(runs_of_letters(text.lower()))


def other_language(text: str, words: frozenset[str], locale: str) -> str:
    """The language a text is in, where that is surely not its locale's; else "".

    Args:
        text: a plain text.
        words: its words, as `words_in` gives them.
        locale: the locale the text should be in.

    Returns:
        A language code, or the name of a script where only that is sure.
    """
    if len(words) < _SHORTEST:
        return ""
    expected = base_language(locale)
    return _other_words(words, expected) or other_script(text, expected)


def may_have_sentence_of_others(words: frozenset[str], locale: str) -> bool:
    """Whether the words of a text allow for a sentence in another language: a quick look."""
    return len(words & foreign_words(base_language(locale))) >= _FEWEST


def language_of_words(words: frozenset[str], locale: str) -> str:
    """The language whose words these are, where it is surely not the locale's; else ""."""
    return _other_words(words, base_language(locale)) if len(words) >= _SHORTEST else ""


def _other_words(words: frozenset[str], expected: str) -> str:
    """The language whose function words a text has, where it has next to none of its own."""
    profiles = _profiles()
    own = profiles.get(expected, frozenset())
    enough = _FEWEST + (len(words) >= _SHORT)
    if len(words & foreign_words(expected)) < enough or len(words & own) > len(words) * _AT_HOME:
        return ""
    best, most = "", 0
    for language, profile in profiles.items():
        if language == expected:
            continue
        found = words & profile
        theirs, ours = len(found - own), len((words & own) - profile)
        if theirs >= max(enough, most + 1) and ours * _DOUBT <= theirs:
            best, most = language, theirs
    return best


def has_other_letters(text: str, expected: str) -> bool:
    """Whether a text has any letter of a script that the language is not written in."""
    own, others = _SCRIPTS.get(expected, (None, _NOT_LATIN))
    if own is None and text.isascii():
        return False
    return others.search(text, 0, _START) is not None


def other_script(text: str, expected: str) -> str:
    """The script of a text, where its language is surely not written in it; else ""."""
    own, _others = _SCRIPTS.get(expected, (None, _NOT_LATIN))
    start = text[:_START]
    if own and _how_many(own, start) * 5 >= len(start):  # as in most texts, and soon known
        return ""
    if not has_other_letters(text, expected):
        return ""
    letters = len("".join(runs_of_letters(start)))
    if own and _how_many(own, start) * 5 < letters:
        return "Latin script" if _LATIN.search(start) else "another script"
    is_foreign = expected in _LATIN_LANGUAGES and _how_many(_NOT_LATIN, start) * 2 > letters
    return "another script" if is_foreign else ""


def _how_many(letters: re.Pattern[str], text: str) -> int:
    return len("".join(letters.findall(text)))


@cache
def _profiles() -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in _PROFILES.items()}


@cache
def foreign_words(expected: str) -> frozenset[str]:
    """The function words that the expected language has not."""
    profiles = _profiles()
    return frozenset().union(*profiles.values()) - profiles.get(expected, frozenset())
