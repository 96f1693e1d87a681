"""Words of times, places and ways that say the opposite of each other, as data for `opposites.py`.

They are written as those of `amounts.py`. Which reversals harm: WHO, « Surgical Safety Checklist »,
2009, on sides.
"""
# ruff: noqa: E501 (one side a line; Arabic letters are meant)

from __future__ import annotations

WAYS: dict[str, dict[str, tuple[str, str]]] = {
    "time": {
        "fr": (
            "avant|auparavant|préalable|préalablement|qui précède|qui précèdent",
            "après|qui suit|qui suivent",
        ),
        "en": ("before|beforehand|prior to", "after|afterwards"),
        "es": (
            "antes|previamente|anteriores a|previos a",
            "después|tras|siguientes a|posteriores a",
        ),
        "it": (
            "prima di|prima del|prima dello|prima della|prima dell'|prima dei|prima degli|prima delle|prima che|che precedono|precedenti a",
            "dopo|che seguono|successivi a|successive a",
        ),
        "pt": (
            "antes|previamente|anteriores a|que antecedem",
            "depois|após|seguintes a|posteriores a|que se seguem",
        ),
        "de": ("vor|bevor|vorher|zuvor|davor", "nach|nachdem|danach|nachher|anschließend"),
        "ar": ("قبل|قبله|قبلها|قبيل", "بعد|بعده|بعدها|عقب"),
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
        "fr": (
            "matin|matins|matinée|petit-déjeuner|petit déjeuner",
            "soir|soirs|soirée|nuit|nuits|coucher",
        ),
        "en": (
            "morning|mornings|breakfast",
            "evening|evenings|night|nights|bedtime|tonight|overnight",
        ),
        "es": (
            "mañana|mañanas|madrugada|desayuno|desayunar",
            "noche|noches|tarde|tardes|acostarse|acostarte",
        ),
        "it": (
            "mattina|mattine|mattino|mattinata|colazione",
            "sera|sere|serata|notte|notti|coricarsi",
        ),
        "pt": ("manhã|manhãs|madrugada|pequeno-almoço", "noite|noites|tarde|tardes|deitar"),
        "de": (
            "morgen|morgens|vormittag|vormittags|frühstück",
            "abend|abends|nacht|nachts|nachmittag|nachmittags|schlafengehen",
        ),
        "ar": ("صباح|صباحا|صباحية|فطور|إفطار", "مساء|ليل|ليلا|ليلة"),
    },
    "heat": {
        "fr": (
            "chaud|chaude|chauds|chaudes|tiède|tièdes|chaleur",
            "froid|froide|froids|froides|glacé|glacée|frais|fraîche|glace",
        ),
        "en": ("hot|warm|lukewarm|warming|heat", "cold|cool|cooled|icy|ice|chilled|cooling"),
        "es": (
            "caliente|calientes|templado|templada|tibio|tibia|calor",
            "frío|fría|fríos|frías|fresco|fresca|helado|helada|hielo",
        ),
        "it": (
            "caldo|calda|caldi|calde|tiepido|tiepida|calore",
            "freddo|fredda|freddi|fredde|fresco|fresca|ghiaccio|ghiacciato",
        ),
        "pt": (
            "quente|quentes|morno|morna|calor",
            "frio|fria|frios|frias|fresco|fresca|gelado|gelada|gelo",
        ),
        "de": (
            "heiß|heiße|heißen|heißes|heißem|warm|warme|warmen|warmes|warmem|lauwarm|lauwarmem|lauwarmes|wärme|wärmen|wärmepackung",
            "kalt|kalte|kalten|kaltes|kaltem|kühl|kühle|kühlen|kühles|eis|kälte|kühlen sie|kältepackung",
        ),
        "ar": (
            "ساخن|ساخنة|ساخنا|دافئ|دافئة|حار|حارة|فاتر|فاترة",
            "بارد|باردة|باردا|مثلج|مثلجة|ثلج",
        ),
    },
    "course": {
        "fr": (
            "commence|commencer|commencez|commencent|démarrer|démarrez|débuter|débutez|reprendre|reprenez|poursuivre|poursuivez|continuer|continuez",
            "arrête|arrêter|arrêtez|arrêtent|arrêt|interrompre|interrompez|cesser|cessez|stopper|stoppez",
        ),
        "en": (
            "start|starts|started|starting|begin|begins|began|beginning|resume|restart|continue",
            "stop|stops|stopped|stopping|discontinue|interrupt|cease|quit|give up",
        ),
        "es": (
            "empezar|empiece|empieza|comenzar|comience|comienza|iniciar|inicie|reanudar|reanude|continuar|continúe|siga|seguir",
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
            "ريق|صيام|صائم|صائمون|معدة فارغة",
            "مع الطعام|أثناء الطعام|أثناء الأكل|مع وجبة|أثناء الوجبة|خلال الوجبة|مع الوجبات|خلال الوجبات",
        ),
    },
    "breath": {
        "fr": ("inspirez|inspirer|inspiration", "expirez|expirer|expiration|soufflez|souffler"),
        "en": ("breathe in|breathing in|inhale", "breathe out|breathing out|exhale"),
        "es": ("inspire|inspirar|inhale|inhalar", "espire|espirar|exhale|exhalar|sople"),
        "it": ("inspiri|inspirare", "espiri|espirare|soffi|soffiare"),
        "pt": ("inspire|inspirar", "expire|expirar|sopre|soprar"),
        "de": (
            "einatmen|atmen sie ein|atmen sie langsam ein|atmen sie tief ein",
            "ausatmen|atmen sie aus|atmen sie langsam aus|atmen sie tief aus",
        ),
        "ar": ("شهيق|استنشق|استنشقوا|خذ نفسا", "زفير|ازفر|ازفروا"),
    },
    "opening": {
        "fr": ("ouvrez|ouvrir|ouvre|ouvert|ouverte", "fermez|fermer|ferme|fermé|fermée|refermez"),
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
        "en": ("first", "last"),
        "es": ("primer|primera|primero|primeros|primeras", "último|última|últimos|últimas"),
        "it": ("primo|prima|primi|prime", "ultimo|ultima|ultimi|ultime"),
        "pt": ("primeiro|primeira|primeiros|primeiras", "último|última|últimos|últimas"),
        "de": ("erste|ersten|erster|erstes|erstem", "letzte|letzten|letzter|letztes|letztem"),
        "ar": ("أول|أولى", "أخير|أخيرة"),
    },
    "end": {
        "fr": ("début", "fin"),
        "en": ("beginning of|start of", "end of"),
        "es": ("inicio|comienzo|principio", "final|fin"),
        "it": ("inizio", "fine|termine"),
        "pt": ("início", "fim|final"),
        "de": ("beginn|anfang", "ende"),
        "ar": ("بداية", "نهاية"),
    },
    "wet": {
        "fr": ("sec|sèche|secs|sèches", "humide|humides|mouillé|mouillée"),
        "en": ("dry", "wet|moist|damp"),
        "es": ("seco|seca", "húmedo|húmeda|mojado|mojada"),
        "it": ("asciutto|asciutta|secco|secca", "umido|umida|bagnato|bagnata"),
        "pt": ("seco|seca", "húmido|húmida|molhado|molhada"),
        "de": ("trocken|trockene|trockenen|trockener", "feucht|feuchte|feuchten|nass|nasse"),
        "ar": ("جاف|جافة|جافا", "رطب|رطبة|رطبا|مبلل|مبللة"),
    },
}

