"""The forms of an Arabic word without what is written onto it: article, prepositions, pronouns.

Light stemming after Larkey, Ballesteros and Connell, « Improving stemming for Arabic information
retrieval », 2002 (light10), with one-letter prepositions and pronouns, which health texts use
often. A letter may also belong to the word: each form is kept with and without it.
"""
# ruff: noqa: RUF001 (Arabic letters are meant, not the Latin ones they resemble)

from __future__ import annotations

import re

_MARKS = re.compile("[\u0640\u064b-\u065f\u0670]")
_LETTERS = str.maketrans("أإآٱىةؤئ", "اااايهوي")
_ARTICLE = re.compile("^[وف]?(?:[اٱ]ل|بال|كال|لل)(?=..)")
_CLITIC = re.compile("^(?:[وف]?[بلك]|[وفس])(?=...)")
_SUFFIX = re.compile("(?<=..)(?:هما|كما|ها|هم|هن|كم|كن|نا|ان|ات|ون|ين|يه|ه|ي|ك|ا)$")
# Pronouns and the plural of the imperative, as « your sleep » and « walk! » are written.
_PRONOUN = re.compile("(?<=...)(?:هما|كما|ها|هم|هن|كم|كن|نا|ه|ي|ك|وا)$")
# The sign of the feminine, and the final alef maksura, are written otherwise before a pronoun or
# the ending of the dual.
_FEMININE = re.compile("(?<=..)ت$")
_MAKSURA = re.compile("(?<=..)ا$")
# What a preposition is joined to: « المشتبه به », « المشتبه بهما ».
_JOINED = re.compile("^(ب|ل|من|عن|في|علي|الي)(?:هما|ها|هم|هن|ه)$")
# The present of verbs of three letters, as « you cough »; with ت alone it would be a noun.
_PRESENT = re.compile("^(?:ي(...)(?:ون|وا|ان)?|[تن](...)(?:ون|وا|ين))$")
# The commonest broken plurals, after letters are made plain, and their singulars: أورام of ورم,
# تجارب of تجربة, نتائج of نتيجة, مناديل of منديل, عوامل of عامل.
_PLURALS = (
    (re.compile("^ا(..)ا(.)$"), r"\1\2"),
    (re.compile("^(..)ا(..)$"), r"\1\2"),
    (re.compile("^(..)اي(.)$"), r"\1ي\2"),
    (re.compile("^(..)ا(.ي.)$"), r"\1\2"),
    (re.compile("^(.)وا(..)$"), r"\1ا\2"),
)
# Broken plurals of health texts that no rule here gives, and their singulars, letters made plain.
_BROKEN_PLURALS = dict(
    pair.split()
    for pair in """
        ادويه دواء
        خلايا خليه
        مرضي مريض
        اطباء طبيب
        اوبيه وباء
        اقنعه قناع
        اسطح سطح
        سطوح سطح
        ايدي يد
        رووس راس
        اعين عين
        عيون عين
        اجهزه جهاز
        انسجه نسيج
        اورده وريد
        دماء دم
        عظام عظم
        قلوب قلب
        كلي كليه
        وفيات وفاه
        نساء امراه
        مخاطر خطر
        فحوص فحص
        عقاقير عقار
        اعضاء عضو
        اغشيه غشاء
        اغذيه غذاء
        جراثيم جرثومه
        تحاليل تحليل
        اثار اثر
        الام الم
        ايام يوم
        طرق طريقه
    """.strip().splitlines()
)
_SHORTEST = 2


def without_marks(word: str) -> str:
    """The word without vowel signs and without the line that stretches letters."""
    return _MARKS.sub("", word)


def bare_forms(word: str) -> frozenset[str]:
    """The word, and what is left of it without article, conjunction or preposition."""
    return frozenset({word, _ARTICLE.sub("", word), _CLITIC.sub("", word)})


def arabic_forms(word: str) -> frozenset[str]:
    """The forms under which a word is looked up, its letters made plain.

    Args:
        word: a word without vowel signs.
    """
    plain = word.translate(_LETTERS)
    bare = bare_forms(plain) | {_JOINED.sub(r"\1_", plain), _PRESENT.sub(r"\1\2", plain)}
    # A pronoun may follow the ending of a plural: مستقبلاتها.
    shorter = {_SUFFIX.sub("", form) for form in bare}
    shorter |= {_SUFFIX.sub("", form) for form in shorter}
    stems = bare | shorter | {_FEMININE.sub("ه", form) for form in shorter}
    stems |= {_MAKSURA.sub("ي", form) for form in shorter}
    singulars = {plural.sub(singular, form) for plural, singular in _PLURALS for form in stems}
    singulars |= {_BROKEN_PLURALS.get(form, form) for form in stems}
    return frozenset(form for form in stems | singulars if len(form) >= _SHORTEST)


def arabic_dictionary_forms(word: str) -> frozenset[str]:
    """The word as a dictionary may have it: without article and clitics, without pronouns.

    Args:
        word: a word without vowel signs; its letters stay as they are written.
    """
    plain = _ARTICLE.sub("", word)
    bare = {word, plain, _CLITIC.sub("", plain)}
    without_pronoun = {_PRONOUN.sub("", form) for form in bare}
    feminine = {form[:-1] + "ة" for form in without_pronoun - bare if form.endswith("ت")}
    return frozenset(bare | without_pronoun | feminine)
