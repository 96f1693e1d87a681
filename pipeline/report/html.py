"""The report for editors: one HTML file to open in a browser, without a network."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from jinja2 import Environment, PackageLoader, StrictUndefined

from pipeline.model.finding import Severity
from pipeline.report.data import ReportData
from pipeline.report.ease import ease_tables
from pipeline.report.findings import finding_groups
from pipeline.report.overview import overview
from pipeline.report.wording import SEVERITY_NAMES, check_name, counted


@dataclass(frozen=True, slots=True)
class HtmlReporter:
    """An accessible page: counts, findings to filter, reading ease, what each check means.

    `clusters_open` is how many findings of a kind are shown unfolded.
    """

    id: ClassVar[str] = "html"

    clusters_open: int = 6

    def render(self, report: ReportData) -> str:
        """The page; style and script are inside it, and nothing is loaded from elsewhere."""
        found = {finding.check_id for finding in report.findings}
        return (
            _environment()
            .get_template("report.html")
            .render(
                report=report,
                source=report.locales[0],
                locales={locale.locale: locale for locale in report.locales},
                overview=overview(report),
                groups=finding_groups(report),
                ease=ease_tables(report),
                checks=[
                    (check_id, rationale)
                    for check_id, rationale in sorted(report.rationales.items())
                    if check_id in found
                ],
                check_ids=sorted(found),
                severities=list(reversed(Severity)),
                clusters_open=self.clusters_open,
            )
        )


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
    environment.filters |= {"check_name": check_name, "counted": counted}
    environment.globals["severity_names"] = SEVERITY_NAMES
    return environment
