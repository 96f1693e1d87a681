"""What a reporter is: findings and scores in, one text or one file's bytes out."""

from typing import Protocol, TypeVar

from pipeline.report.data import ReportData

Rendered_co = TypeVar("Rendered_co", str, bytes, str | bytes, covariant=True)


class Reporter(Protocol[Rendered_co]):
    """A frozen dataclass whose fields are its options."""

    @property
    def id(self) -> str:
        """The format's name on the command line, such as `html`."""

    def render(self, report: ReportData) -> Rendered_co:
        """The whole report: text that ends in a line break, or the bytes of a file."""
