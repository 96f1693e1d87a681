"""A report with something of everything, and one with nothing to say."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.model.baseline import Comparison, KnownFinding, KnownScore, ScoreChange
from pipeline.model.document import Location
from pipeline.model.finding import Finding, Observation, Rationale, Severity
from pipeline.model.publication import LocaleName
from pipeline.model.readability import (
    Cause,
    HardPassage,
    LeftOut,
    ReadabilityScore,
    SectionScore,
    TextCounts,
)
from pipeline.model.value import replace
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


PASSAGE = HardPassage(
    document_id="fiches/fatigue",
    locale="fr",
    title="Agir",
    location=Location(SOURCE, 9),
    text=f"{LONG} Reposez-vous.",
    counts=TextCounts(words=12, sentences=2, longest=11),
    index=61.4,
    rare_words=("fatigué",),
    repeats=1,
)
ARABIC_PASSAGE = HardPassage(
    document_id="fiches/fatigue",
    locale="ar",
    title="",
    location=Location(CATALOG, 20),
    text="هذا إرهاق شديد.",
    counts=TextCounts(words=3, sentences=1, longest=3),
    index=44.0,
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
    return SectionScore(
        "fiches/fatigue",
        not section,
        section,
        title,
        Location(SOURCE, 2),
        score,
        counts=TextCounts(words=240, sentences=20, syllables=400, letters=1100, longest=31),
        index=None if value is None else 120 - value,
        left_out=() if section else (LeftOut("headings", 6),),
        causes=(Cause(LONG, Location(SOURCE, 9), 11, 2.5, 1.5),) if value else (),
    )


def _known(section: str, value: float, index: float) -> KnownScore:
    return KnownScore(
        "fr",
        "fiches/fatigue",
        whole=not section,
        section=section,
        formula="kandel-moles",
        value=value,
        index=index,
        words=230,
        sentences=19,
    )


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
        _score("fr", 71.0, "fairly easy", section="dormir", title="Dormir"),
        _score("ar", None, "not available"),
    ),
    passages=(PASSAGE, ARABIC_PASSAGE),
    rationales={
        "editorial.broken-link": Rationale("A link.", "A reason.", "A source, 2024.", "A fix."),
        "readability.long-sentence": Rationale("Long.", "Tiring.", "Cutts, 2013.", "Cut it."),
        "accessibility.empty-link": Rationale("Not found here.", "Why.", "Who, 2024.", "Fix."),
    },
)
# One finding is new, two are gone, one section got harder and the page easier.
COMPARED = replace(
    REPORT,
    comparison=Comparison(
        new=(FINDINGS[-1],),
        gone=(
            KnownFinding(
                "fr", "fiches/fatigue", "readability.idiom", "a1", Severity.INFO, "Says", "Text"
            ),
        )
        * 2,
        known=len(FINDINGS) - 1,
        worse=(
            ScoreChange(
                "fr",
                "fiches/fatigue",
                whole=False,
                title="Dormir",
                measure="kandel-moles",
                before=75.2,
                after=71.0,
            ),
        ),
        better=(
            ScoreChange(
                "fr",
                "fiches/fatigue",
                whole=True,
                title="",
                measure="index",
                before=42.0,
                after=38.4,
            ),
        ),
        before=(
            _known(section="", value=80.0, index=42.0),
            _known(section="dormir", value=75.2, index=45.0),
        ),
    ),
)
CLEAN = ReportData("Information des patients", (FRENCH, ARABIC), REPORT.documents, (), ())
EMPTY = ReportData("", (FRENCH,), (), (), ())
