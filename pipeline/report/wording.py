"""Counts and names in the words that every reporter uses."""

from pipeline.model.finding import Severity

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
