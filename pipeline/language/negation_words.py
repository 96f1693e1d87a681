"""The words that deny in each language, as data for `language/negation.py`.

Each language has six lists, `|` between regular expressions of whole words in lower case:

- `denies`: a sentence that has one says that something is not so, or must not be done;
- `may`: can stand for a negation of the other language, and need not;
- `exceptive`: says « que » of « ne … que », where the other language has a negation too;
- `idioms`: sound like a negation and are none;
- `soft`: idioms that other languages say with or without a negation;
- `may` words have no counterpart in `negation_notions`, where what both texts have explains nothing;
- `together`, where it is needed: a negation only where both words are found, with what stands between.

After Huddleston and Pullum, « The Cambridge Grammar of the English Language », 2002, chapter 9; Grevisse
and Goosse, « Le Bon Usage », 2016, § 1013-1030 (on the expletive « ne », which counts for nothing here).
"""
# ruff: noqa: E501 (one list a line; Arabic letters are meant)

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "fr": {
        "denies": "pas|jamais|aucun|aucune|aucunement|rien|ni|sans|non|nul|nulle|guère|nullement|évite|éviter|évitez|évitent|interdit|interdite|interdits|interdites|interdiction|déconseillé|déconseillée|déconseillés|déconseillées|contre-indiqué|contre-indiquée|contre-indications?|abstenez-vous|proscrit|proscrite|non-[a-zà-ÿ]+|hors de (?:la )?(?:portée|vue)",
        "may": "incapable|inutile|inutiles|indolore|inconnu|inconnue|inconnus|insuffisant|insuffisante|inefficace|inhabituel|inhabituelle|inhabituels|irréversible|invisible|invisibles|incurable|inconscient|manque|manquent|manquer|absence|absent|absente|absents|refus|refuse|refuser|refusez|empêche|empêchent|empêcher|ignorer|ignore|ignorez|échoue|échoué|échec|disparaît|disparaissent|disparu|loin|hors|supprimer|supprimé|retirer|retiré|invalide|invalides|désactivé|désactiver|inactif|inattendu|inattendue|indisponible|incorrect|incorrecte|incomplet|incomplète|anormal|anormale|faux|fausse|défaut|plutôt|exclu|exclure|exclus|limite|limitez|limiter|excès|personne|illimité|attention|sûr|suspens|étrangère?s?|de côté|prévenir|prévient|anormales|anormaux|asymptomatiques?|in(?:connus?|capables?|suffisants?|utiles?|actifs?|efficaces?|directs?|dépendants?|stables?|certaine?s?|visibles?|adaptée?s?|approprié?e?s?|offensifs?|offensives?)|dé(?:conseill|shydrat|sactiv)[a-zà-ÿ]*|im(?:muable|mobile|parfait|précis)[a-z]*|mé(?:connu|content)[a-z]*|fini|finie|libre|libres|exempt|exempte|éloign[a-z]*|écart[a-z]*|renoncer|renoncez|interdi[a-z]+|évit[a-zéèê]+|inexist[a-z]+|incapa[a-zé]+|différente?s?|refus[a-zé]+|déscolaris[a-zé]+|négati[a-z]+|i(?!mpossible)[nlmr][a-zéè]+[ai]bles?|viol[a-zé]+|au plus|au maximum",
        "exceptive": "que|qu|sauf|seul[a-z]*|plus|autre[a-z]*|avant|même",
        "idioms": "à tout jamais|pour toujours|n'hésitez[ -]pas|ne pas hésiter|n'hésite pas|n'oubliez pas|n'oublie pas|ne pas oublier|pas à pas|(?:un|le|les|des|ce|ces|premiers?|chaque|grands?|petits?|mes|vos|ses|quelques) pas\\b|pas mal|n'est-ce pas|sans doute|sans cesse|sans faute|si jamais|à jamais|que jamais|pas seulement|pas uniquement|non seulement|n'importe|sans fil|sans-abri|pourquoi pas|sans conteste|rien de plus|de rien|moins que rien|en moins de rien|taille de pas",
        "soft": "pas plus de|pas moins|ou non|ou pas|sans problème|sans souci|ne manquez pas|ne manquez pas|ne pas manquer|que si|jusqu'à ce que|sans (?:plus )?(?:tarder|attendre|délai)|n'attendez pas(?= ?[:,.;!]| pour|$)",
        "together": "(?:ne|n'[a-zà-ÿ]+)\\s(?:[^\\s.;]+\\s){0,5}?(?:plus|personne|point|nulle part)\\b|\\bpersonne\\s(?:ne\\b|n')",
    },
    "en": {
        "denies": "not|no|never|none|nothing|nobody|nor|neither|nowhere|without|cannot|[a-z]+n't|avoid|avoids|avoided|avoiding|forbidden|prohibited|banned|contraindicated",
        "may": "unable|incapable|useless|painless|[a-z]{3,}less|[a-z]+-free|free|fail|fails|failed|failing|failure|lack|lacks|lacking|missing|absence|absent|refuse|refuses|refused|deny|denied|prevent|prevents|prevented|hardly|barely|scarcely|ignore|ignores|ignored|disappear|disappears|instead|(?<!straight )(?<!right )away|off|rather|otherwise|invalid|disable|disabled|inactive|incorrect|incomplete|independent|insufficient|ineffective|inappropriate|irreversible|illegal|illegible|immobile|impatient|improper|dis[a-z]{5,}|un(?!der|til|ion|it|iq|ivers|less\\b)[a-z]{4,}|non-?[a-z]+|wrong|exclude|excluded|excluding|remove|removed|limit|safe|any(?! time| moment| case| rate| day)|anymore|however|suppress|suppressed|don|aren|isn|mis[a-z]{4,}|reject|rejected|decline|beyond|discouraged|refrain|exempt|foreign|abnormal|anti-?[a-z]+|asymptomatic|spare|pending|over|in(?:accurate|active|direct|stable|visible|complete|frequent|tolerance|capable)[a-z]*|im(?:perfect|mature)[a-z]*|renounce|give up|healthy|prohibit[a-z]*|forbid[a-z]*|bans?|avoid[a-z]*|negative|violat[a-z]+|incorrect[a-z]*|outdated|at most|no-[a-z]+",
        "exceptive": "only|until|but|more|except|unless|than|other|any[a-z]*|alone|own|yourself|before",
        "idioms": "(?:do not|don't|not|never) hesitate|(?:do not|don't|never) forget|not only|why not|no doubt|no matter|no\\. ?\\d|no problem|no sooner|never mind|more often than not|no-[a-z]+",
        "soft": "no more than|not more than|no less than|not less than|no later than|whether or not|or not|if not|nothing but|not until|no fewer than|true, false,? or none|none, true or false|without (?:any )?(?:further )?(?:delay|waiting|delaying)",
    },
    "es": {
        "denies": "no|nunca|jamás|ningún|ninguna|ninguno|nada|nadie|ni|sin|tampoco|evite|evitar|evita|eviten|evitarse|prohibido|prohibida|prohibidos|prohibidas|prohíbe|desaconsejado|desaconsejada|contraindicado|contraindicada|contraindicaciones",
        "may": "incapaz|inútil|indoloro|indolora|desconocido|desconocida|insuficiente|ineficaz|irreversible|invisible|falta|faltan|ausencia|ausente|carece|rechaza|rechazar|impide|impiden|impedir|ignore|ignorar|fallo|falló|error|desaparece|desaparecen|vez|lejos|inválido|inválida|desactivado|desactivar|inactivo|incorrecto|incorrecta|incompleto|inesperado|inesperada|excluir|excluido|limite|apenas|des[a-z]{6,}|sino|indisponible|seguro|segura|innecesari[oa]s?|mejor|extrañ[oa]s?|anormal|anormales|asintomátic[oa]s?|preven[a-zí]+|prevención|previene|in(?:capac|correct|complet|esperad|adecuad|adequad|suficient|eficaz|compatib|estab|segur|visib|dispon|útil|diferent|necesari)[a-zí]*|im(?:perfect|precis|possív|perfeit)[a-zí]*|ajen[oa]s?|libre|exent[oa]|aparte|alej[a-z]+|prohib[a-zí]+|evit[a-zéí]+|incumpl[a-z]+|incluid[oa]s?|negativ[oa]s?|inexist[a-z]+|como máximo|incorrect[a-z]+|inalcanzable|i(?!mposible)[nlmr][a-zé]+[ai]bles?|viol[a-z]+",
        "exceptive": "más|sino|excepto|salvo|hasta|sol[oa]s?|sólo|otr[oa]s?|que|antes|mism[oa]s?",
        "idioms": "hacen? falta|sin dudar[a-z]*|no dude|no duden|no dudes|no olvide|no olvides|no se olvide|no solo|no sólo|no solamente|sin duda|sin falta|sin embargo|por qué no|no obstante|más que nada|más que nunca|de nada|antes que nada",
        "soft": "no más de|no menos de|o no|sin problemas?|si no|nada más|sin (?:más )?(?:demora|esperar|tardar|dilación)",
    },
    "it": {
        "denies": "non|mai|nessun|nessuna|nessuno|nessun'[a-zà-ÿ]+|niente|nulla|né|senza|neanche|nemmeno|neppure|eviti|evitare|evita|evitate|vietato|vietata|vietati|vietate|proibito|proibita|sconsigliato|sconsigliata|controindicato|controindicata|controindicazioni|no|senz'[a-zà-ÿ]+",
        "may": "incapace|inutile|indolore|sconosciuto|sconosciuta|insufficiente|inefficace|irreversibile|invisibile|manca|mancano|mancanza|mancante|assenza|assente|rifiuta|rifiutare|impedisce|impediscono|impedire|ignori|ignorare|fallito|fallita|errore|scompare|scompaiono|invece|lontano|disattivato|disattivare|inattivo|errato|errata|incompleto|inatteso|escludere|escluso|limiti|appena|privo|priva|dis[a-z]{5,}|in(?:valid|corrett|disponibil|adeguat|compatibil|consapevol|certo|certa)[a-z]*|sicur[oa]|meglio|oltre|nient'altro|purché|estrane[oai]+|anormal[ei]|anomal[oaie]|asintomatic[oaih]+|preven[a-z]+|in(?:ci|es|so|ut|ef|at|st|vi)[a-z]{4,}|im(?:po(?!ssibil)|pe|mo)[a-z]{4,}|lontan[oa]|allontan[a-z]+|liber[oa]|viet[a-z]+|proib[a-z]+|evit[a-z]+|negativ[oaei]|inesist[a-z]+|al massimo|al più|scorrett[a-z]+|errat[a-z]+|i(?!mpossibil)[nlmr][a-zé]+[ai]bil[ei]|viol[a-z]+",
        "exceptive": "più|altr[oaie]|che|se|sol[oaie]|salvo|tranne|oltre|fino|finché|prima",
        "idioms": "non esiti|non esitare|non esitate|non dimentichi|non dimenticare|non dimenticate|non solo|non soltanto|senza dubbio|senz'altro|perché no|più che mai|non appena|caso mai|nonostante",
        "soft": "non più di|non meno di|o no|o meno|senza problemi|se non|senza (?:indugi[oa]?|indugiare|aspettare|attendere|ritard[oi]|tardare)",
    },
    "pt": {
        "denies": "não|nunca|jamais|nenhum|nenhuma|nada|ninguém|nem|sem|tampouco|evite|evitar|evita|evitem|proibido|proibida|proibidos|proibidas|desaconselhado|desaconselhada|contraindicado|contraindicada|contraindicações",
        "may": "incapaz|inútil|indolor|desconhecido|desconhecida|insuficiente|ineficaz|irreversível|invisível|falta|faltam|ausência|ausente|recusa|recusar|impede|impedem|impedir|ignore|ignorar|falha|falhou|erro|desaparece|vez|longe|inválido|inválida|desativado|desativar|inativo|incorreto|incorreta|incompleto|inesperado|excluir|excluído|limite|des[a-zà-ÿ]{6,}|senão|indisponível|segur[oa]|desnecessári[oa]|estranh[oa]s?|anormal|anormais|anómal[oa]s?|assintomátic[oa]s?|preven[a-z]+|in(?:capac|correct|complet|esperad|adecuad|adequad|suficient|eficaz|compatib|estab|segur|visib|dispon|útil|diferent|necesari)[a-zí]*|im(?:posib|perfect|precis|perfeit)[a-zí]*|afast[a-z]+|livre|isent[oa]|proíb[a-z]+|proib[a-z]+|evit[a-zé]+|negativ[oa]s?|inexist[a-z]+|no máximo|i(?!mpossíve)[nlmr][a-zé]+[íi]ve(?:l|is)|viol[a-z]+",
        "exceptive": "mais|senão|exceto|salvo|só|sozinh[oa]|outr[oa]s?|até|que|antes",
        "idioms": "não hesite|não hesitem|não deixe de|não se esqueça|não esqueça|não só|não apenas|não somente|sem dúvida|sem falta|por que não|mais (?:do )?que nunca|de nada",
        "soft": "não mais (?:de|do que)|não menos|ou não|sem problemas?|nada mais|se não|sem (?:demora|esperar|tardar|demoras)",
    },
    "de": {
        "denies": "nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keines|keinerlei|nichts|niemand|niemanden|nirgends|ohne|weder|vermeiden|vermeidet|meiden|meide|verboten|untersagt|unterlassen|nein",
        "may": "unfähig|nutzlos|schmerzlos|[a-zäöüß]{3,}los|[a-zäöüß]{3,}(?:frei|freie|freien|freies)|un(?!d|s|ser|ter|ten|gefähr\\b|möglich)[a-zäöüß]{4,}|nicht[a-zäöüß-]{3,}|fehlt|fehlen|fehlend|fehler|fehlgeschlagen|mangel|abwesend|weigern|verhindert|verhindern|kaum|ignorieren|ignoriert|verschwindet|verschwinden|statt|anstatt|weg|fern|sonst|falsch|ausgeschlossen|entfernt|begrenzen|sicher|abraten|deaktiviert|in(?:aktiv|kompatibel|korrekt)|lieber|sondern|fremd|fremde|vorbeugen|vorbeugung|verzichten|verzicht|gesund|abnormal[a-z]*|fortbest[a-z]+|verbiet[a-z]*|verbot[a-z]*|vermeid[a-z]*|vermied[a-z]*|negativ[a-z]*|frühestens|fehl",
        "exceptive": "nur|erst|als|außer|bis|mehr|ander[a-z]*|allein|sondern|noch|bevor",
        "idioms": "zögern sie nicht|nicht zögern|vergessen sie nicht|nicht vergessen|nicht nur|warum nicht|ohne zweifel|nicht zuletzt",
        "soft": "nicht mehr als|nicht weniger als|oder nicht|ohne weiteres|nichts als|ohne (?:zu warten|abzuwarten|zu zögern|verzögerung)",
    },
    "ar": {
        "denies": "[وف]?لا|[وف]?لم|[وف]?لن|[وف]?ليس|[وف]?ليست|[وف]?ليسوا|[وف]?لست|[وف]?لستم|[وف]?لستن|[وف]?ليسا|[وف]?لسنا|أليس|[وفب]?غير|بدون|[وب]?دون|[وبل]?عدم|[وب]?العدم|بلا|تجنب|تجنبوا|يجنب|تجنبي|تفادي|تفادوا|تفاد|امتنعوا|يمنع|ممنوع|ممنوعة|محظور|يحظر|يحرم|ألا|[وف]?لما|أبدا|أبدًا|إياكم|[وف]?تجنبوا",
        "may": "عاجز|ضعف|خال|خالية|خاليا|خالي|نقص|غياب|انعدام|رفض|يرفض|منع|تمنع|تجاهل|فشل|يفشل|خطأ|خاطئ|يختفي|تختفي|زوال|بدلا|بعيدا|خطر|آمن|مأمون|ما|وما|فما|مجهول|كف|كفوا|امتناع|الامتناع|يتعذر|تعذر|انقطاع|تعطيل|معطل|عكس|مجرد|احذروا|يجنبكم|لئلا|كيلا|لكيلا|ابتعدوا|مانع|موانع|غريب|غريبة|شاذ|شاذة|وقاية|الوقاية|حر|سليم|سليمة|سلبي|سلبية|تفادي|تجنب|منع|محظور|انتهك|مخالف",
        "exceptive": "إلا|سوى|غير|حتى|قبل|أكثر|[وب]?مفرد[هكاي]*|وحد[هكاي]*",
        "idioms": "[وف]?لا تتردد(?:وا|ي|ن)?|عدم التردد|[وف]?لا تنس(?:وا|ي|ين)?|[وف]?لا سيما|[وف]?لا بأس|[وف]?لا بد|لا شك|دون شك|بلا شك|[وف]?لا [يت]زال(?:ون)?|على غير العادة|ولولا|ليس فقط|لا غير",
        "soft": "لا يقل|لا تقل|لا يزيد|أم لا|أو لا|غير أن|(?:[ب]?دون|بلا) (?:تردد|تأخير|تأخر|انتظار|إبطاء)",
    },
}
