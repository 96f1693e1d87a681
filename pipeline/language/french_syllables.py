"""French syllables from spelling: mute e, glides, the endings -ent and -aient.

The rules follow standard pronunciation as Lexique 3 transcribes it (New, Pallier, Brysbaert and
Ferrand, 2004), against which they were checked.
"""
# ruff: noqa: SIM905 (a hundred words read better as a text than one a line)

from __future__ import annotations

import re
import unicodedata
from functools import cache

_VOWEL = "aeiouyàâäéèêëîïôöùûü"
_APOSTROPHE = re.compile(r"['’ʼ]")  # noqa: RUF001

# Words in -ent that are no verb form: the ending is said.
_SAID_ENT = frozenset(
    "abstinent absent accent accident adhérent adjacent adolescent affluent agent apparent ardent "
    "argent astringent autant cent client cohérent compétent concurrent confident conscient "
    "conséquent content contingent continent convent couvent décent déficient dent détergent "
    "différent diligent dissident divergent dolent efficient éloquent émergent éminent équivalent "
    "escient évident excédent excellent expédient fervent fréquent gent gradient grandiloquent "
    "imminent impatient impertinent imprudent impudent incident incohérent incompétent "
    "inconscient inconvénient indécent indifférent indigent indolent indulgent inférent influent "
    "ingrédient inhérent innocent insolent insuffisant insurgent intelligent intermittent "
    "intransigent lactescent latent lent négligent occident omniprésent onguent opulent orient "
    "parent patient permanent pertinent polyvalent précédent présent président prudent "
    "pubescent quotient récent récipient récurrent réticent sergent serpent somnolent souvent "
    "strident subséquent succulent talent torrent transparent trident turbulent urgent vent "
    "violent virulent ambivalent antécédent ascendent bivalent convalescent corpulent "
    "déliquescent effervescent fluorescent immanent incandescent purulent pestilent rémanent "
    "résident tangent trivalent vergent auvent avent évent paravent contrevent relent régent "
    "arpent onguent covalent sous-jacent préexcellent coefficient mécontent consent "
    "ressent pressent".split()
)
# Verb forms in -ment: here the ending is mute.
_MUTE_MENT = frozenset(
    "aiment affament affirment allument animent arment assomment assument blâment calment charment "
    "clament comment-ils confirment conforment consomment consument costument crament déforment "
    "dépriment désarment diffament dorment endorment enferment enflamment enfument entament "
    "enveniment estiment expriment ferment filment forment fument gomment impriment infirment "
    "informent nomment oppriment parfument plument présument priment proclament programment "
    "rallument raniment réaniment referment réclament réforment renferment reforment réaffirment "
    "résument rythment sèment somment suppriment surnomment sèment tament transforment "
    "compriment escriment essaiment périment surestiment dénomment renomment".split()
)
_SAID_IENT = re.compile(r"(?:^|v|t)ient$")
_SPECIAL = {
    "pays": 2, "paysan": 3, "paysans": 3, "paysage": 3, "paysages": 3, "abbaye": 3, "août": 1,
    "saoul": 1, "moelle": 1, "poêle": 1, "poêles": 1, "faon": 1, "paon": 1, "taon": 1, "bye": 1,
    "aie": 1, "aies": 1, "aient": 1, "asthme": 1, "eux": 1, "yeux": 1, "hier": 1, "oui": 1,
    "aigu": 2, "aigus": 2, "ambigu": 3, "exigu": 3, "lorsque": 2, "puisque": 2,
    "quoique": 2, "asseoir": 2, "week": 1, "ok": 2, "aïe": 1, "skaï": 1, "paysanne": 3,
    # abbreviations and units, as they are said
    "mme": 2, "mlle": 3, "mmes": 2, "dr": 2, "pr": 3, "etc": 4, "cm": 3, "mm": 3, "km": 3,
    "kg": 3, "mg": 3, "ml": 3, "svp": 3,
}  # fmt: skip

# Applied in order to a lower-case word without its mute ending; each leaves one letter per nucleus.
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        ("œil|oeil", "ø"),
        ("œu|oeu|œ|^oe(?=[dst])|(?<=f)oe(?=t)", "ø"),
        ("coo(?=[pr])", "co-o"),
        ("oo", "o"),
        ("ee|ea(?!u)", "i"),
        # « paiement », « oublierai »: the e after i is mute.
        (r"(?<=[aou]i|[lr]i)e(?=r[aeo]|ment|té)", ""),
        (rf"(?<=[aoé])ï(?=[{_VOWEL}])", "j"),
        ("ouh", "ou"),
        ("^médeci", "médci"),
        ("æ", "é"),
        ("qu", "q"),
        (r"gu(?=[eéèêëiîy]|$)", "g"),
        (r"ge(?=[aouâô])", "g"),
        (rf"(?<=[{_VOWEL}])y(?=[{_VOWEL}])", "j"),
        (rf"^y(?=[{_VOWEL}])", "j"),
        ("eau|au", "o"),
        ("aî|ai|ay|eî|ei|ey", "è"),
        ("eû|euil|eu", "ø"),
        ("oî|oi|oy", "wa"),
        (r"(?<=[bcdfgptv][lr])ou(?=[iéae])(?!ill)", "u-"),
        ("où|oû|ou", "u"),
        (rf"(?<=[aâeèéouø])ill(?=[{_VOWEL}ø]|$)", "j"),
        (r"(?<=[èøu])l+$", "l"),
        # Two consonants that end in l or r keep the vowel that follows apart: « pri-er ».
        (rf"(?<=[bcdfgptv][lr])([iuy])(?=[{_VOWEL}ø])(?!i)", r"\1-"),
        # Elsewhere i, u, y before a vowel are glides: « na-tion », « nuage », « lieu ».
        (rf"[iuyî](?=[{_VOWEL}øw])", "j"),
    )
)
# Where no two vowels meet, each is a nucleus and no rule finds anything: half of all words.
_ASKS_FOR_RULES = re.compile(rf"[{_VOWEL}][{_VOWEL}]|[qg]u|[œæ]|^médeci")
_NUCLEUS = re.compile(r"[aeiouyàâäéèêëîïôöùûüø]")


@cache
def count_french(word: str) -> int:
    """The spoken syllables of a lower-case French word (elisions allowed), at least 1."""
    composed = unicodedata.normalize("NFC", word)
    parts = [part for part in _APOSTROPHE.split(composed) if part]
    return max(1, sum(_part(part, last=part is parts[-1]) for part in parts))


def _part(part: str, *, last: bool) -> int:
    if part in _SPECIAL:
        return _SPECIAL[part]
    if not last and part.endswith("qu"):
        part = part[:-2]
    plain = _without_mute_ending(part)
    if _ASKS_FOR_RULES.search(plain):
        for pattern, replacement in _RULES:
            plain = pattern.sub(replacement, plain)
    return max(int(last), len(_NUCLEUS.findall(plain)))


def _without_mute_ending(word: str) -> str:
    for ending in ("ent", "es", "e"):
        stem = word.removesuffix(ending)
        if stem != word and _NUCLEUS.search(stem.replace("qu", "q")):
            return stem if ending != "ent" or _is_mute_ent(word) else word
    return word


def _is_mute_ent(word: str) -> bool:
    if word.endswith("ment"):
        return word in _MUTE_MENT
    return word not in _SAID_ENT and not _SAID_IENT.search(word)
