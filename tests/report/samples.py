"""A report with something of everything, and one with nothing to say."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.model.document import Location
from pipeline.model.finding import Finding, Observation, Rationale, Severity
from pipeline.model.publication import LocaleName
from pipeline.model.readability import ReadabilityScore, SectionScore
from pipeline.report.data import ReportData, ReportDocument

FRENCH = LocaleName("fr", "fr", "Français", "ltr")
ARABIC = LocaleName("ar", "ar", "العربية", "rtl")
SOURCE = PurePosixPath("source_fr/fiches/fatigue.md")
CATALOG = PurePosixPath("locales/ar/LC_MESSAGES/fiches/fatigue.po")
KANDEL_MOLES = "Kandel and Moles, « Application de l’indice de Flesch », 1958"
LONG = "Vous êtes fatigué, mais <b>ce n’est pas</b> votre faute & cela passe."


def _finding(check_id: str, severity: Severity, locale: str, seen: Observation) -> Finding:
    return Finding(check_id, severity, locale, "fiches/fatigue", seen)


def _missing(line: int) -> Finding:
    seen = Observation(
        Location(CATALOG, line),
        "This message is not translated",
        "Translate it",
        excerpt=f"Phrase {line}",
        excerpt_locale="fr",
    )
    return _finding("translation.untranslated", Severity.WARNING, "ar", seen)


FINDINGS = (
    *(_missing(line) for line in range(10, 18)),
    _finding(
        "terminology.forbidden-term",
        Severity.ERROR,
        "ar",
        Observation(
            Location(CATALOG, 20),
            "“إرهاق” is not to be used for the concept fatigue",
            "Write “تعب”",
            excerpt="هذا إرهاق شديد.",
            focus="إرهاق",
        ),
    ),
    _finding(
        "editorial.broken-link",
        Severity.ERROR,
        "fr",
        Observation(
            Location(SOURCE, 7, 12),
            "There is no page or file named “absente.md”",
            "Did you mean “fatigue.md”?",
            excerpt="absente.md",
            focus="absente.md",
        ),
    ),
    _finding(
        "readability.long-sentence",
        Severity.INFO,
        "fr",
        Observation(
            Location(SOURCE, 9),
            "This sentence has 31 words, more than 25",
            "Cut it in two, for example before “mais ce…”",
            measured="31 words",
            limit="25 words",
            excerpt=LONG,
            focus="mais",
        ),
    ),
)


def _score(
    locale: str, value: float | None, band: str, *, section: str = "", title: str = ""
) -> SectionScore:
    score = ReadabilityScore(
        formula="" if locale == "ar" else "kandel-moles",
        value=value,
        locale=locale,
        words=240,
        sentences=20,
        direction=1,
        band=band,
        source="" if locale == "ar" else KANDEL_MOLES,
    )
    place = Location(SOURCE, 2)
    return SectionScore("fiches/fatigue", not section, section, title, place, score)


REPORT = ReportData(
    title="Information des patients",
    locales=(FRENCH, ARABIC),
    documents=(
        ReportDocument("accueil", "Accueil", PurePosixPath("source_fr/accueil.md")),
        ReportDocument("fiches/fatigue", "La fatigue", SOURCE),
    ),
    findings=FINDINGS,
    scores=(
        _score("fr", 81.64, "easy"),
        _score("fr", 103.2, "very easy", section="agir", title="Agir"),
        _score("fr", None, "too short to score", section="appeler", title="Appeler"),
        _score("ar", None, "not available"),
    ),
    rationales={
        "editorial.broken-link": Rationale("A link.", "A reason.", "A source, 2024.", "A fix."),
        "readability.long-sentence": Rationale("Long.", "Tiring.", "Cutts, 2013.", "Cut it."),
        "accessibility.empty-link": Rationale("Not found here.", "Why.", "Who, 2024.", "Fix."),
    },
)
CLEAN = ReportData("Information des patients", (FRENCH, ARABIC), REPORT.documents, (), ())
EMPTY = ReportData("", (FRENCH,), (), (), ())
