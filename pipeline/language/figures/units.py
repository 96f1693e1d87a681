"""Units of measure as each locale writes them after a number.

Names come from CLDR; what health texts write beside is listed here (Bureau international des poids
et mesures, « Le Système international d’unités », 2019, for symbols; ISMP 2021 for "mcg").
"""

from __future__ import annotations

from functools import cache

from pipeline.language.locale import base_language, unit_names

# CLDR's name and ours; where two units share a name, the first has it.
_UNITS = {
    "mass-milligram": "mg",
    "mass-microgram": "µg",
    "mass-kilogram": "kg",
    "mass-gram": "g",
    "volume-milliliter": "ml",
    "volume-centiliter": "cl",
    "volume-deciliter": "dl",
    "volume-liter": "l",
    "length-millimeter": "mm",
    "length-centimeter": "cm",
    "length-kilometer": "km",
    "length-meter": "m",
    "temperature-celsius": "°C",
    "temperature-fahrenheit": "°F",
    "concentr-percent": "%",
    "concentr-permille": "‰",
    "pressure-millimeter-ofhg": "mmHg",
    "energy-kilocalorie": "kcal",
    "duration-second": "second",
    "duration-minute": "minute",
    "duration-hour": "hour",
    "duration-day": "day",
    "duration-week": "week",
    "duration-month": "month",
    "duration-year": "year",
}
_SYMBOLS = (
    "mg=mg µg=µg μg=µg mcg=µg ug=µg kg=kg g=g ng=ng ml=ml cl=cl dl=dl l=l µl=µl μl=µl mm=mm"
    " cm=cm km=km"
    " m=m °c=°C °f=°F ℃=°C ℉=°F %=% ‰=‰ mmhg=mmHg kcal=kcal kj=kJ mmol=mmol ui=IU iu=IU gy=Gy"
    " msv=mSv"
    " h=hour min=minute kilo=kg kilos=kg"
)
_MORE = {
    "fr": (
        "pour|cent=% degrés|celsius=°C degrés=° j=day fois=times heure=hour unités=IU "
        "comprimé=tablet comprimés=tablet microgrammes=µg an=year ans=year"
    ),
    "en": (
        "per|cent=% percent=% degrees|celsius=°C degrees=° times=times units=IU tablet=tablet "
        "tablets=tablet pill=tablet pills=tablet micrograms=µg hrs=hour hr=hour mins=minute "
        # CLDR's names are American.
        "litre=l litres=l decilitre=dl decilitres=dl centilitre=cl centilitres=cl "
        "millilitre=ml millilitres=ml metre=m metres=m centimetre=cm centimetres=cm "
        "millimetre=mm millimetres=mm kilometre=km kilometres=km gramme=g grammes=g"
    ),
    "es": (
        "por|ciento=% grados|celsius=°C grados=° veces=times unidades=IU comprimido=tablet "
        "comprimidos=tablet pastillas=tablet tabletas=tablet"
    ),
    "it": (
        "per|cento=% gradi|celsius=°C gradi=° volte=times volta=times unità=IU compressa=tablet "
        "compresse=tablet pastiglie=tablet"
    ),
    "pt": (
        "por|cento=% graus|celsius=°C graus=° vezes=times unidades=IU comprimido=tablet "
        "comprimidos=tablet quilo=kg quilos=kg"
    ),
    "de": (
        "prozent=% grad|celsius=°C grad=° mal=times einheiten=IU ie=IU tablette=tablet uhr=hour "
        "tabletten=tablet monaten=month jahren=year tagen=day stunden=hour wochen=week"
    ),
    "ar": (
        "ملغ=mg ملغم=mg مغ=mg مغم=mg مجم=mg ملليغرام=mg مليغرام=mg ميليغرام=mg ملليجرام=mg "
        "ميكروغرام=µg مكغ=µg غ=g غم=g غرام=g غراما=g غرامات=g جرام=g كغ=kg كلغ=kg كجم=kg "
        "كيلوغرام=kg كيلو=kg مل=ml مليلتر=ml ملليلتر=ml ميليلتر=ml لتر=l لترات=l ل=l مم=mm "
        "ملم=mm سم=cm كم=km متر=m درجة|مئوية=°C درجات|مئوية=°C درجة|سيلسيوس=°C درجة|فهرنهايت=°F "
        "درجات|فهرنهايت=°F درجة=° درجات=° في|المئة=% في|المائة=% بالمئة=% بالمائة=% مرات=times "
        "مرة=times وحدة|دولية=IU وحدات|دولية=IU وحدة=IU وحدات=IU قرص=tablet أقراص=tablet "
        "حبة=tablet حبوب=tablet ساعة=hour ساعات=hour دقيقة=minute دقائق=minute ثانية=second "
        "ثوان=second ثواني=second يوم=day أيام=day يوما=day يومًا=day أسبوع=week أسابيع=week "
        "أسبوعا=week شهر=month أشهر=month شهرا=month شهور=month سنة=year سنوات=year عام=year "
        "أعوام=year عاما=year"
    ),
}
# How often something is done, where no number stands before it.
_PERIODS = {
    "fr": (
        "quotidien=day quotidienne=day quotidiennement=day journalier=day journalière=day "
        "hebdomadaire=week mensuel=month mensuelle=month annuel=year annuelle=year journée=day "
        "jour=day jours=day heure=hour heures=hour semaine=week semaines=week mois=month "
        "an=year ans=year année=year années=year minute=minute minutes=minute journées=day"
    ),
    "en": (
        "daily=day hourly=hour weekly=week monthly=month yearly=year annual=year day=day "
        "days=day hour=hour hours=hour week=week weeks=week month=month months=month year=year "
        "years=year minute=minute minutes=minute fortnight=week"
    ),
    "es": (
        "diario=day diaria=day diariamente=day semanal=week mensual=month anual=year día=day "
        "días=day hora=hour horas=hour semana=week semanas=week mes=month meses=month año=year "
        "años=year minuto=minute minutos=minute diarios=day diarias=day"
    ),
    "it": (
        "quotidiano=day quotidiana=day giornaliero=day giornaliera=day settimanale=week "
        "mensile=month annuale=year giorno=day giorni=day ora=hour ore=hour settimana=week "
        "settimane=week mese=month mesi=month anno=year anni=year minuto=minute minuti=minute "
        "giornata=day giornate=day"
    ),
    "pt": (
        "diário=day diária=day diariamente=day semanal=week mensal=month anual=year dia=day "
        "dias=day hora=hour horas=hour semana=week semanas=week mês=month meses=month ano=year "
        "anos=year minuto=minute minutos=minute diárias=day diários=day"
    ),
    "de": (
        "täglich=day stündlich=hour wöchentlich=week monatlich=month jährlich=year tag=day "
        "tage=day tagen=day stunde=hour stunden=hour woche=week wochen=week monat=month "
        "monate=month monaten=month jahr=year jahre=year jahren=year minute=minute "
        "minuten=minute tages=day"
    ),
    "ar": (
        "يوميا=day يوميًا=day يومياً=day أسبوعيا=week أسبوعيًا=week شهريا=month شهريًا=month "
        "سنويا=year سنويًا=year يوم=day اليوم=day أيام=day يوما=day يومًا=day يومين=day "
        "ساعة=hour الساعة=hour ساعات=hour ساعتين=hour أسبوع=week الأسبوع=week أسابيع=week "
        "أسبوعين=week أسبوعا=week شهر=month الشهر=month أشهر=month شهرين=month شهرا=month "
        "سنة=year السنة=year سنوات=year عام=year العام=year أعوام=year دقيقة=minute "
        "الدقيقة=minute دقائق=minute دقيقتين=minute"
    ),
}
_NO_UNITS = {"es": ("a",)}  # CLDR's short year; « de 9 a 12 » is far more frequent
_TIME = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
# A duration in one unit is so many of another: (unit, how many, other unit).
_CONVERSIONS = (
    ("day", 7, "week"),
    ("hour", 24, "day"),
    ("month", 12, "year"),
    ("minute", 60, "hour"),
)
_LOOSE_WEEKS = {"8": "1", "15": "2"}  # « huit jours » is a week, « quinze jours » are two


