"""Where the numbers of a report come from: each formula in words, and what is a good value."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.language.scoring.formula_table import formulas_for
from pipeline.language.scoring.formulas import Formula
from pipeline.report.data import ReportData

_PLAIN = ("plain", "easy after middle school")  # what the bands call a text for everyone


@dataclass(frozen=True, slots=True)
class UsedFormula:
    """A formula and the locales of the report that it measures."""

    formula: Formula
    locales: tuple[str, ...]

    @property
    def good(self) -> str:
        """Which values are good, and which way is easier."""
        return good(self.formula)


def used_formulas(report: ReportData) -> tuple[UsedFormula, ...]:
    """Every formula with a score in the report, in the order of its first locale."""
    measured = {found.score.locale for found in report.scores}
    locales: dict[str, list[str]] = {}
    formulas: dict[str, Formula] = {}
    for locale in report.locales:
        if locale.locale in measured:
            for formula in formulas_for(locale.locale):
                formulas[formula.id] = formula
                locales.setdefault(formula.id, []).append(locale.locale)
    return tuple(UsedFormula(formulas[name], tuple(found)) for name, found in locales.items())


def formula_names(report: ReportData) -> dict[str, str]:
    """The name of each formula by its id."""
    return {used.formula.id: used.formula.name for used in used_formulas(report)}


def good(formula: Formula) -> str:
    """Which values of a formula are good: its bands say what is plain language."""
    is_rising = formula.direction > 0
    limit = next((value for value, name in formula.bands.steps if name in _PLAIN), None)
    if limit is None:
        return "higher is easier" if is_rising else "lower is easier"
    return f"{limit:g} or {'more' if is_rising else 'less'} is good"
