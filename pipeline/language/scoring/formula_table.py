"""The registry of formulas: which language has which, after whom, and how to read its values."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from pipeline.language.locale import base_language
from pipeline.language.scoring import bands
from pipeline.language.scoring.formulas import (
    Formula,
    flesch,
    flesch_expression,
    flesch_kincaid,
    gulpease,
    lix,
    osman,
    smog,
    wiener,
    wiener_expression,
)
from pipeline.language.scoring.textstat_values import ease_constants


def _ease(
    name: str, source: str, validated_on: str, weights: tuple[float, float, float]
) -> Formula:
    """A formula of Flesch's kind, named after its author."""
    identity = name.lower().replace(" ", "-").replace("á", "a")
    return Formula(
        identity,
        name,
        source,
        validated_on,
        bands.FLESCH,
        flesch(*weights),
        ease=True,
        expression=flesch_expression(*weights),
    )


def _french() -> tuple[Formula, ...]:
    return (
        _ease(
            "Kandel-Moles",
            "Kandel and Moles, « Application de l’indice de Flesch à la langue française », 1958",
            "no readers: Flesch's weights, adjusted to the mean lengths of French words",
            ease_constants("fr"),
        ),
    )


def _english() -> tuple[Formula, ...]:
    return (
        _ease(
            "Flesch",
            "Flesch, « A new readability yardstick », 1948",
            "the McCall-Crabbs test lessons in reading, United States, children of grades 3 to 7",
            ease_constants("en"),
        ),
        Formula(
            "flesch-kincaid",
            "Flesch-Kincaid",
            "Kincaid and others, « Derivation of new readability formulas », 1975",
            "18 passages of manuals of the United States Navy, 531 recruits",
            bands.GRADES,
            flesch_kincaid,
            expression="0.39 × words per sentence + 11.8 × syllables per word − 15.59",
        ),
        Formula(
            "smog",
            "SMOG",
            "McLaughlin, « SMOG grading: a new readability formula », 1969",
            "the McCall-Crabbs test lessons in reading, full understanding",
            bands.GRADES,
            smog,
            expression="1.043 × √(30 × words of 3 syllables and more ÷ sentences) + 3.1291",
            note="made for samples of 30 sentences; shorter texts are scaled up to that",
        ),
    )


def _spanish() -> tuple[Formula, ...]:
    return (
        _ease(
            "Fernández Huerta",
            "Fernández Huerta, « Medidas sencillas de lecturabilidad », 1959, after Law, 2011",
            "no readers: Flesch's weights, adjusted to Spanish",
            ease_constants("es"),
        ),
        Formula(
            "szigriszt-pazos",
            "Szigriszt-Pazos (INFLESZ)",
            "Szigriszt Pazos, « Sistemas predictivos de legibilidad », 1993",
            "Spanish prose; bands for health texts: Barrio-Cantalejo and others, 2008",
            bands.INFLESZ,
            flesch(206.835, 1.0, 62.3),
            expression=flesch_expression(206.835, 1.0, 62.3),
        ),
    )


def _italian() -> tuple[Formula, ...]:
    return (
        _ease(
            "Flesch-Vacca",
            "Franchina and Vacca, « Adaptation of Flesch readability index », 1986",
            "a text in Italian and English",
            ease_constants("it"),
        ),
        Formula(
            "gulpease",
            "Gulpease",
            "Lucisano and Piemontese, « Gulpease: una formula per la predizione », 1988",
            "Italian pupils of primary, middle and upper schools",
            bands.GULPEASE,
            gulpease,
            needs_syllables=False,
            expression="89 + (300 × sentences − 10 × letters) ÷ words",
        ),
    )


def _german() -> tuple[Formula, ...]:
    amstad = _ease(
        "Amstad",
        "Amstad, « Wie verständlich sind unsere Zeitungen? », 1978",
        "no readers: Flesch's weights, adjusted to German",
        ease_constants("de"),
    )
    weights = (
        (0.1935, 0.1672, 0.1297, 0.0327, 0.875),
        (0.2007, 0.1682, 0.1373, 0.0, 2.779),
        (0.2963, 0.1905, 0.0, 0.0, 1.1144),
        (0.2744, 0.2656, 0.0, 0.0, 1.693),
    )
    return amstad, *(
        Formula(
            f"wiener-sachtextformel-{number}",
            f"Wiener Sachtextformel {number}",
            "Bamberger and Vanecek, « Lesen – Verstehen – Lernen – Schreiben », 1984",
            "non-fiction for Austrian pupils of grades 4 to 12",
            bands.GRADES,
            wiener(*each),
            expression=wiener_expression(*each),
        )
        for number, each in enumerate(weights, 1)
    )


def _portuguese() -> tuple[Formula, ...]:
    return (
        _ease(
            "Martins",
            "Martins, Ghiraldelo, Nunes and Oliveira Junior, « Readability formulas applied to "
            "textbooks in Brazilian Portuguese », 1996",
            "Brazilian school books",
            (248.835, 1.015, 84.6),
        ),
    )


def _dutch() -> tuple[Formula, ...]:
    return (
        _ease(
            "Douma",
            "Douma, « De leesbaarheid van landbouwbladen », 1960",
            "Dutch farming papers",
            ease_constants("nl"),
        ),
    )


def _russian() -> tuple[Formula, ...]:
    return (
        _ease(
            "Oborneva",
            "Oborneva, « Automated assessment of text complexity », 2006",
            "no readers: Flesch's weights, adjusted by Russian translations of English texts",
            ease_constants("ru"),
        ),
    )


def _arabic() -> tuple[Formula, ...]:
    return (
        Formula(
            "osman",
            "OSMAN",
            "El-Haj and Rayson, « OSMAN: a novel Arabic readability metric », 2016",
            "73,000 parallel Arabic and English paragraphs of the United Nations",
            bands.OSMAN,
            osman,
            needs_syllables=False,
            expression="200.791 − 1.015 × words per sentence − 24.181 × (words of more than 5 "
            "letters + letters that stand for a syllable + eloquent words) ÷ words",
            note="the variant for text without short vowels: syllables are estimated from letters",
        ),
    )


_LIX_FORMULA = Formula(
    "lix",
    "LIX",
    "Björnsson, « Läsbarhet », 1968",
    "Swedish school books and newspapers; used for many languages, its bands hold for Swedish",
    bands.LIX,
    lix,
    needs_syllables=False,
    expression="words per sentence + % of words of more than 6 letters",
)
_OF_LANGUAGE: dict[str, Callable[[], tuple[Formula, ...]]] = {
    "ar": _arabic,
    "de": _german,
    "en": _english,
    "es": _spanish,
    "fr": _french,
    "it": _italian,
    "nl": _dutch,
    "pt": _portuguese,
    "ru": _russian,
}


@cache
def formulas_for(locale: str) -> tuple[Formula, ...]:
    """The formulas of the locale's language, the main one first; LIX comes last in every one."""
    own = _OF_LANGUAGE.get(base_language(locale), tuple)
    return (*own(), _LIX_FORMULA)


@cache
def ease_formula(locale: str) -> Formula | None:
    """The reading-ease formula of the locale's language, or None where none is published."""
    return next((formula for formula in formulas_for(locale) if formula.ease), None)
