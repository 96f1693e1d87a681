"""Counts and names in the words that every reporter uses."""

from pipeline.model.finding import Finding, Severity
from pipeline.report.data import ReportData

SEVERITY_NAMES = {
    Severity.ERROR: ("error", "errors"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.INFO: ("note", "notes"),
}


def severity_name(severity: Severity) -> str:
    """The word for one finding of this severity."""
    return SEVERITY_NAMES[severity][0]


def counted(number: int, severity: Severity) -> str:
    """« 1 error », « 2 errors », « no errors »."""
    return f"{number or 'no'} {SEVERITY_NAMES[severity][number != 1]}"


def check_name(check_id: str) -> str:
    """A check's fault in words: `terminology.forbidden-term` is "Forbidden term"."""
    return check_id.rpartition(".")[2].replace("-", " ").capitalize()


def status(report: ReportData, finding: Finding) -> str:
    """Whether a finding is "new" or "known" to the baseline; "" where there is no baseline."""
    if report.comparison is None:
        return ""
    return "new" if finding in report.new else "known"


def counted_things(number: int, one: str, many: str = "") -> str:
    """« 1 page », « 2 pages », « no pages »."""
    return f"{number or 'no'} {one if number == 1 else many or f'{one}s'}"


def sentence(text: str) -> str:
    """The text with its full stop, unless it ends in a sign of its own."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."
