"""The words that deny in each language, as data for `language/negation.py`.

Each language has five lists, `|` between regular expressions of whole words in lower case:

- `denies`: a sentence that has one says that something is not so, or must not be done;
- `may`: can stand for a negation of the other language, and need not;
- `idioms`: sound like a negation and are none;
- `soft`: idioms that other languages say with or without a negation;
- `together`: a negation only where both words are found, with what stands between.

After Huddleston and Pullum, « The Cambridge Grammar of the English Language », 2002, chapter 9; Grevisse
and Goosse, « Le Bon Usage », 2016, § 1013-1030 (on the expletive « ne », which counts for nothing here).
"""
# ruff: noqa: E501, RUF001 (one list a line; Arabic letters are meant)

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "fr": {
        "denies": "pas|jamais|aucun|aucune|aucunement|rien|ni|sans|non|nul|nulle|guère|nullement|évite|éviter|évitez|évitent|interdit|interdite|interdits|interdites|interdiction|déconseillé|déconseillée|déconseillés|déconseillées|contre-indiqué|contre-indiquée|contre-indications?|abstenez-vous|proscrit|proscrite|non-[a-zà-ÿ]+",
        "may": "moins|peu|trop|seulement|uniquement|sauf|hormis|avant|impossible|impossibles|incapable|inutile|inutiles|indolore|inconnu|inconnue|inconnus|insuffisant|insuffisante|inefficace|inhabituel|inhabituelle|inhabituels|irréversible|invisible|invisibles|incurable|inconscient|arrêt|arrêtez|arrêter|cesse|cesser|cessez|manque|manquent|manquer|absence|absent|absente|absents|refus|refuse|refuser|refusez|empêche|empêchent|empêcher|perd|perdre|perdu|perdue|perte|difficile|difficiles|difficulté|difficultés|mal|rare|rares|rarement|ignorer|ignore|ignorez|échoue|échoué|échec|disparaît|disparaissent|disparu|malgré|autre|ailleurs|loin|hors|supprimer|supprimé|retirer|retiré|invalide|invalides|désactivé|désactiver|inactif|inattendu|inattendue|indisponible|incorrect|incorrecte|incomplet|incomplète|anormal|anormale|faux|fausse|défaut|plutôt|vide|exclu|exclure|exclus|protège|protéger|contre|limite|limitez|limiter|excès|jusqu'à|dès|personne|illimité|sauter|attention|sûr",
        "idioms": "n'hésitez[ -]pas|ne pas hésiter|n'hésite pas|n'oubliez pas|n'oublie pas|ne pas oublier|pas à pas|(?:un|le|les|des|ce|ces|premiers?|chaque|grands?|petits?|mes|vos|ses|quelques) pas\\b|pas mal|n'est-ce pas|sans doute|sans cesse|sans faute|sans tarder|sans attendre|sans délai|si jamais|à jamais|que jamais|pas seulement|pas uniquement|non seulement|n'importe|sans fil|sans-abri|pourquoi pas|sans conteste|rien de plus|de rien|moins que rien|en moins de rien",
        "soft": "pas plus de|pas moins|ou non|ou pas|sans problème|sans souci|ne manquez pas|ne manquez pas|ne pas manquer|que si|jusqu'à ce que",
        "together": "(?:ne|n'[a-zà-ÿ]+)\\s(?:[^\\s.;]+\\s){0,5}?(?:plus|personne|point|nulle part)\\b|\\bpersonne\\s(?:ne\\b|n')",
    },
    "en": {
        "denies": "not|no|never|none|nothing|nobody|nor|neither|nowhere|without|cannot|[a-z]+n't|avoid|avoids|avoided|avoiding|forbidden|prohibited|banned|contraindicated",
        "may": "less|little|few|too|only|except|until|unless|before|unable|impossible|incapable|useless|painless|[a-z]{3,}less|[a-z]+-free|free|fail|fails|failed|failing|failure|lack|lacks|lacking|missing|absence|absent|refuse|refuses|refused|deny|denied|prevent|prevents|prevented|stop|stops|stopped|stopping|lose|loses|lost|loss|difficult|difficulty|hard|rare|rarely|seldom|hardly|barely|scarcely|ignore|ignores|ignored|disappear|disappears|despite|instead|away|out|off|rather|other|otherwise|else|without|invalid|disable|disabled|inactive|incorrect|incomplete|independent|insufficient|ineffective|inappropriate|irreversible|illegal|illegible|immobile|impatient|improper|dis[a-z]{5,}|un(?!der|til|ion|it|iq|ivers)[a-z]{4,}|non-?[a-z]+|wrong|empty|skip|skipped|exclude|excluded|excluding|remove|removed|against|protect|protects|limit|safe|any|anymore|however|suppress|suppressed|don|aren|isn|mis[a-z]{4,}|omit|omitted|reject|rejected|decline|beyond|discouraged|refrain|exempt",
        "idioms": "(?:do not|don't|not|never) hesitate|(?:do not|don't|never) forget|not only|why not|no doubt|no matter|no\\. ?\\d|no problem|no sooner|never mind|more often than not",
        "soft": "no more than|not more than|no less than|not less than|no later than|whether or not|or not|if not|nothing but|not until",
        "together": "(?!)",
    },
    "es": {
        "denies": "no|nunca|jamás|ningún|ninguna|ninguno|nada|nadie|ni|sin|tampoco|evite|evitar|evita|eviten|evitarse|prohibido|prohibida|prohibidos|prohibidas|prohíbe|desaconsejado|desaconsejada|contraindicado|contraindicada|contraindicaciones",
        "may": "menos|poco|poca|pocos|demasiado|demasiada|solo|sólo|solamente|únicamente|salvo|excepto|antes|imposible|incapaz|inútil|indoloro|indolora|desconocido|desconocida|insuficiente|ineficaz|irreversible|invisible|falta|faltan|ausencia|ausente|carece|rechaza|rechazar|impide|impiden|impedir|deje|dejar|deja|dejado|pierde|perder|pérdida|difícil|difíciles|dificultad|mal|raro|rara|raros|raras|raramente|ignore|ignorar|fallo|falló|error|desaparece|desaparecen|pesar|vez|fuera|lejos|otro|otra|inválido|inválida|desactivado|desactivar|inactivo|incorrecto|incorrecta|incompleto|inesperado|inesperada|vacío|excluir|excluido|protege|proteger|contra|limite|hasta|apenas|suspenda|suspender|interrumpa|des[a-z]{6,}|omitir|sino|indisponible|seguro|segura|innecesari[oa]s?|mejor",
        "idioms": "hacen? falta|no dude|no duden|no dudes|no olvide|no olvides|no se olvide|no solo|no sólo|no solamente|sin duda|sin falta|sin embargo|por qué no|sin demora|no obstante|más que nada|más que nunca|de nada|antes que nada",
        "soft": "no más de|no menos de|o no|sin problemas?|si no|nada más",
        "together": "(?!)",
    },
    "it": {
        "denies": "non|mai|nessun|nessuna|nessuno|nessun'[a-zà-ÿ]+|niente|nulla|né|senza|neanche|nemmeno|neppure|eviti|evitare|evita|evitate|vietato|vietata|vietati|vietate|proibito|proibita|sconsigliato|sconsigliata|controindicato|controindicata|controindicazioni|no",
        "may": "meno|poco|poca|pochi|troppo|troppa|solo|soltanto|solamente|salvo|tranne|prima|impossibile|incapace|inutile|indolore|sconosciuto|sconosciuta|insufficiente|inefficace|irreversibile|invisibile|manca|mancano|mancanza|mancante|assenza|assente|rifiuta|rifiutare|impedisce|impediscono|impedire|smetta|smettere|smette|perde|perdere|perdita|difficile|difficili|difficoltà|male|raro|rara|rari|raramente|ignori|ignorare|fallito|fallita|errore|scompare|scompaiono|nonostante|invece|fuori|lontano|altro|altra|disattivato|disattivare|inattivo|errato|errata|incompleto|inatteso|vuoto|vuota|escludere|escluso|protegge|proteggere|contro|limiti|finché|fino|appena|sospenda|sospendere|interrompa|privo|priva|dis[a-z]{5,}|in(?:valid|corrett|disponibil|adeguat|compatibil|consapevol|certo|certa)[a-z]*|omesso|sicur[oa]|meglio|oltre|nient'altro|purché",
        "idioms": "non esiti|non esitare|non esitate|non dimentichi|non dimenticare|non dimenticate|non solo|non soltanto|senza dubbio|senz'altro|perché no|più che mai|senza indugio|non appena|caso mai|nonostante",
        "soft": "non più di|non meno di|o no|o meno|senza problemi|se non",
        "together": "(?!)",
    },
    "pt": {
        "denies": "não|nunca|jamais|nenhum|nenhuma|nada|ninguém|nem|sem|tampouco|evite|evitar|evita|evitem|proibido|proibida|proibidos|proibidas|desaconselhado|desaconselhada|contraindicado|contraindicada|contraindicações",
        "may": "menos|pouco|pouca|poucos|demasiado|demais|só|apenas|somente|unicamente|salvo|exceto|antes|impossível|incapaz|inútil|indolor|desconhecido|desconhecida|insuficiente|ineficaz|irreversível|invisível|falta|faltam|ausência|ausente|recusa|recusar|impede|impedem|impedir|deixe|deixar|pare|parar|perde|perder|perda|difícil|difíceis|dificuldade|mal|raro|rara|raros|raramente|ignore|ignorar|falha|falhou|erro|desaparece|apesar|vez|fora|longe|outro|outra|inválido|inválida|desativado|desativar|inativo|incorreto|incorreta|incompleto|inesperado|vazio|vazia|excluir|excluído|protege|proteger|contra|limite|até|suspenda|suspender|interrompa|des[a-zà-ÿ]{6,}|omitir|senão|indisponível|segur[oa]|desnecessári[oa]",
        "idioms": "não hesite|não hesitem|não deixe de|não se esqueça|não esqueça|não só|não apenas|não somente|sem dúvida|sem falta|por que não|sem demora|mais (?:do )?que nunca|de nada",
        "soft": "não mais (?:de|do que)|não menos|ou não|sem problemas?|nada mais|se não",
        "together": "(?!)",
    },
    "de": {
        "denies": "nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keines|keinerlei|nichts|niemand|niemanden|nirgends|ohne|weder|vermeiden|vermeidet|meiden|meide|verboten|untersagt|unterlassen|nein",
        "may": "weniger|wenig|wenige|zu|nur|außer|bevor|vor|erst|unmöglich|unfähig|nutzlos|schmerzlos|[a-zäöüß]{3,}los|[a-zäöüß]{3,}(?:frei|freie|freien|freies)|un(?!d|s|ser|ter|ten|gefähr\\b)[a-zäöüß]{4,}|nicht[a-zäöüß-]{3,}|fehlt|fehlen|fehlend|fehler|fehlgeschlagen|mangel|abwesend|weigern|verhindert|verhindern|aufhören|stoppen|verlieren|verliert|verlust|schwer|schwierig|schwierigkeiten|selten|kaum|ignorieren|ignoriert|verschwindet|verschwinden|trotz|statt|anstatt|weg|fern|andere|anderer|sonst|falsch|leer|überspringen|ausgeschlossen|entfernt|gegen|schützt|schützen|begrenzen|sicher|bis|abraten|absetzen|deaktiviert|in(?:aktiv|kompatibel|korrekt)|mehr|lieber|sondern",
        "idioms": "zögern sie nicht|nicht zögern|vergessen sie nicht|nicht vergessen|nicht nur|warum nicht|ohne zweifel|ohne zu zögern|nicht zuletzt",
        "soft": "nicht mehr als|nicht weniger als|oder nicht|ohne weiteres|nichts als",
        "together": "(?!)",
    },
    "ar": {
        "denies": "[وف]?لا|[وف]?لم|[وف]?لن|[وف]?ليس|[وف]?ليست|[وف]?ليسوا|[وف]?لست|[وف]?لسنا|أليس|[وفب]?غير|بدون|[وب]?دون|[وبل]?عدم|[وب]?العدم|بلا|تجنب|تجنبوا|يجنب|تجنبي|تفادي|تفادوا|تفاد|امتنعوا|يمنع|ممنوع|ممنوعة|محظور|يحظر|يحرم|مطلقا|مطلقًا|ألا|[وف]?لما|أبدا|أبدًا|إياكم|[وف]?تجنبوا",
        "may": "أقل|قليل|قليلا|فقط|سوى|إلا|قبل|مستحيل|عاجز|ضعف|خال|خالية|خاليا|خالي|نقص|غياب|انعدام|فقدان|فقد|تفقد|يفقد|رفض|يرفض|منع|تمنع|يوقف|توقف|توقفوا|أوقفوا|إيقاف|وقف|صعب|صعوبة|بصعوبة|نادر|نادرا|نادرة|تجاهل|فشل|يفشل|خطأ|خاطئ|يختفي|تختفي|زوال|رغم|بدلا|بعيدا|خارج|آخر|أخرى|فارغ|استثناء|باستثناء|ضد|حماية|يحمي|تحمي|حتى|خطر|آمن|مأمون|ما|وما|فما|مجهول|كف|كفوا|امتناع|الامتناع|يتعذر|تعذر|انقطاع|تعطيل|معطل|عكس|مجرد|احذروا|يجنبكم|أكثر|بعد|لئلا|كيلا|لكيلا|ابتعدوا|مانع|موانع",
        "idioms": "[وف]?لا تترددوا?|عدم التردد|دون تردد|بلا تردد|[وف]?لا تنسوا?|[وف]?لا سيما|[وف]?لا بأس|[وف]?لا بد|لا شك|دون شك|بلا شك|[وف]?لا [يت]زال(?:ون)?|على غير العادة|ولولا|ليس فقط|لا غير",
        "soft": "لا يقل|لا تقل|لا يزيد|أم لا|أو لا|غير أن",
        "together": "(?!)",
    },
}
