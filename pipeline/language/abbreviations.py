"""Abbreviations whose full stop does not end a sentence, and words that start one.

The lists hold what patient information and its references use; a word missing here costs one
wrong boundary, a word too many hides one, so each list stays short.
"""
# ruff: noqa: RUF001 (Cyrillic letters are meant, not the Latin ones they resemble)

from __future__ import annotations

from dataclasses import dataclass

from pipeline.language.locale import base_language


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """What a language writes with a full stop inside a sentence, without its final stop.

    In lower case, they also start a sentence; with a capital they are only meant as written, so
    that « MM. Dupont » has no boundary and « 5 mm. Puis » has one.

    `always`: the sentence goes on, whatever follows (« Dr. Martin », « p. ex. »).
    `before_number`: it goes on before a number (« p. 12 », « art. 3 »).
    `before_name`: it goes on before a capital that starts no sentence (« av. Foch »).
    `ordinals`: a number with a full stop is an ordinal before a capital (« am 3. Mai »).
    `lettered`: nouns that a letter follows as a name (« la vitamine C. », « le groupe A. »): no
    initial, so that the sentence may end.
    `lower_case`: the text has no capital at all, so that small letters start sentences too.
    `starters`: capitalised words that start a sentence rather than follow an initial, so that
    « la vitamine C. Elle » has a boundary and « J. Dupont » has none.
    """

    always: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    before_name: frozenset[str] = frozenset()
    lettered: frozenset[str] = frozenset()
    ordinals: bool = False
    lower_case: bool = False
    starters: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NONE = Abbreviations()
