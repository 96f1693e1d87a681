"""The documentation of the checks, made from what each says of itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.thresholds import options_by_audience

_MADE = (
    "<!-- Made from the check itself: change its rationale, then run "
    "python -m pytest -n 0 tests/checks/test_pages.py --update-golden -->\n"
)


def page_of(check: Check[Any]) -> str:
    """The page of one check, in Markdown: what, why, how to mend, severity, options."""
    why = check.rationale
    critical = (
        f" In passages critical for patients' safety it is at least {check.critical_severity}."
        if check.critical_severity
        else ""
    )
    parts = [
        f"# {check.id}",
        _MADE.rstrip(),
        why.what,
        f"## Why\n\n{why.why}",
        f"## How to mend it\n\n{why.fix}",
        f"## Severity\n\nA finding is of severity {check.severity}.{critical}",
        "Change it, or turn the check off, in `limpide.yaml`:",
        _yaml(f"  severity:\n    {check.id}: warning   # info, warning, error or off"),
        *_options(check),
        f"## Source\n\n{why.source}",
    ]
    return "\n\n".join(parts) + "\n"


def index_of(checks: Iterable[Check[Any]]) -> str:
    """The list of all checks, in the order of the table."""
    rows = (
        f"| [{check.id}]({'/'.join(check.id.split('.'))}.md) | {check.severity} "
        f"| {check.rationale.what} |"
        for check in checks
    )
    head = "| check | severity | what it finds |\n|---|---|---|"
    return "\n".join(("# Checks", "", _MADE, head, *rows)) + "\n"


def _options(check: Check[Any]) -> list[str]:
    limits, others = options_by_audience(check), _other_options(check)
    parts = []
    if limits:
        rows = "\n".join(_row(name, each) for name, each in limits.items())
        option = next(iter(limits))
        parts.append(
            "## Limits by audience\n\n"
            "| option | `public` | `easy` | `professional` |\n|---|---|---|---|\n"
            f"{rows}\n\nChange one in `limpide.yaml`:\n\n"
            + _yaml(
                f"  profiles:\n    public:\n      {check.id}: "
                f"{{{option}: {_shown(limits[option].public)}}}   # a number, or off"
            )
        )
    if others:
        listed = ", ".join(f"`{name}` {value}" for name, value in others.items())
        parts.append(f"For every audience: {listed}.")
    return parts


def _yaml(lines: str) -> str:
    return f"```yaml\nchecks:\n{lines}\n```"


def _other_options(check: Check[Any]) -> dict[str, object]:
    kind: Any = type(check)  # a dataclass, as every check is
    values = {field.name: getattr(check, field.name) for field in fields(kind)}
    return {name: value for name, value in values.items() if not isinstance(value, Limits)}


def _row(name: str, limits: Limits) -> str:
    bounds = (limits.public, limits.easy, limits.professional)
    return f"| `{name}` | {' | '.join(_shown(bound) for bound in bounds)} |"


def _shown(bound: float | None) -> str:
    return "off" if bound is None else f"{bound:g}"
