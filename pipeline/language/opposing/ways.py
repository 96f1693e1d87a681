"""Words of times, places and ways that say the opposite of each other, as data for `opposites.py`.

They are written as those of `amounts.py`. Where there is a third side, its words say neither, and
where only one of two sentences has one, the other words may say the same: « attendez 2 heures avant
de boire » is "drink after 2 hours".

That a wrong side harms: WHO, « Surgical Safety Checklist », 2009.
"""
# ruff: noqa: E501 (one side a line; Arabic letters are meant)

from __future__ import annotations

WAYS: dict[str, dict[str, tuple[str, ...]]] = {
    "time": {
        "fr": (
            "avant|auparavant|préalablement|avant de manger|avant de vous coucher|avant de dormir|qui précède|qui précèdent",
            "après|qui suit|qui suivent",
            "attendez|attendre|attend|patientez|faut|délai|s'écouler|écoulent|seulement|uniquement|avant de|avant d'|avant que|après avoir|après être",
        ),
        "en": ("before|beforehand|prior to", "after|afterwards", "wait|waiting|takes|only|until"),
        "es": (
            "antes|previamente|anteriores a|previos a",
            "después|tras|siguientes a|posteriores a",
            "espere|esperar|tardar|pasar|solo|sólo|hasta que",
        ),
        "it": (
            "prima di|prima del|prima dello|prima della|prima dell'|prima dei|prima degli|prima delle|prima che|che precedono|precedenti a",
            "dopo|che seguono|successivi a|successive a",
            "attendere|attenda|aspetti|aspettare|passare|solo|soltanto",
        ),
        "pt": (
            "antes|previamente|anteriores a|que antecedem",
            "depois|após|seguintes a|posteriores a|que se seguem",
            "espere|esperar|aguarde|passar|só|somente|até que",
        ),
        "de": (
            "bevor|vorher|zuvor|davor|vor der|vor dem|vor den|vor jeder|vor jedem|vor einer|vor einem|vor ihrer|vor ihrem|vor beginn",
            "nachdem|danach|nachher|anschließend|nach der|nach dem|nach den|nach jeder|nach jedem|nach einer|nach einem|nach ihrer|nach ihrem|nach beginn",
            "warten|warte|dauert|erst|nur",
        ),
        "ar": ("قبل|قبله|قبلها|قبيل", "بعد|بعده|بعدها", "انتظر|انتظروا|فقط|إلا"),
    },
    "side": {
        "fr": (
            "gauche|gauches",
            "droite|droites|bras droit|côté droit|sein droit|poumon droit|œil droit|pied droit|rein droit|genou droit",
        ),
        "en": ("left|left-hand|left-sided", "right|right-hand|right-sided"),
        "es": ("izquierdo|izquierda|izquierdos|izquierdas", "derecho|derecha|derechos|derechas"),
        "it": ("sinistro|sinistra|sinistri|sinistre", "destro|destra|destri|destre"),
        "pt": ("esquerdo|esquerda|esquerdos|esquerdas", "direito|direita|direitos|direitas"),
        "de": (
            "links|linke|linken|linker|linkes|linkem",
            "rechts|rechte|rechten|rechter|rechtes|rechtem",
        ),
        "ar": ("يسار|يسرى|أيسر", "يمين|يمنى|أيمن"),
    },
    "hour": {
        "fr": ("matin|matins|matinée", "soir|soirs|soirée|coucher"),
        "en": ("morning|mornings", "evening|evenings|bedtime|tonight|at night"),
        "es": (
            "por la mañana|de la mañana|cada mañana|las mañanas",
            "por la noche|de la noche|cada noche|las noches|por la tarde|acostarse|acostarte",
        ),
        "it": ("mattina|mattine|mattino|mattinata", "sera|sere|serata|coricarsi"),
        "pt": ("manhã|manhãs", "à noite|da noite|à tarde|ao deitar|deitar"),
        "de": (
            "morgens|am morgen|jeden morgen|vormittag|vormittags",
            "abend|abends|nachts|schlafengehen",
        ),
        "ar": ("صباح|صباحا|صباحية", "مساء"),
    },
    "heat": {
        "fr": (
            "chaude|chaudes|chauds|bouillotte|poche chaude|du chaud",
            "froide|froides|froids|glacé|glacée|du froid|poche de froid|poche de glace",
        ),
        "en": ("hot|warm|lukewarm|warming", "cold|cool|cooled|icy|chilled|cooling|ice pack"),
        "es": (
            "caliente|calientes|templado|templada|tibio|tibia|bolsa de calor",
            "frío|fría|fríos|frías|fresco|fresca|helado|helada|bolsa de hielo",
        ),
        "it": (
            "caldo|calda|caldi|calde|tiepido|tiepida",
            "freddo|fredda|freddi|fredde|fresco|fresca|ghiacciato|borsa del ghiaccio",
        ),
        "pt": (
            "quente|quentes|morno|morna|saco de calor",
            "frio|fria|frios|frias|fresco|fresca|gelado|gelada|saco de gelo",
        ),
        "de": (
            "heiß|heiße|heißen|heißes|heißem|warm|warme|warmen|warmes|warmem|wärmen sie|wärmepackung",
            "kalt|kalte|kalten|kaltes|kaltem|kühl|kühle|kühlen|kühles|kühlen sie|kältepackung",
        ),
        "ar": ("ساخن|ساخنة|ساخنا|دافئ|دافئة|حار|حارة|فاتر|فاترة", "بارد|باردة|باردا|مثلج|مثلجة"),
    },
    "course": {
        "fr": (
            "commence|commencer|commencez|commencent|démarrer|démarrez|débuter|débutez|reprendre|reprenez|poursuivre|poursuivez|continuer|continuez",
            "arrête|arrêter|arrêtez|arrêtent|interrompre|interrompez|cesser|cessez|stopper|stoppez",
        ),
        "en": (
            "start|starts|started|starting|begin|begins|began|beginning|resume|restart|continue",
            "stop|stops|stopped|stopping|discontinue|interrupt|cease|quit|give up",
        ),
        "es": (
            "empezar|empiece|empieza|comenzar|comience|comienza|iniciar|inicie|reanudar|reanude|continuar|continúe",
            "parar|pare|suspender|suspenda|interrumpir|interrumpa|dejar de|deje de|detener|detenga|suspensión",
        ),
        "it": (
            "iniziare|inizi|inizia|iniziate|cominciare|cominci|riprendere|riprenda|continuare|continui|prosegua|proseguire",
            "smettere|smetta|smette|sospendere|sospenda|interrompere|interrompa|fermare|sospensione",
        ),
        "pt": (
            "começar|comece|começa|iniciar|inicie|retomar|retome|continuar|continue|prosseguir",
            "parar|pare|suspender|suspenda|interromper|interrompa|deixar de|deixe de|cessar",
        ),
        "de": (
            "beginnen|beginnt|begonnen|anfangen|starten|startet|fortsetzen",
            "aufhören|stoppen|stoppt|absetzen|abbrechen|unterbrechen|beenden",
        ),
        "ar": (
            "ابدأ|ابدأوا|ابدؤوا|بدء|يبدأ|تبدأ|بدأ|استأنفوا|استئناف|واصلوا|استمروا|تابعوا|مواصلة",
            "أقلع|أقلعت|أقلعوا|إقلاع|أوقف|أوقفوا|إيقاف|توقف|توقفوا|يتوقف|تتوقف|وقف|اقطعوا|انقطاع|إنهاء",
        ),
    },
    "meal": {
        "fr": (
            "jeun|estomac vide|ventre vide",
            "pendant le repas|pendant les repas|pendant un repas|au cours d'un repas|au cours du repas|au cours des repas|au milieu du repas|avec un repas|en mangeant|avec de la nourriture",
        ),
        "en": (
            "empty stomach|fasting|fasted",
            "with food|with a meal|with meals|with your meal|with your meals|with the meal|during a meal|during meals|during the meal|on a full stomach",
        ),
        "es": (
            "ayunas|ayuno|estómago vacío",
            "con alimentos|con comida|con la comida|con las comidas|durante la comida|durante las comidas|con una comida",
        ),
        "it": (
            "digiuno|stomaco vuoto",
            "con il cibo|con cibo|durante il pasto|durante i pasti|ai pasti|con un pasto|a stomaco pieno|durante un pasto",
        ),
        "pt": (
            "jejum|estômago vazio",
            "com alimentos|com comida|com uma refeição|às refeições|durante a refeição|durante as refeições|com as refeições",
        ),
        "de": (
            "nüchtern|nüchternen magen|leeren magen",
            "zu einer mahlzeit|zu den mahlzeiten|während der mahlzeit|während der mahlzeiten|zum essen|während des essens|mit dem essen",
        ),
        "ar": (
            "صيام|صائم|صائمون|معدة فارغة|على الريق",
            "مع الطعام|أثناء الطعام|أثناء الأكل|مع وجبة|أثناء الوجبة|خلال الوجبة|مع الوجبات|خلال الوجبات",
        ),
    },
    "breath": {
        "fr": ("inspirez|inspirer", "expirez|expirer|soufflez|souffler"),
        "en": ("breathe in|breathing in|inhale", "breathe out|breathing out|exhale"),
        "es": ("inspire|inspirar|inhale|inhalar", "espire|espirar|exhale|exhalar|sople"),
        "it": ("inspiri|inspirare", "espiri|espirare|soffi|soffiare"),
        "pt": ("inspire|inspirar", "expire|sopre|soprar"),
        "de": (
            "einatmen|atmen sie ein|atmen sie langsam ein|atmen sie tief ein",
            "ausatmen|atmen sie aus|atmen sie langsam aus|atmen sie tief aus",
        ),
        "ar": ("شهيق|استنشق|استنشقوا|خذ نفسا", "زفير|ازفر|ازفروا"),
    },
    "opening": {
        "fr": ("ouvrez|ouvrir", "fermez|fermer|refermez|refermer"),
        "en": ("open|opened|opening", "close|closes|closed|shut"),
        "es": ("abrir|abra|abierto|abierta", "cerrar|cierre|cerrado|cerrada"),
        "it": ("aprire|apra|aperto|aperta", "chiudere|chiuda|chiuso|chiusa"),
        "pt": ("abrir|abra|aberto|aberta", "fechar|feche|fechado|fechada"),
        "de": ("öffnen|öffnet|offen|geöffnet", "schließen|schließt|geschlossen|verschließen"),
        "ar": ("افتح|افتحوا|مفتوح|مفتوحة|فتح", "أغلق|أغلقوا|مغلق|مغلقة|إغلاق"),
    },
    "day": {
        "fr": ("lendemain", "veille"),
        "en": (
            "day after|next day|following day",
            "day before|previous day|evening before|night before",
        ),
        "es": ("día siguiente", "día anterior|víspera"),
        "it": (
            "giorno dopo|giorno successivo|giorno seguente|indomani",
            "giorno prima|giorno precedente|sera prima|vigilia",
        ),
        "pt": ("dia seguinte", "dia anterior|véspera"),
        "de": (
            "tag danach|tag nach|folgetag|nächsten tag|nächster tag",
            "tag davor|tag vor|vortag|vorabend|abend vor",
        ),
        "ar": ("يوم التالي|يوم الموالي", "يوم السابق|يوم الذي يسبق|عشية|ليلة السابقة"),
    },
    "wiping": {
        "fr": (
            "d'avant en arrière|de l'avant vers l'arrière",
            "d'arrière en avant|de l'arrière vers l'avant",
        ),
        "en": ("front to back", "back to front"),
        "es": (
            "de delante hacia atrás|de delante a atrás|de adelante hacia atrás",
            "de atrás hacia delante|de atrás hacia adelante",
        ),
        "it": (
            "davanti verso dietro|davanti verso il dietro|davanti all'indietro",
            "dietro verso davanti|dietro verso il davanti",
        ),
        "pt": ("da frente para trás", "de trás para a frente"),
        "de": ("vorne nach hinten|vorn nach hinten", "hinten nach vorne|hinten nach vorn"),
        "ar": ("من الأمام إلى الخلف", "من الخلف إلى الأمام"),
    },
    "outwards": {
        "fr": ("de l'intérieur vers l'extérieur", "de l'extérieur vers l'intérieur"),
        "en": (
            "inside to the outside|inside out|inner corner outwards|from the inside out",
            "outside to the inside|outside in|from the outside in",
        ),
        "es": (
            "de dentro hacia fuera|de dentro afuera|del interior al exterior",
            "de fuera hacia dentro|de fuera adentro|del exterior al interior",
        ),
        "it": ("dall'interno verso l'esterno", "dall'esterno verso l'interno"),
        "pt": (
            "de dentro para fora|do interior para o exterior",
            "de fora para dentro|do exterior para o interior",
        ),
        "de": ("innen nach außen", "außen nach innen"),
        "ar": ("من الداخل إلى الخارج", "من الخارج إلى الداخل"),
    },
    "limit": {
        "fr": ("au plus tard", "au plus tôt"),
        "en": ("at the latest|no later than", "at the earliest|no earlier than"),
        "es": ("a más tardar|como muy tarde", "como muy pronto|como pronto"),
        "it": ("al più tardi|non oltre", "non prima di|non prima del|non prima delle"),
        "pt": ("o mais tardar", "o mais cedo"),
        "de": ("spätestens", "frühestens"),
        "ar": ("على أبعد تقدير|في موعد أقصاه", "في أقرب تقدير"),
    },
    "order": {
        "fr": ("premier|première|premiers|premières", "dernier|dernière|derniers|dernières"),
        "en": ("first", "the last|your last|their last|its last"),
        "es": ("primer|primera|primero|primeros|primeras", "último|última|últimos|últimas"),
        "it": ("primo|primi", "ultimo|ultima|ultimi|ultime"),
        "pt": ("primeiro|primeira|primeiros|primeiras", "último|última|últimos|últimas"),
        "de": ("erste|ersten|erster|erstes|erstem", "letzte|letzten|letzter|letztes|letztem"),
        "ar": ("أول|أولى", "أخير|أخيرة"),
    },
    "end": {
        "fr": ("début", "fin"),
        "en": ("beginning of|start of", "end of"),
        "es": ("inicio|comienzo", "final"),
        "it": ("inizio", "fine"),
        "pt": ("início", "fim|final"),
        "de": ("beginn|anfang", "ende"),
        "ar": ("بداية", "نهاية"),
    },
}