_ABBREVIATIONS = {
    "fr": Abbreviations(
        lettered=_words(
            "vitamine vitamines hépatite groupe type plan classe catégorie annexe figure point "
            "stade grade protéine virus bloc bâtiment salle zone porte escalier lettre "
            "option partie section formule lymphocyte lymphocytes cellules"
        ),
        always=_words(
            "M MM Mr Mrs Mme Mmes Mlle Mlles Me St Ste Gén Col dr drs pr prs prof cf p.ex ex env "
            "apr c.-à-d càd"
        ),
        before_number=_words(
            "p pp art fig vol chap tél tel fax n no réf éd al coll alin ann § tab tabl av max min "
            "moy janv févr juil juill sept oct nov déc"
        ),
        before_name=_words("av bd boul pl rte imp cap gén éd s"),
        starters=_words(
            "à afin ainsi alors après au aucun aucune auparavant aussi autre autres aux avant avec "
            "beaucoup bien c’est car ce ceci cela celle celui cependant certaines certains ces cet "
            "cette chaque chez comme comment dans de demandez depuis des dès deux dites donc du "
            "elle elles en enfin ensuite entre est et évitez grâce il ils je jusque la le les leur "
            "leurs lors lorsque ma mais malgré même mes mon ne ni nos notre nous on or ou où par "
            "parfois parlez parmi pendant peu plus plusieurs pour pourquoi pourtant prenez puis "
            "puisque quand que quel quelle quelques qui quoi sa sans sauf selon ses seul si son "
            "sous souvent sur ta tous tout toute toutefois toutes très trois un une vers voici "
            "vos votre vous y allez appelez apportez attendez buvez dormez faites gardez lavez "
            "lisez mangez marchez venez voyez"
        ),
    ),
    "en": Abbreviations(
        lettered=_words(
            "vitamin hepatitis group type plan class category annex appendix figure point stage "
            "grade factor protein virus block building room zone part section option cells"
        ),
        always=_words("Mr Mrs Ms St dr prof e.g i.e eg ie cf vs approx"),
        before_number=_words("p pp fig figs vol no nos art ch sec tel max min"),
        starters=_words(
            "a after all also an and any as ask at because before but call do each for from he her "
            "his how however i if in it its many most my no not on once or our people she so some "
            "talk tell that the their then there these they this those to we what when where which "
            "while who why with you your"
        ),
    ),
    "es": Abbreviations(
        lettered=_words(
            "vitamina hepatitis grupo tipo plan clase categoría anexo figura punto estadio "
            "grado factor proteína virus bloque edificio sala zona parte sección opción "
            "linfocitos células"
        ),
        always=_words("D Dña Ud Uds Vd EE sr sra srta sres dr dra dres prof lic ej p.ej aprox"),
        before_number=_words("p pp pág págs art fig vol cap tel tfno n núm max min"),
        starters=_words(
            "a al algunos antes así aunque cada como con cuando de del desde después durante el "
            "ella ellas ellos en entre es esta este esto estos hable hay la las le llame lo los "
            "más muchas muchos no nos o para pero por pregunte puede que quien se si sin sobre su "
            "sus también tome todas todos tras un una usted y ya"
        ),
    ),
    "it": Abbreviations(
        lettered=_words(
            "vitamina epatite gruppo tipo piano classe categoria allegato figura punto stadio "
            "grado fattore proteina virus blocco edificio sala zona parte sezione opzione "
            "linfociti cellule"
        ),
        always=_words("S sig sigg sig.ra sig.na dr dott dott.ssa prof prof.ssa es p.es cfr"),
        before_number=_words("p pp pag pagg art fig vol cap tel n max min"),
        starters=_words(
            "a alcune alcuni anche chi chiami chieda ci come con così da dal dei del della di dopo "
            "durante e è ecco gli i il in io la le lei loro lo ma molti ne nel nella noi non o "
            "ogni parli per perché però più prima può quando quella quelle quello questa queste "
            "questi questo se senza si sono su tra tutte tutti un una uno voi"
        ),
    ),
    "de": Abbreviations(
        lettered=_words(
            "vitamin hepatitis gruppe blutgruppe typ plan klasse kategorie anhang abbildung "
            "punkt stadium grad faktor protein virus block gebäude raum zone teil abschnitt"
        ),
        always=_words("Hr Fr St Dr Prof med dent z.B d.h u.a z d bzw ca vgl evtl ggf inkl"),
        before_number=_words("s abb bd kap nr tel art max min"),
        ordinals=True,
        starters=_words(
            "aber alle als am auch auf bei bitte da das dann dass der die dies diese dieser doch "
            "ein eine er es für haben ich ihr ihre im in ist man mit nach nicht oder sie sind so "
            "und unter vor was wenn wer wie wir zu zum"
        ),
    ),
    "pt": Abbreviations(
        lettered=_words(
            "vitamina hepatite grupo tipo plano classe categoria anexo figura ponto estágio "
            "grau fator proteína vírus bloco edifício sala zona parte seção opção linfócitos "
            "células"
        ),
        always=_words("sr sra dr dra prof profa ex p.ex exmo aprox"),
        before_number=_words("p pp pág págs art fig vol cap tel n max min"),
        starters=_words(
            "a ao às as antes após cada com como da de depois do durante e é ela elas ele eles em "
            "entre esta este eu fale há isto mas mais não nem no na nos o os ou para pergunte por "
            "quando que se sem seu sua também todos um uma você"
        ),
    ),
    "nl": Abbreviations(
        lettered=_words(
            "vitamine hepatitis groep bloedgroep type plan klasse bijlage figuur punt stadium "
            "graad factor virus blok gebouw kamer zone deel"
        ),
        always=_words("dhr mevr mw dr prof bijv d.w.z m.b.t i.v.m b.v nl ca o.a t.a.v"),
        before_number=_words("p pp art afb fig hfst nr tel max min"),
        starters=_words(
            "als bel bij daarna dat de deze die dit een en er ga haar heeft het hij hoe ik in is "
            "je kunt maar met moet na neem niet of om ook op soms te tijdens u uw van veel voor "
            "vraag waarom wanneer wat we wie wij ze zij"
        ),
    ),
    "ru": Abbreviations(
        lettered=_words(
            "витамин витамина витамины гепатит гепатита группа группы тип типа план класс "
            "категория приложение рисунок стадия степень фактор белок вирус"
        ),
        always=_words("т т.е т.к т.н т.о им см ср проф акад д-р доц ул"),
        before_number=_words("с стр рис табл гл п пп ст тел"),
        before_name=_words("г гг в вв"),
        starters=_words(
            "а в вам во вы где для до его ее если её и из или их к как когда кто мы на над не нет "
            "но о об обратитесь он она они оно от по под после потом при с сейчас также так там "
            "то тогда у чтобы что эта эти это этот я"
        ),
    ),
    "ar": Abbreviations(always=_words("د أ م"), before_number=_words("ص ج رقم هاتف ت")),
}


def abbreviations(locale: str) -> Abbreviations:
    """The abbreviations of the locale's language; empty lists where none are known."""
    return _ABBREVIATIONS.get(base_language(locale), _NONE)
