"""Numbers that are spelled out: « deux », "twice", "vierundzwanzig", « المرحلة الثالثة ».

`sure` words are numbers wherever they stand; `possible` ones may be (« demi », "both", "second"):
they can account for a number of the other text, and never ask for one. Values are written as
`language/figures/digits.py` writes them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.language.letters import ARABIC_PREFIXES
from pipeline.language.locale import base_language

_CARDINALS = {
    "fr": (
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
        "dix-sept dix-huit dix-neuf vingt"
    ),
    "en": (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty"
    ),
    "es": (
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis diecisiete dieciocho diecinueve veinte"
    ),
    "it": (
        "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
        "quindici sedici diciassette diciotto diciannove venti"
    ),
    "pt": (
        "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
        "dezesseis dezessete dezoito dezenove vinte"
    ),
    "de": (
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn siebzehn achtzehn neunzehn zwanzig"
    ),
}
_TENS = {
    "fr": "trente quarante cinquante soixante",
    "en": "thirty forty fifty sixty seventy eighty ninety",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "de": "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "ar": "ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون",
}
_ORDINALS = {
    "fr": "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
    "en": "- third fourth fifth sixth seventh eighth ninth tenth",
    "es": "- tercero - quinto sexto séptimo octavo noveno décimo",
    "it": "- terzo quarto quinto sesto settimo ottavo nono decimo",
    "pt": "- terceiro - quinto sexto sétimo oitavo nono décimo",
    "de": "zweite dritte vierte fünfte sechste siebte achte neunte zehnte",
    "ar": "الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
}
# word=value, beside the lists above.
_SURE = {
    "fr": "cent=100 mille=1000 douzaine=12 quatre-vingts=80 quatre-vingt-dix=90 soixante-dix=70",
    "en": "twice=2 thrice=3 hundred=100 thousand=1000 dozen=12",
    "es": (
        "cien=100 mil=1000 docena=12 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 "
        "veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29"
    ),
    "it": (
        "cento=100 mille=1000 ventuno=21 ventidue=22 ventitré=23 ventiquattro=24 venticinque=25 "
        "ventisei=26 ventisette=27 ventotto=28 ventinove=29 quarantotto=48 settantadue=72"
    ),
    "pt": "duas=2 cem=100 mil=1000 dúzia=12 dezasseis=16 dezassete=17 dezanove=19",
    "de": (
        "zweimal=2 dreimal=3 viermal=4 fünfmal=5 sechsmal=6 achtmal=8 zehnmal=10 hundert=100 "
        "tausend=1000"
    ),
    "ar": (
        "اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 مرتين=2 مرتان=2 يومين=2 يومان=2 ساعتين=2 ساعتان=2 "
        "قرصين=2 قرصان=2 حبتين=2 حبتان=2 جرعتين=2 جرعتان=2 أسبوعين=2 أسبوعان=2 شهرين=2 شهران=2 "
        "سنتين=2 عامين=2 دقيقتين=2 دقيقتان=2 ملعقتين=2 ملعقتان=2 كوبين=2 كوبان=2 كأسين=2 "
        "لترين=2 كيلوغرامين=2 كيلوغرامان=2 كبسولتين=2 رقمين=2 رقمان=2 حقنتين=2 "
        "قطرتين=2 مرحلتين=2 زيارتين=2 ثلاث=3 "
        "ثلاثة=3 أربع=4 أربعة=4 خمس=5 خمسة=5 ست=6 ستة=6 سبع=7 سبعة=7 ثماني=8 ثمانية=8 ثمان=8 "
        "تسع=9 تسعة=9 عشر=10 عشرة=10 عشرون=20 عشرين=20 ثلاثين=30 أربعين=40 خمسين=50 ستين=60 "
        "سبعين=70 ثمانين=80 تسعين=90 مئة=100 مائة=100 ألف=1000"
    ),
}
_POSSIBLE = {
    "fr": (
        "centaine=100 dizaine=10 vingtaine=20 trentaine=30 un=1 une=1 premier=1 première=1 "
        "unique=1 seul=1 seule=1 demi=0.5 demie=0.5 moitié=0.5 second=2 seconde=2 double=2 "
        "zéro=0 aucun=0 aucune=0 rien=0 paire=2 couple=2 quart=4 tiers=3 quinzaine=15 "
        "quinzaine=2 uns=1 unes=1 midi=12 minuit=0 minuit=24 minuit=12 "
        "demi=30 demie=30 moitié=50 quart=15"
    ),
    "en": (
        "a=1 an=1 one=1 once=1 first=1 single=1 only=1 half=0.5 second=2 both=2 double=2 pair=2 "
        "couple=2 zero=0 no=0 none=0 nothing=0 quarter=4 thirds=3 fortnight=2 fortnight=14 "
        "two-thirds=2 every=1 other=2 alternate=2 either=2 each=1 daily=1 noon=12 midday=12 "
        "midnight=0 midnight=24 midnight=12 half=30 half=50 quarter=15 "
        "clock=24"
    ),
    "es": (
        "un=1 una=1 uno=1 primer=1 primera=1 primero=1 único=1 medio=0.5 media=0.5 mitad=0.5 "
        "ambos=2 ambas=2 doble=2 segundo=2 cuarto=4 par=2 cero=0 nada=0 ninguno=0 ningún=0 "
        "ninguna=0 segunda=2 tercer=3 tercera=3 cuarta=4 quinta=5 sexta=6 tercio=3 sola=1 "
        "solo=1 otro=2 alternos=2 mediodía=12 medianoche=0 medianoche=24 medianoche=12 "
        "media=30 mitad=50 cuarto=15"
    ),
    "it": (
        "sei=6 un=1 una=1 uno=1 primo=1 prima=1 unico=1 unica=1 mezzo=0.5 mezza=0.5 metà=0.5 "
        "entrambi=2 entrambe=2 secondo=2 doppio=2 doppia=2 paio=2 zero=0 niente=0 nessuno=0 "
        "nessun=0 nessuna=0 seconda=2 terza=3 quarta=4 quinta=5 sesta=6 sola=1 solo=1 alterni=2 "
        "mezzogiorno=12 mezzanotte=0 mezzanotte=24 mezzanotte=12 "
        "mezza=30 mezz=30 metà=50 quarto=15"
    ),
    "pt": (
        "um=1 uma=1 primeiro=1 primeira=1 única=1 único=1 meio=0.5 meia=0.5 metade=0.5 ambos=2 "
        "segundo=2 quarto=4 ambas=2 dobro=2 par=2 zero=0 nada=0 nenhum=0 nenhuma=0 segunda=2 "
        "terceira=3 quarta=4 só=1 alternados=2 meia=30 metade=50 quarto=15"
    ),
    "de": (
        "ein=1 eine=1 einen=1 einer=1 einem=1 eines=1 eins=1 erste=1 ersten=1 einmal=1 "
        "einzige=1 halb=0.5 halbe=0.5 halben=0.5 halber=0.5 hälfte=0.5 beide=2 beiden=2 "
        "halb=30 halbe=30 hälfte=50 viertel=15 mittag=12 mittags=12 "
        "mitternacht=0 mitternacht=24 mitternacht=12 rund=24 "
        "beider=2 doppelt=2 paar=2 null=0 nichts=0 keiner=0 kein=0 keine=0 viertel=4 drittel=3"
    ),
    "ar": (
        "ثاني=2 ثانية=2 ثالث=3 ثالثة=3 رابع=4 رابعة=4 خامس=5 خامسة=5 واحد=1 واحدة=1 مرة=1 أول=1 "
        "أولى=1 نصف=0.5 كلا=2 كلتا=2 ضعف=2 صفر=0 لا=0 ربع=4 ثلث=3 ظهرا=12 ظهر=12 نصف=30 نصف=50 "
        "ربع=15"
    ),
}
_INFLECTED_ORDINALS = {
    "de": ("n", "r", "s", "m"),
    "fr": ("s",),
    "ar": ("ة",),
    "es": ("s",),
    "it": ("i",),
}
# Words before a Roman numeral of one letter: « stade V ».
STAGES = frozenset(
    {
        *("stade", "stage", "type", "grade", "grado", "estadio", "stadio", "fase", "phase"),
        *("estádio", "stadium", "tipo", "typ", "grad"),
    }
)
_ARABIC_PREFIX = re.compile("^[وفبلك]?(?:ال)?|^لل")
_UNITS = 10


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of a language: what each is worth."""

    sure: dict[str, str]
    possible: dict[str, tuple[str, ...]]


