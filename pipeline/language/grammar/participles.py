"""French past participles: passive ones, those that tell the past, those that name a state."""

from __future__ import annotations

from functools import cache

from pipeline.language.morphology.lemmas import is_listed
from pipeline.language.word_set import word_set

# Verbs conjugated with « être »: their participle after it tells the past, no passive (Grevisse and
# Goosse, « Le bon usage », 2016, § 811).
_WITH_ETRE = word_set(
    "allé venu devenu revenu parvenu survenu intervenu advenu provenu parti reparti entré "
    "rentré sorti ressorti né mort décédé tombé retombé resté monté remonté descendu "
    "redescendu passé retourné arrivé apparu réapparu échu éclos"
)
# Participles that name a state as an adjective does: after a simple form of « être » nobody acts.
_STATES = word_set(
    "abattu abonné absolu agité aisé alité allongé altéré angoissé approprié assis assuré "
    "attaché atteint attendri avancé avisé axé ballonné basé bombé borné bouché cassé compliqué "
    "allumé éteint infecté "
    "composé compris concerné confus connu constipé constitué contracté convaincu couché "
    "courbaturé couvert daté destiné diplômé disposé distingué divisé divorcé doté doué "
    "décontracté dédié déprimé dérangé désespéré désolé détendu dû effrayé embêté emmêlé "
    "enflammé enflé engagé enrhumé ensoleillé espacé essoufflé exagéré excepté exposé fatigué "
    "fermé fiancé fondé forcé formé fragilisé frustré gelé gonflé guéri gêné habillé habitué "
    "handicapé immunisé imprévu inattendu indiqué informatisé inquiété inscrit installé "
    "intéressé irrité isolé joint latéralisé limité lié localisé logé marié marqué modéré "
    "motivé mouillé méconnu mêlé obligé occupé opposé ouvert paralysé passionné persuadé "
    "poli pressé privé prononcé proportionné précipité prédisposé préoccupé qualifié rassuré "
    "rattaché ravi relié retraité rompu rouillé réputé réservé révolu satisfait saturé sensé "
    "serré situé spécialisé structuré surchargé surmené surpris séparé tendu tenté tenu terminé "
    "tourné troublé usé vacciné varié voilé vêtu âgé éclairé écoulé élevé éloigné énervé épuisé "
    "équilibré équipé étendu étonné"
)
# Participles that « -é » and « -i » do not make, of verbs that take an object.
_IRREGULAR = word_set(
    "fait défait refait contrefait dit redit interdit contredit prédit écrit décrit inscrit "
    "prescrit transcrit souscrit proscrit circonscrit réécrit conduit reconduit réduit "
    "produit reproduit traduit introduit construit reconstruit détruit instruit déduit séduit "
    "induit cuit mis admis permis promis remis soumis transmis retransmis émis omis commis "
    "compromis démis pris appris compris repris entrepris surpris acquis conquis requis assis "
    "ouvert couvert découvert recouvert rouvert offert peint repeint dépeint atteint craint "
    "plaint joint rejoint adjoint contraint restreint éteint teint astreint enfreint feint vu "
    "revu prévu entrevu lu relu élu réélu bu cru su connu reconnu perdu rendu vendu revendu "
    "tendu étendu détendu entendu attendu défendu répandu suspendu confondu fondu mordu tordu "
    "battu abattu combattu débattu rabattu vaincu convaincu tenu obtenu maintenu contenu "
    "retenu soutenu détenu entretenu reçu aperçu perçu conçu déçu vécu dû résolu dissous "
    "absous inclus exclu conclu moulu cousu recousu secouru parcouru encouru suivi poursuivi "
    "servi desservi accueilli recueilli cueilli senti ressenti haï bouilli rompu interrompu "
    "corrompu pondu tondu pendu dépendu descendu prévenu convenu vêtu revêtu accru mû ému "
    "promu"
)
_NOUNS = word_set("clé côté santé beauté parti ami abri lundi mardi jeudi samedi midi celui lui")


@cache
def participle(word: str) -> str:
    """The masculine singular of a past participle that can be passive, "" for any other word.

    Args:
        word: in lower case, in any gender and number.
    """
    return next((form for form in _masculine(word) if _is_participle(form)), "")


@cache
def tells_the_past(word: str) -> bool:
    """Whether the participle after « être » only tells the past (« est venu »)."""
    return any(form in _WITH_ETRE for form in _masculine(word))


@cache
def names_a_state(word: str) -> bool:
    """Whether the participle is usually an adjective (« est fermé »)."""
    return any(form in _STATES for form in _masculine(word))


def _masculine(word: str) -> tuple[str, ...]:
    """The word itself, then without what feminine and plural add."""
    singular = word.removesuffix("s")
    bare = singular.removesuffix("e")
    return tuple(dict.fromkeys((word, singular, bare)))


def _is_participle(form: str) -> bool:
    if form in _IRREGULAR:
        return True
    if form in _NOUNS or len(form) < 3:  # noqa: PLR2004 (the shortest: « ôté », « tué »)
        return False
    if form.endswith("é"):
        return is_listed(form[:-1] + "er", "fr")
    return form.endswith("i") and is_listed(form + "r", "fr")
