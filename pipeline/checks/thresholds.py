"""The bounds a project wants for its audiences, put into the checks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, Protocol, cast

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.model.errors import UsageError
from pipeline.model.spelling import did_you_mean
from pipeline.model.value import replace


class Threshold(Protocol):
    """A bound as the settings give it."""

    @property
    def audience(self) -> str: ...  # noqa: D102 (see `config.Threshold`)
    @property
    def check_id(self) -> str: ...  # noqa: D102
    @property
    def option(self) -> str: ...  # noqa: D102
    @property
    def value(self) -> float | None: ...  # noqa: D102
    @property
    def line(self) -> int: ...  # noqa: D102


def with_thresholds(
    checks: Iterable[Check[Any]], thresholds: Iterable[Threshold], settings: str
) -> tuple[Check[Any], ...]:
    """The checks with the bounds of a project instead of their own.

    Args:
        checks: every check there is.
        thresholds: what the project wants to be different.
        settings: the file that says so, for error messages.

    Raises:
        UsageError: if there is no such check, or it has no such option by audience.
    """
    found = {check.id: check for check in checks}
    for threshold in thresholds:
        if threshold.check_id not in found:
            raise UsageError(
                f'there is no check "{threshold.check_id}"',
                remedy=did_you_mean(threshold.check_id, found),
                path=settings,
                line=threshold.line,
            )
        found[threshold.check_id] = _changed(found[threshold.check_id], threshold, settings)
    return tuple(found.values())


def options_by_audience(check: Check[Any]) -> dict[str, Limits]:
    """The options of a check that have a bound for each audience, by name."""
    kind: Any = type(check)  # a dataclass, as every check is
    values = {field.name: getattr(check, field.name) for field in fields(kind)}
    return {name: value for name, value in values.items() if isinstance(value, Limits)}


def _changed(check: Check[Any], threshold: Threshold, settings: str) -> Check[Any]:
    options = options_by_audience(check)
    if threshold.option not in options:
        raise UsageError(
            f'the check "{check.id}" has no option "{threshold.option}" to set by audience',
            remedy=did_you_mean(threshold.option, options),
            path=settings,
            line=threshold.line,
        )
    limits = replace(options[threshold.option], **{threshold.audience: threshold.value})
    changed: Any = check
    return cast("Check[Any]", replace(changed, **{threshold.option: limits}))
