"""Words of amounts that say the opposite of each other, as data for `opposites.py`.

Each notion has two sides in each language, `|` between entries in small letters; `#` stands for a
number that follows. The words of `than` are of the sides of `bound`, and a denial turns them round.
"""
# ruff: noqa: E501 (one side a line; Arabic letters are meant)

from __future__ import annotations

AMOUNTS: dict[str, dict[str, tuple[str, ...]]] = {
    "bound": {
        "fr": (
            "au moins|au minimum|minimum de|pas moins de|minimal|minimale|minimum",
            "au plus|au maximum|maximum de|pas plus de|pas plus d'un|pas plus d'une|maximal|maximale|maximum",
        ),
        "en": (
            "at least|no less than|not less than|no fewer than|minimum",
            "at most|no more than|not more than|maximum",
        ),
        "es": (
            "al menos|por lo menos|como mínimo|mínimo|mínima|no menos de",
            "como máximo|máximo|máxima|a lo sumo|no más de",
        ),
        "it": ("almeno|minimo|minima|non meno di", "al massimo|massimo|massima|al più|non più di"),
        "pt": (
            "pelo menos|ao menos|mínimo|mínima|não menos de",
            "máximo|máxima|não mais de|não mais do que",
        ),
        "de": (
            "mindestens|wenigstens|zumindest|mindestdosis|minimale|nicht weniger als",
            "höchstens|maximale|höchstdosis|maximaldosis|nicht mehr als",
        ),
        "ar": (
            "على الأقل|لا يقل عن|لا تقل عن|حد أدنى|حد الأدنى|دنيا",
            "على الأكثر|حد أقصى|حد الأقصى|قصوى|لا يزيد عن|لا يزيد على|لا تزيد عن|لا تزيد على|لا يتجاوز|لا تتجاوز",
        ),
    },
    "than": {
        "fr": (
            "plus de #|plus d'un|plus d'une|supérieur à|supérieure à|supérieurs à|supérieures à|au-dessus de|à partir de #|ou plus|dépasse|dépassent|dépasser|dépassez",
            "moins de #|moins d'un|moins d'une|inférieur à|inférieure à|inférieurs à|inférieures à|au-dessous de|en dessous de|ou moins|jusqu'à #",
        ),
        "en": (
            "more than #|more than one|over #|above #|greater than|higher than #|or more|or above|or over|or higher|and over|and above|exceed|exceeds",
            "less than #|less than one|fewer than #|under #|below #|up to #|lower than #|or less|or fewer|or below|or under|or lower|within #",
        ),
        "es": (
            "más de #|más de un|más de una|superior a|superiores a|por encima de|a partir de #|o más|supera|supere|superan|excede",
            "menos de #|menos de un|menos de una|inferior a|inferiores a|por debajo de|hasta #|o menos",
        ),
        "it": (
            "più di #|più di un|più di una|più di un'|oltre #|oltre i #|superiore a|superiori a|superiore ai|al di sopra di|al di sopra dei|sopra i #|a partire da #|o più|supera|superi|superano",
            "meno di #|meno di un|meno di una|meno di un'|inferiore a|inferiori a|inferiore ai|al di sotto di|al di sotto dei|sotto i #|fino a #",
        ),
        "pt": (
            "mais de #|mais de um|mais de uma|superior a|superiores a|acima de|acima dos|a partir de #|ou mais|ultrapassa|ultrapasse|excede|exceda",
            "menos de #|menos de um|menos de uma|inferior a|inferiores a|abaixo de|abaixo dos|até #|ou menos",
        ),
        "de": (
            "mehr als #|mehr als ein|mehr als eine|mehr als einen|über #|höher als #|oberhalb von|ab #|oder mehr|übersteigt|überschreitet|überschreiten",
            "weniger als #|weniger als ein|weniger als eine|weniger als einen|unter #|niedriger als #|unterhalb von|bis zu #|oder weniger",
        ),
        "ar": (
            "أكثر من|يزيد عن|يزيد على|تزيد عن|تزيد على|تزيد أعمارهم عن|تزيد أعمارهم على|يفوق|تفوق|أعلى من #|فأكثر|أو أكثر|تجاوزت|تجاوز|يتجاوز|تتجاوز",
            "أقل من|أدنى من #|يقل عن|تقل عن|تقل أعمارهم عن|فأقل|أو أقل|حتى #",
        ),
    },
    "amount": {
        "fr": (
            "augmente|augmenter|augmentez|augmentent|augmentation|augmentations|augmenté|augmentée|augmentés|augmentées|augmentera|augmenteront|hausse",
            "diminue|diminuer|diminuez|diminuent|diminution|diminué|diminuée|diminués|diminuées|réduit|réduite|réduits|réduites|réduire|réduisez|réduisent|réduction|baisse|baisser|baissez|baissent|baissé|baissée|diminuera|réduira|baissera",
        ),
        "en": (
            "increase|increases|increased|increasing|goes up|go up|gone up",
            "decrease|decreases|decreased|decreasing|reduce|reduces|reduced|reducing|reduction|lowers|lowering|goes down|go down|gone down",
        ),
        "es": (
            "aumentar|aumente|aumenta|aumentan|aumenten|aumento|aumentado|aumentada|aumentará|incremento|incrementar|incrementa",
            "disminuir|disminuya|disminuye|disminuyen|disminución|disminuido|disminuida|reducido|reducida|disminuirá|reducirá|reducir|reduce|reduzca|reducen|reducción|descenso",
        ),
        "it": (
            "aumentare|aumenta|aumenti|aumentano|aumentate|aumento|aumentato|aumentata|aumenterà|incremento",
            "diminuire|diminuisce|diminuisca|diminuiscono|diminuite|diminuzione|diminuito|diminuita|ridotto|ridotta|ridurre|riduce|riduca|riducono|riducete|riduzione|diminuirà|ridurrà|abbassare|abbassa|calo",
        ),
        "pt": (
            "aumentar|aumenta|aumente|aumentam|aumento|aumentado|aumentada|aumentará",
            "diminuir|diminui|diminua|diminuem|diminuição|diminuído|diminuída|reduzido|reduzida|reduzir|reduz|reduza|reduzem|redução|diminuirá|reduzirá",
        ),
        "de": (
            "erhöhen|erhöht|erhöhung|steigern|steigert|steigt|anstieg|blutdruckanstieg|zunahme",
            "verringern|verringert|verringerung|senken|senkt|senkung|reduzieren|reduziert|reduzierung|vermindern|vermindert|verminderung|abnahme|blutdruckabfall|sinkt|nachlassen|nachlässt",
        ),
        "ar": (
            "زيادة|تزيد|سيزيد|ستزيد|زيدوا|زد|ازداد|تزداد|يزداد|زاد|زادت|ارتفاع|يرتفع|ترتفع|ارتفع|ارتفعت",
            "خفض|خفضوا|تخفض|يخفض|سيخفض|سيقلل|تخفيض|تقليل|يقلل|تقلل|قللوا|قلل|انخفاض|ينخفض|تنخفض|انخفض|انخفضت|نقصان",
        ),
    },
    "level": {
        "fr": (
            "trop élevé|trop élevée|trop élevés|trop élevées|trop haut|trop haute|plus élevé|plus élevée",
            "trop bas|trop basse|trop faible",
        ),
        "en": ("too high|higher than usual", "too low|lower than usual"),
        "es": (
            "demasiado alto|demasiado alta|demasiado elevado|demasiado elevada",
            "demasiado bajo|demasiado baja",
        ),
        "it": (
            "troppo alto|troppo alta|troppo elevato|troppo elevata",
            "troppo basso|troppo bassa",
        ),
        "pt": (
            "demasiado alto|demasiado alta|demasiado elevado|demasiado elevada|muito alto|muito alta",
            "demasiado baixo|demasiado baixa|muito baixo|muito baixa",
        ),
        "de": ("zu hoch|zu hohe|zu hoher", "zu niedrig|zu niedrige|zu niedriger|zu tief"),
        "ar": ("مرتفع|مرتفعة|مرتفعا", "منخفض|منخفضة|منخفضا"),
    },
    "often": {
        "fr": (
            "plus souvent|plus fréquemment|plus fréquent|plus fréquente|plus fréquents|plus fréquentes",
            "moins souvent|moins fréquemment|moins fréquent|moins fréquente|moins fréquents|moins fréquentes|plus rarement",
        ),
        "en": (
            "more often|more frequently|more frequent",
            "less often|less frequently|less frequent",
        ),
        "es": (
            "más a menudo|más veces|con más frecuencia|con mayor frecuencia|más frecuente|más frecuentes",
            "menos a menudo|menos veces|con menos frecuencia|con menor frecuencia|menos frecuente|menos frecuentes",
        ),
        "it": (
            "più spesso|più frequentemente|più frequente|più frequenti|maggiore frequenza",
            "meno spesso|meno frequentemente|meno frequente|meno frequenti|minore frequenza|più raramente",
        ),
        "pt": (
            "mais vezes|mais frequentemente|com mais frequência|com maior frequência|mais frequente|mais frequentes",
            "menos vezes|menos frequentemente|com menos frequência|com menor frequência|menos frequente|menos frequentes",
        ),
        "de": ("häufiger|öfter", "seltener|weniger häufig|weniger oft"),
        "ar": (
            "مرات أكثر|أكثر تكرارا|أكثر من المعتاد|أكثر شيوعا",
            "مرات أقل|أقل تكرارا|أقل من المعتاد|أقل شيوعا",
        ),
    },
    "content": {
        "fr": ("riche en|riches en", "pauvre en|pauvres en"),
        "en": ("rich in|high in", "poor in|low in"),
        "es": (
            "rico en|rica en|ricos en|ricas en",
            "pobre en|pobres en|bajo en|baja en|bajos en|bajas en",
        ),
        "it": ("ricco di|ricca di|ricchi di|ricche di", "povero di|povera di|poveri di|povere di"),
        "pt": ("rico em|rica em|ricos em|ricas em", "pobre em|pobres em"),
        "de": (
            "reich an|ballaststoffreich|ballaststoffreiche|fettreich|fettreiche|salzreich|eiweißreich",
            "arm an|ballaststoffarm|ballaststoffarme|fettarm|fettarme|salzarm|eiweißarm",
        ),
        "ar": ("غني|غنية", "فقير|فقيرة"),
    },
    "pressure": {
        "fr": (
            "hypertension|tension élevée|tension haute|tension artérielle élevée",
            "hypotension|tension basse|tension faible|tension artérielle basse",
        ),
        "en": ("hypertension|high blood pressure", "hypotension|low blood pressure"),
        "es": (
            "hipertensión|tensión alta|presión alta|presión arterial alta|tensión arterial alta",
            "hipotensión|tensión baja|presión baja|presión arterial baja|tensión arterial baja",
        ),
        "it": (
            "ipertensione|pressione alta|pressione arteriosa alta",
            "ipotensione|pressione bassa|pressione arteriosa bassa",
        ),
        "pt": (
            "hipertensão|tensão alta|tensão arterial alta|pressão alta|pressão arterial alta",
            "hipotensão|tensão baixa|tensão arterial baixa|pressão baixa|pressão arterial baixa",
        ),
        "de": (
            "hypertonie|bluthochdruck|hoher blutdruck|hohen blutdruck|hohem blutdruck",
            "hypotonie|niedriger blutdruck|niedrigen blutdruck|niedrigem blutdruck",
        ),
        "ar": (
            "ارتفاع ضغط|ارتفاع في ضغط|ضغط الدم المرتفع",
            "انخفاض ضغط|انخفاض في ضغط|هبوط ضغط|ضغط الدم المنخفض",
        ),
    },
    "sugar": {
        "fr": ("hyperglycémie|hyperglycémies", "hypoglycémie|hypoglycémies"),
        "en": (
            "hyperglycaemia|hyperglycemia|high blood sugar",
            "hypoglycaemia|hypoglycemia|low blood sugar|hypo|hypos",
        ),
        "es": (
            "hiperglucemia|hiperglucemias|hiperglicemia",
            "hipoglucemia|hipoglucemias|hipoglicemia",
        ),
        "it": ("iperglicemia|iperglicemie", "ipoglicemia|ipoglicemie"),
        "pt": ("hiperglicemia|hiperglicemias", "hipoglicemia|hipoglicemias"),
        "de": (
            "hyperglykämie|hyperglykämien|überzuckerung|überzucker",
            "hypoglykämie|hypoglykämien|unterzuckerung|unterzucker",
        ),
        "ar": (
            "ارتفاع السكر|ارتفاع سكر|فرط سكر",
            "انخفاض السكر|انخفاض سكر|نقص سكر|هبوط السكر|هبوط سكر",
        ),
    },
    "thyroid": {
        "fr": ("hyperthyroïdie", "hypothyroïdie"),
        "en": ("hyperthyroidism|overactive thyroid", "hypothyroidism|underactive thyroid"),
        "es": ("hipertiroidismo", "hipotiroidismo"),
        "it": ("ipertiroidismo", "ipotiroidismo"),
        "pt": ("hipertiroidismo|hipertireoidismo", "hipotiroidismo|hipotireoidismo"),
        "de": ("hyperthyreose|schilddrüsenüberfunktion", "hypothyreose|schilddrüsenunterfunktion"),
        "ar": ("فرط نشاط الغدة|فرط الدرقية", "قصور الغدة|قصور الدرقية|خمول الغدة"),
    },
    "weight": {
        "fr": (
            "prise de poids|prenez du poids|prendre du poids|grossir|grossissez",
            "perte de poids|perdez du poids|perdre du poids|maigrir|maigrissez|amaigrissement",
        ),
        "en": (
            "weight gain|gain weight|put on weight|gained weight",
            "weight loss|lose weight|lost weight",
        ),
        "es": (
            "aumento de peso|engordar|engorda|ganar peso|sube de peso",
            "pérdida de peso|adelgazar|adelgaza|perder peso|baja de peso",
        ),
        "it": (
            "aumento di peso|ingrassare|ingrassa|prendere peso",
            "perdita di peso|dimagrire|dimagrisce|perdere peso|calo di peso",
        ),
        "pt": (
            "aumento de peso|engordar|engorda|ganhar peso",
            "perda de peso|emagrecer|emagrece|perder peso",
        ),
        "de": ("gewichtszunahme", "gewichtsabnahme|gewichtsverlust"),
        "ar": (
            "زيادة الوزن|زيادة في الوزن|زاد وزنك|يزداد وزنك",
            "فقدان الوزن|فقدان في الوزن|نقص الوزن|نقص وزنك|إنقاص الوزن",
        ),
    },
    "pace": {
        "fr": (
            "lentement|ralentit|ralentir|ralentissez|ralentissement",
            "rapidement|vite|accélère|accélérer|accélération",
        ),
        "en": (
            "slowly|slows|slow down|slowing",
            "quickly|rapidly|faster|speeds up|speed up|speeding up",
        ),
        "es": (
            "lentamente|despacio|ralentiza|ralentizar|enlentece",
            "rápidamente|deprisa|acelera|acelerar",
        ),
        "it": ("lentamente|rallenta|rallentare", "rapidamente|velocemente|accelera|accelerare"),
        "pt": ("lentamente|devagar|abranda|abrandar", "rapidamente|depressa|acelera|acelerar"),
        "de": (
            "langsam|langsame|langsamer|verlangsamt|verlangsamen",
            "schnell|schneller|rasch|beschleunigt|beschleunigen",
        ),
        "ar": ("ببطء|بطيء|بطيئا|يبطئ|تبطئ|إبطاء", "بسرعة|سريعا|يسرع|تسرع|تسريع"),
    },
}
