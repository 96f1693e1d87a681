"""Nouns made from verbs in French: « la réalisation de l’examen » for « faire l’examen »."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipeline.language.morphology.lemmas import is_listed, lemma
from pipeline.language.tokens import Tokens
from pipeline.language.word_set import word_set

_ENDINGS = ("ation", "ition", "ution", "ction", "ption", "sion", "ement", "age", "ance", "ence")
# Everyday or medical names of things, in which nobody hears the verb any more.
_NAMES = word_set(
    "question attention population information situation solution position condition portion "
    "station région religion relation opération mention nation action réaction section "
    "pension tension télévision lésion passion occasion version mission émission profession "
    "fonction infection alimentation vaccination application association administration "
    "institution circulation respiration digestion inflammation dépression option notion "
    "perfusion éruption natation portion direction image page âge village visage ménage "
    "message voyage avantage étage garage langage courage personnage bagage cartilage sondage "
    "massage fromage potage mariage entourage usage stage dosage orage dommage héritage "
    "moment médicament vêtement aliment appartement logement élément document département "
    "gouvernement traitement événement évènement sentiment monument argument instrument "
    "segment pansement comportement établissement règlement enseignement médicament "
    "essoufflement tempérament saignement vomissement mouvement bâtiment équipement "
    "abonnement assurance ordonnance ambulance urgence distance enfance chance avance science "
    "patience présence expérience différence violence résidence agence vacance balance "
    "substance séance confiance fréquence conséquence absence essence audience ambiance "
    "connaissance naissance grossesse importance puissance finance alliance croissance "
    "adolescence influence concurrence compétence conférence référence intelligence "
    "conscience existence évidence licence démence dépendance tendance circonstance instance "
    "espérance vengeance réanimation hospitalisation radiation ponction injection"
)
_DETERMINERS = word_set(
    "le la l' les un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa "
    "ses notre nos votre vos leur leurs en par sans pour après avant toute chaque"
)
_SUPPORT = frozenset(
    {"effectuer", "effectué", "effectuée", "procéder", "procédé", "réaliser", "réalisé", "réalisée"}
)
_SUPPORT_STEMS = ("effectu", "procéd", "procèd", "réalis")
_ARTICLES = word_set("à la le l' les un une des du de d' au aux votre vos son sa ses cette ce")
_VERB_ENDINGS = {
    "ation": ("er",), "ition": ("ir", "er"), "ction": ("cter",), "ement": ("er",),
    "age": ("er",), "ance": ("er",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Support:
    """A verb that says nothing and the noun that says it, between two tokens (`end` excluded).

    `verb` is the verb the noun comes from, "" where the noun does not show it.
    """

    start: int
    end: int
    verb: str


def nominalisation_places(sentence: Tokens) -> tuple[int, ...]:
    """The tokens that are nouns made from verbs, in order."""
    forms = sentence.forms
    return tuple(
        index
        for index, form in enumerate(forms)
        if index and forms[index - 1] in _DETERMINERS and is_nominalisation(form)
    )


def supports(sentence: Tokens) -> tuple[Support, ...]:
    """The places where a verb without meaning holds a noun: « procéder à la vérification »."""
    forms, found = sentence.forms, []
    for start, form in enumerate(forms):
        if form.startswith(_SUPPORT_STEMS) and lemma(form, "fr") in _SUPPORT:
            at = start + 1
            while at < len(forms) and forms[at] in _ARTICLES:
                at += 1
            if start + 1 < at < len(forms) and is_nominalisation(forms[at]):
                found.append(Support(start, at + 1, verb_of(forms[at])))
    return tuple(found)


@cache
def is_nominalisation(form: str) -> bool:
    """Whether a word in lower case is a noun made from a verb."""
    singular = form.removesuffix("s")
    return singular.endswith(_ENDINGS) and len(singular) > 6 and singular not in _NAMES  # noqa: PLR2004


@cache
def verb_of(noun: str) -> str:
    """The verb a noun is made from, "" where its form does not tell.

    >>> verb_of("vérification"), verb_of("nettoyage")
    ('vérifier', 'nettoyer')
    """
    singular = noun.removesuffix("s")
    if singular.endswith("ification"):
        return singular.removesuffix("ication") + "ier"
    for ending, verbs in _VERB_ENDINGS.items():
        if singular.endswith(ending):
            stem = singular.removesuffix(ending)
            return next((stem + verb for verb in verbs if is_listed(stem + verb, "fr")), "")
    return ""
