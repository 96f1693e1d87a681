"""The report for editors: one HTML file to open in a browser, without a network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from jinja2 import Environment, PackageLoader, StrictUndefined

from pipeline.model.finding import Rationale
from pipeline.model.publication import LocaleName
from pipeline.report.changes import change, gone_lines, summary
from pipeline.report.chart import GOOD, RAIL, percent
from pipeline.report.data import ReportData
from pipeline.report.findings import DocumentGroup, finding_groups
from pipeline.report.numbers import UsedFormula, formula_names, used_formulas
from pipeline.report.overview import OverviewRow, overview
from pipeline.report.pages import Page, pages
from pipeline.report.passages import CardGroup, card_groups
from pipeline.report.wording import SEVERITY_NAMES, check_name, counted_things, sentence


@dataclass(frozen=True, slots=True)
class HtmlReporter:
    """An accessible page: the hardest passages, what changed, all findings, every page's scores.

    `clusters_open` is how many findings of a kind are shown unfolded, `documents_open` with how
    many documents they are; `changes` is how many changes since the baseline are listed.
    """

    id: ClassVar[str] = "html"

    clusters_open: int = 6
    documents_open: int = 12
    changes: int = 15

    def render(self, report: ReportData) -> str:
        """The page; style and script are inside it, and nothing is loaded from elsewhere."""
        found = {finding.check_id for finding in report.findings}
        view = _View(
            report=report,
            source=report.locales[0],
            locales={locale.locale: locale for locale in report.locales},
            overview=overview(report),
            groups=finding_groups(report),
            cards=card_groups(report),
            pages=pages(report),
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
    cards: tuple[CardGroup, ...]
    pages: tuple[Page, ...]
    formulas: tuple[UsedFormula, ...]
    formula_names: Mapping[str, str]
    checks: tuple[tuple[str, Rationale], ...]
    check_ids: tuple[str, ...]
    options: HtmlReporter

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
