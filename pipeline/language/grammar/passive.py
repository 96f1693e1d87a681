"""The passive voice in French: « le traitement est prescrit par le médecin ».

A passive is a form of « être » and the participle of a verb that takes an object, with adverbs and
an inverted pronoun between them (Grevisse and Goosse, « Le bon usage », 2016, § 771-773). Left out:
verbs whose past is made with « être » (« est venu »), reflexive verbs (« s’est levé »), and
participles that name a state (« est fermé le lundi ») unless an agent or a compound tense shows
that somebody acts. A third person who « se fait » + infinitive undergoes the action too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipeline.language.grammar.participles import names_a_state, participle, tells_the_past
from pipeline.language.morphology.lemmas import is_listed
from pipeline.language.tokens import Tokens
from pipeline.language.word_set import word_set


@dataclass(frozen=True, slots=True)
class Passive:
    """The words of a passive and where they stand in the tokens (`end` excluded)."""

    start: int
    end: int
    agent: bool


_ETRE = {
    "suis": "je", "es": "tu", "est": "il", "sommes": "nous", "êtes": "vous", "sont": "ils",
    "étais": "je", "était": "il", "étions": "nous", "étiez": "vous", "étaient": "ils",
    "fus": "je", "fut": "il", "fûmes": "nous", "fûtes": "vous", "furent": "ils",
    "serai": "je", "seras": "tu", "sera": "il", "serons": "nous", "serez": "vous",
    "seront": "ils", "serais": "je", "serait": "il", "serions": "nous", "seriez": "vous",
    "seraient": "ils", "sois": "je", "soit": "il", "soyons": "nous", "soyez": "vous",
    "soient": "ils", "fût": "il", "fussent": "ils", "être": "", "étant": "", "été": "",
}  # fmt: skip
_AVOIR = word_set(
    "ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez "
    "auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eut eurent "
    "avoir ayant"
)
_FAIRE = word_set(
    "fait font faisait faisaient fera feront ferait feraient fit firent fasse fassent"
)
# A reflexive verb has the pronoun of its subject before « être ».
_REFLEXIVE = {"me": "je", "m'": "je", "te": "tu", "t'": "tu", "se": "*", "s'": "*"}
_BETWEEN = word_set(
    "pas plus jamais rien guère point aucunement nullement toujours souvent parfois rarement "
    "encore déjà aussi alors ensuite enfin bientôt désormais ainsi donc également bien mal "
    "mieux tout tous toutes toute peu autrefois ici là aujourd'hui aujourd’hui maintenant "
    "immédiatement que qu' en y à nouveau même non seulement beaucoup peut-être ne "
    "et chacun généralement tôt tard vite hier parfaitement partout dehors cependant "
    "néanmoins toutefois pourtant surtout presque quasi parmi longtemps quelquefois sans "
    "doute"
)
_ADVERBS_OF_SEVERAL_WORDS = (
    "en aucun cas|en général|en partie|en principe|en effet|en même temps|en premier|en ligne|"
    "le plus souvent|le plus possible|le cas échéant|de nouveau|de plus en plus|de moins en moins|"
    "de temps en temps|sur place|au moins|au plus|au besoin|au préalable|par la suite|par exemple|"
    "par erreur|tout de suite|tout à fait|tout d' abord|peu à peu|petit à petit|plus ou moins|"
    "sans doute|à leur tour|à son tour|à votre tour|à nouveau|à tort|à vie|bel et bien|une fois|"
    "deux fois|plusieurs fois|chez vous|avant tout|dans ce cas|non plus"
)
_FOLLOWED_BY_ADJECTIVE = word_set("très trop si assez tellement")
_LONGEST_GAP = 4  # words between « être » and its participle
_FAR = 30  # words between the two « soit » of a choice, at most
_LONGEST_ASIDE = 8  # words between two commas there
_BEFORE_REFLEXIVE_INFINITIVE = word_set("après sans de d' pour")
_ENDS_OF_AGENT = frozenset(",;:()")
_AGENT_WITHIN = 6  # words between the participle and « par »
# What « par » starts when it names no one: « par exemple », « par jour ».
_NO_AGENT = word_set(
    "exemple jour jours semaine mois an ans heure heures rapport ailleurs terre cœur contre "
    "là conséquent suite fois cas ordre hasard erreur voie écrit téléphone courrier courriel "
    "mail e-mail sms internet la-bouche"
)
_IDIOMS_OF_SE_FAIRE = word_set("sentir attendre entendre remarquer connaître rare")


def passives(tokens: Tokens) -> tuple[Passive, ...]:
    """The passives of a French sentence, in order."""
    forms = tokens.forms
    if _ETRE.keys().isdisjoint(forms) and _FAIRE.isdisjoint(forms):
        return ()
    found = (_passive_at(forms, index) for index in range(len(forms)))
    return tuple(each for each in found if each)


def _passive_at(forms: tuple[str, ...], index: int) -> Passive | None:
    if forms[index] in _FAIRE:
        return _caused(forms, index)
    if forms[index] not in _ETRE or not _is_verb(forms, index) or _is_reflexive(forms, index):
        return None
    end = _participle_after(forms, index)
    if not end:
        return None
    word, agent = forms[end - 1], _has_agent(forms, end)
    if tells_the_past(word) and not agent and forms[index] != "été":
        return None
    acts = agent or forms[index] == "été"
    if names_a_state(word) and not acts:
        return None
    made_of = participle(word) == "fait" and forms[end : end + 1] in {("de",), ("d'",), ("pour",)}
    return None if made_of else Passive(_start(forms, index), end, agent)


def _start(forms: tuple[str, ...], index: int) -> int:
    """Where the verb starts: at « a » in « a été prescrit »."""
    if forms[index] != "été":
        return index
    earliest = max(0, index - _LONGEST_GAP)
    return next((at for at in range(index - 1, earliest - 1, -1) if forms[at] in _AVOIR), index)


def _is_verb(forms: tuple[str, ...], index: int) -> bool:
    """« été » is a season, « soit » a conjunction and « est » a point of the compass too."""
    before = forms[max(0, index - _LONGEST_GAP) : index]
    if forms[index] == "été":
        return not _AVOIR.isdisjoint(before)
    if forms[index] == "soit":
        near = forms[max(0, index - _FAR) : index + _FAR]
        return near.count("soit") == 1 and before[-1:] != (",",)
    return not before or before[-1] not in {"l'", "cet", "d'", "un"} or forms[index] == "être"


def _is_reflexive(forms: tuple[str, ...], index: int) -> bool:
    before = [form for form in forms[max(0, index - 4) : index] if form not in {"en", "y"}]
    if not before:
        return False
    person, last = _ETRE[forms[index]], before[-1]
    if last in {"se", "s'"}:
        return True
    if last in _REFLEXIVE:
        return person == _REFLEXIVE[last] or (person == "je" and last in {"me", "m'"})
    if last not in {"nous", "vous"}:
        return False
    if forms[index] in {"être", "étant"}:
        return len(before) > 1 and before[-2] in _BEFORE_REFLEXIVE_INFINITIVE
    inverted = forms[index + 1 : index + 2] == (f"-{last}",)
    return person == last and (inverted or before[-2:-1] in ([last], ["ne"]))


def _participle_after(forms: tuple[str, ...], index: int) -> int:
    """The position after the participle that follows « être », 0 if there is none."""
    gap, position = 0, index + 1
    while position < len(forms) and gap <= _LONGEST_GAP:
        form = forms[position]
        if form == "été" or form in _FOLLOWED_BY_ADJECTIVE:
            return 0
        if form == ",":
            position = _after_aside(forms, position)
            if not position:
                return 0
            continue
        if participle(form) and form not in _BETWEEN:
            return position + 1
        length = _adverbial(forms, position)
        if not length:
            return 0
        gap += 0 if form[0] == "-" else 1
        position += length
    return 0


def _after_aside(forms: tuple[str, ...], comma: int) -> int:
    """The position after the comma that closes « , dans tous les cas, », 0 if none does."""
    last = min(len(forms), comma + _LONGEST_ASIDE + 2)
    return next((at + 1 for at in range(comma + 1, last) if forms[at] == ","), 0)


def _adverbial(forms: tuple[str, ...], position: int) -> int:
    """How many tokens the adverb has that starts here, 0 if none does."""
    for phrase in _phrases().get(forms[position], ()):
        if forms[position : position + len(phrase)] == phrase:
            return len(phrase)
    return int(_may_stand_between(forms[position]))


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The adverbs of several words, by the first of them."""
    phrases = [tuple(phrase.split()) for phrase in _ADVERBS_OF_SEVERAL_WORDS.split("|")]
    firsts = {phrase[0] for phrase in phrases}
    return {first: tuple(each for each in phrases if each[0] == first) for first in firsts}


def _may_stand_between(form: str) -> bool:
    return form in _BETWEEN or form[0] == "-" or (form.endswith("ment") and len(form) > 6)  # noqa: PLR2004


def _has_agent(forms: tuple[str, ...], end: int) -> bool:
    for position in range(end, min(len(forms), end + _AGENT_WITHIN)):
        form = forms[position]
        if form in _ENDS_OF_AGENT:
            return False
        if form == "par":
            return position + 1 < len(forms) and forms[position + 1] not in _NO_AGENT
    return False


def _caused(forms: tuple[str, ...], index: int) -> Passive | None:
    """« Le patient se fait opérer », « elle s’est fait vacciner »."""
    start = index
    if index and forms[index - 1] in _ETRE and _ETRE[forms[index - 1]] in {"il", "ils"}:
        start = index - 1
    if start < 1 or forms[start - 1] not in {"se", "s'"} or index + 1 >= len(forms):
        return None
    verb = forms[index + 1]
    is_infinitive = verb.endswith(("er", "ir", "re")) and is_listed(verb, "fr")
    if not is_infinitive or verb in _IDIOMS_OF_SE_FAIRE:
        return None
    return Passive(start - 1, index + 2, _has_agent(forms, index + 2))