@cache
def units(locale: str) -> dict[str, str]:
    """What a unit is from how it is written, in lower case: `{"milligrammes": "mg", ...}`."""
    found: dict[str, str] = {}
    for written, unit in _pairs(_SYMBOLS):
        found.setdefault(written, unit)
    for written, unit in _pairs(_MORE.get(base_language(locale), "")):
        found.setdefault(written, unit)
    for cldr, unit in _UNITS.items():
        for name in unit_names(locale, cldr):
            found.setdefault(name.casefold().rstrip("."), unit)
    for word in _NO_UNITS.get(base_language(locale), ()):
        found.pop(word, None)
    return found


@cache
def periods(locale: str) -> dict[str, str]:
    """Words that say how often: `{"daily": "day", "hour": "hour", ...}`, in lower case."""
    return dict(_pairs(_PERIODS.get(base_language(locale), "")))


def is_time(unit: str) -> bool:
    """Whether a unit measures time."""
    return unit in _TIME


@cache
def are_neighbours(unit: str, other: str) -> bool:
    """Whether one unit of time is so many of the other, as days and weeks."""
    return any({unit, other} == {smaller, larger} for smaller, _factor, larger in _CONVERSIONS)


@cache
def converted(value: str, unit: str) -> tuple[str, ...]:
    """Other values of the same duration in a neighbouring unit: 14 days are 2 weeks.

    >>> converted("18", "month"), converted("24", "month"), converted("2", "week")
    ((), ('2',), ('14', '15'))
    >>> converted("30", "minute")
    ('0.5',)
    """
    if not value.isdigit() or len(value) > _LONGEST_DURATION:
        return ()
    found, number = [], int(value)
    for smaller, factor, larger in _CONVERSIONS:
        if unit == smaller and number and number % factor == 0:
            found.append(str(number // factor))
        if unit == smaller and 2 * number == factor:
            found.append("0.5")
        if unit == larger:
            found.append(str(number * factor))
    found += [weeks for days, weeks in _LOOSE_WEEKS.items() if (unit, value) == ("day", days)]
    found += [days for days, weeks in _LOOSE_WEEKS.items() if (unit, value) == ("week", weeks)]
    return tuple(found)


_LONGEST_DURATION = 4  # digits


def _pairs(written: str) -> list[tuple[str, str]]:
    return [
        (name.replace("|", " "), unit)
        for name, unit in (pair.split("=") for pair in written.split())
    ]