# They hold such a word and say neither side: « avant tout », "the right to".
NEUTRAL: dict[str, str] = {
    "fr": "avant tout|avant toute chose|avant-bras|seulement après|uniquement après|après tout|après-midi|d'après|au plus vite|au plus près|plus tard|plus tôt|en avant|plus ou moins|de plus en plus|chaud et froid|avant de commencer|avant de débuter|abri de la chaleur|sources de chaleur|source de chaleur|vague de chaleur|bouffées de chaleur|bouffée de chaleur|fin de semaine",
    "en": "before long|until after|only after|not until|after all|afternoon|right to|right away|right now|all right|left over|more or less|on the other hand|a cold|cold sore|hot flush|hot flushes|over again|over the counter|lower dose|lower doses|lower back|lower leg|lower part|from heat|end up|at last|at first|last night|last week|first of all",
    "es": "antes que nada|cuanto antes|lo antes posible|antes de que pasen|solo después|sólo después|solo tras|derecho a|derechos de|después de todo|más tarde|más o menos|hasta mañana|mañana por la|con el fin de|a fin de|fin de semana|ola de calor|del calor|en primer lugar|por último",
    "it": "prima di tutto|quanto prima|solo dopo|soltanto dopo|al più presto|più tardi|più o meno|dopo tutto|al fine di|fine settimana|ondata di calore|dal calore|lontano dal calore|per primo|innanzitutto",
    "pt": "antes de mais|antes de tudo|quanto antes|só depois|só após|direito a|direito de|direitos de|depois de tudo|mais tarde|mais ou menos|a fim de|fim de semana|onda de calor|do calor|em primeiro lugar|por último",
    "de": "vor allem|vor ort|erst nach|erst danach|nach und nach|nach wie vor|je nach|nach hause|nach rücksprache|nach absprache|mehr oder weniger|recht auf|vor der sonne|vor sonne|vor licht|vor feuchtigkeit|vor hitze|vor kälte|vor stürzen|vor infektionen|nach anweisung|erst nachdem|erst, nachdem|vor wärme|erste hilfe|zu ende",
    "ar": "قبل كل شيء|إلا بعد|فقط بعد|عن بعد|فيما بعد|حق في|أخيرا",
}