@cache
def number_words(locale: str) -> NumberWords:
    """The number words of a locale; none for a language that is not known here."""
    language = base_language(locale)
    sure = {
        word: str(value)
        for value, word in enumerate(_CARDINALS.get(language, "").split(), start=2)
        if word != "-"
    }
    tens = _TENS.get(language, "").split()
    sure |= {word: str(value * _UNITS) for value, word in enumerate(tens, start=3)}
    sure |= dict(pair.split("=") for pair in _SURE.get(language, "").split())
    sure |= _compounds(language, sure)
    sure |= _ordinals(language)
    possible: dict[str, tuple[str, ...]] = {}
    for word, value in _possible(language):
        possible[word] = (*possible.get(word, ()), value)
    if language == "ar":
        sure = _with_prefixes(sure)
        possible |= {f"ال{word}": value for word, value in possible.items()}
    return NumberWords({**sure}, possible)


def _possible(language: str) -> list[tuple[str, str]]:
    pairs = (pair.split("=") for pair in _POSSIBLE.get(language, "").split())
    return [(word, value) for word, value in pairs]


def _ordinals(language: str) -> dict[str, str]:
    endings = ("", *_INFLECTED_ORDINALS.get(language, ()))
    return {
        word + ending: str(value)
        for value, word in enumerate(_ORDINALS.get(language, "").split(), start=2)
        for ending in endings
        if word != "-"
    }


def _compounds(language: str, sure: dict[str, str]) -> dict[str, str]:
    """What is written in one word or with hyphens: twenty-four, vierundzwanzig, trente-six."""
    tens = {word: int(value) for word, value in sure.items() if value in _ROUND}
    small = {word: int(value) for word, value in sure.items() if int(value) < _UNITS}
    if language == "de":
        return {
            f"{one}und{ten}": str(tens[ten] + small[one])
            for ten in tens
            for one in small
            if one not in {"zweimal", "dreimal"}
        }
    if language in {"fr", "en"}:
        return {f"{ten}-{one}": str(tens[ten] + small[one]) for ten in tens for one in small}
    return {}


def _with_prefixes(words: dict[str, str]) -> dict[str, str]:
    """Arabic words with the conjunctions, prepositions and article that are written with them."""
    return {prefix + word: value for word, value in words.items() for prefix in ARABIC_PREFIXES}


_ROUND = frozenset({"20", "30", "40", "50", "60", "80", "90"})
