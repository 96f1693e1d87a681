"""How hard each page is: by locale, by section, before and after, and which sentences cause it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.language.scoring.comparison import percentile
from pipeline.language.scoring.formulas import MINIMUM_WORDS
from pipeline.model.baseline import KnownScore
from pipeline.model.publication import LocaleName
from pipeline.model.readability import SectionScore
from pipeline.report.chart import Bar
from pipeline.report.data import ReportData, ReportDocument

_START = "Before the first heading"
_LEAST_BARS = 2  # one bar alone shows nothing that its number does not


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """The score of a document or section today, and in the baseline where it had one."""

    found: SectionScore
    before: KnownScore | None

    @property
    def title(self) -> str:
        """The section's heading, or words for where it stands."""
        return self.found.title or _START

    @property
    def ease_before(self) -> float | None:
        """The reading ease in the baseline, if the same formula gave it."""
        same = self.before is not None and self.before.formula == self.found.score.formula
        return self.before.value if self.before is not None and same else None

    @property
    def index_before(self) -> float | None:
        """The Limpide index in the baseline."""
        return self.before.index if self.before else None

    @property
    def percentile(self) -> float | None:
        """How many texts of the language are easier, in percent."""
        return percentile(self.found.index, self.found.score.locale)


@dataclass(frozen=True, slots=True)
class PageLocale:
    """A page in one locale: its whole, its sections and the chart of their indexes."""

    locale: LocaleName
    whole: ScoreRow
    sections: tuple[ScoreRow, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A document in the locales it was measured in, the source locale first."""

    document: ReportDocument
    locales: tuple[PageLocale, ...]


def pages(report: ReportData) -> tuple[Page, ...]:
    """Every document with words to measure, the hardest first, those too short to tell last."""
    found = (Page(document, _locales(report, document)) for document in report.documents)
    return tuple(sorted((page for page in found if page.locales), key=_ease))


def _ease(page: Page) -> tuple[bool, float]:
    """For sorting: whether the page is too short to tell, then how easy it is."""
    whole = page.locales[0].whole.found
    return whole.score.words < MINIMUM_WORDS, -(whole.index or 0)


def _locales(report: ReportData, document: ReportDocument) -> tuple[PageLocale, ...]:
    found = (
        _page_locale(report, locale, report.scores_of(document.id, locale.locale))
        for locale in report.locales
    )
    return tuple(each for each in found if each is not None)


def _page_locale(
    report: ReportData, locale: LocaleName, scores: Sequence[SectionScore]
) -> PageLocale | None:
    rows = [ScoreRow(found, report.before(found)) for found in scores]
    whole = next((row for row in rows if row.found.whole), None)
    if whole is None or not whole.found.score.words:
        return None
    sections = tuple(row for row in rows if not row.found.whole)
    measured = [row for row in sections if row.found.index is not None]
    bars = tuple(
        Bar(row.title, row.found.index or 0, row.index_before, number)
        for number, row in enumerate(measured)
    )
    return PageLocale(locale, whole, sections, bars if len(bars) >= _LEAST_BARS else ())
