"""What a reporter is: findings and scores in, one text out."""

from typing import Protocol

from pipeline.report.data import ReportData


class Reporter(Protocol):
    """A frozen dataclass whose fields are its options."""

    @property
    def id(self) -> str:
        """The format's name on the command line, such as `html`."""

    def render(self, report: ReportData) -> str:
        """The whole report as text, ending in a line break."""