# They hold such a word and say neither side: « avant tout », "the right to".
NEUTRAL: dict[str, str] = {
    "fr": "avant tout|avant toute chose|avant-bras|en avant|comme avant|qu'avant|d'avant|après tout|après-midi|d'après|plus ou moins|le plus souvent|limiter au maximum|limitez au maximum|réduire au maximum|réduisez au maximum|éviter au maximum|évitez au maximum|vous droite|ligne droite|fin de semaine",
    "en": "before long|as before|was before|than before|until after|after all|look after|looking after|looks after|right to|right away|right now|all right|left over|to a minimum|the minimum|more or less|a cold|cold sore|hot flush|hot flushes|over the counter|at first|first of all",
    "es": "antes que nada|cuanto antes|lo antes posible|antes de que pasen|como antes|que antes|de antes|derecho a|derechos de|después de todo|más o menos|al mínimo|en primer lugar|por último",
    "it": "prima di tutto|dopo tutto|al minimo|per primo",
    "pt": "antes de mais|antes de tudo|quanto antes|como antes|que antes|direito a|direito de|direitos de|depois de tudo|mais ou menos|ao mínimo|em primeiro lugar|por último",
    "de": "wie vorher|wie zuvor|als vorher|angst vor dem|angst vor der|angst vor einem|angst vor einer|schutz vor der|schutz vor dem|schützen vor der|vor der sonne|vor der hitze|vor der kälte|vor dem licht|nach dem rezept|nach der anweisung|nach den anweisungen|erste hilfe",
    "ar": "قبل كل شيء|عن بعد|فيما بعد",
}
