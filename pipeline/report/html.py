"""The report for editors: one HTML file to open in a browser, without a network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from jinja2 import Environment, PackageLoader, StrictUndefined

from pipeline.model.finding import Rationale, Severity
from pipeline.model.publication import LocaleName
from pipeline.report.changes import change, gone_lines, summary
from pipeline.report.chart import GOOD, RAIL, percent
from pipeline.report.data import ReportData
from pipeline.report.findings import DocumentGroup, finding_groups, worst_groups
from pipeline.report.numbers import UsedFormula, formula_names, used_formulas
from pipeline.report.overview import OverviewRow, overview
from pipeline.report.pages import Page, pages
from pipeline.report.passages import CardGroup, card_groups
from pipeline.report.wording import SEVERITY_NAMES, check_name, counted_things, sentence


@dataclass(frozen=True, slots=True)
class HtmlReporter:
    """An accessible page: the hardest passages, what changed, all findings, every page's scores.

    `clusters_open` is how many findings of a kind are shown unfolded, `documents_open` with how
    many documents they are; `changes` is how many changes since the baseline are listed, `pages`
    how many pages have their scores shown, the hardest ones.
    """

    id: ClassVar[str] = "html"

    clusters_open: int = 6
    documents_open: int = 12
    changes: int = 15
    pages: int = 250

    def render(self, report: ReportData) -> str:
        """The page; style and script are inside it, and nothing is loaded from elsewhere."""
        found = {finding.check_id for finding in report.findings}
        groups, measured = finding_groups(report), pages(report)
        view = _View(
            report=report,
            source=report.source or report.locales[0],
            locales={locale.locale: locale for locale in report.locales},
            overview=overview(report),
            groups=worst_groups(groups),
            more_groups=len(groups) - len(worst_groups(groups)),
            cards=card_groups(report),
            pages=measured[: self.pages],
            more_pages=max(0, len(measured) - self.pages),
            formulas=used_formulas(report),
            formula_names=formula_names(report),
            checks=tuple(
                (check_id, rationale)
                for check_id, rationale in sorted(report.rationales.items())
                if check_id in found
            ),
            check_ids=tuple(sorted(found)),
            options=self,
        )
        return _environment().get_template("report.html").render(view=view)


@dataclass(frozen=True, slots=True)
class _View:
    """All that the templates show."""

    report: ReportData
    source: LocaleName
    locales: Mapping[str, LocaleName]
    overview: tuple[OverviewRow, ...]
    groups: tuple[DocumentGroup, ...]
    more_groups: int
    cards: tuple[CardGroup, ...]
    pages: tuple[Page, ...]
    more_pages: int
    formulas: tuple[UsedFormula, ...]
    formula_names: Mapping[str, str]
    checks: tuple[tuple[str, Rationale], ...]
    check_ids: tuple[str, ...]
    options: HtmlReporter

    @property
    def errors(self) -> int:
        """How many findings are errors: they come before all passages."""
        return self.report.count(Severity.ERROR)

    @property
    def shown(self) -> frozenset[str]:
        """The documents whose findings are listed."""
        return frozenset(group.document.id for group in self.groups)

    @property
    def places(self) -> Mapping[str, int]:
        """A number for each document, for the ids of the page's parts."""
        return {document.id: number for number, document in enumerate(self.report.documents, 1)}


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("pipeline.report"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    environment.filters |= {
        "check_name": check_name,
        "counted": counted_things,
        "sentence": sentence,
        "percent": percent,
    }
    environment.globals |= {
        "severity_names": SEVERITY_NAMES,
        "good_index": GOOD,
        "rail_length": RAIL,
        "summary": summary,
        "change": change,
        "gone_lines": gone_lines,
    }
    return environment
