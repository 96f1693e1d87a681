"""What changed since the baseline, in sentences that every reporter uses."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from pipeline.language.scoring.formula_table import formulas_for
from pipeline.model.baseline import Comparison, ScoreChange
from pipeline.report.data import ReportData
from pipeline.report.wording import check_name, counted_things

INDEX = "index"


@dataclass(frozen=True, slots=True)
class Change:
    """A score that moved: where, in which measure, and from what to what."""

    place: str
    locale: str
    measure: str
    before: str
    after: str
    direction: str

    def __str__(self) -> str:
        moved = f"{self.measure} {self.before} before, {self.after} now"
        return f"{self.place} ({self.locale}): {moved} ({self.direction})"


def change(report: ReportData, found: ScoreChange) -> Change:
    """A change in words; values have one digit after the point."""
    title = report.titles.get(found.document_id, found.document_id)
    return Change(
        place=f"{title}, {_part(found)}",
        locale=found.locale,
        measure=measure_name(found),
        before=f"{found.before:.1f}",
        after=f"{found.after:.1f}",
        direction="lower is easier" if _falls(found) else "higher is easier",
    )


def summary(comparison: Comparison) -> str:
    """One sentence: what is new, gone, harder and easier; a text counts once for each measure."""
    worse, better = _texts(comparison.worse), _texts(comparison.better)
    return (
        f"Since the baseline: {counted_things(len(comparison.new), 'new finding')}, "
        f"{counted_things(len(comparison.gone), 'finding')} gone, "
        f"{counted_things(comparison.known, 'finding')} known before; "
        f"{counted_things(worse, 'text')} harder to read, "
        f"{counted_things(better, 'text')} easier"
    )


def gone_lines(comparison: Comparison) -> list[str]:
    """How many findings of each check are gone, the most first."""
    counts = Counter(found.check_id for found in comparison.gone)
    return [f"{check_name(check_id)}: {number} gone" for check_id, number in counts.most_common()]


def measure_name(found: ScoreChange) -> str:
    """The Limpide index, or a formula by its name."""
    if found.measure == INDEX:
        return "Limpide index"
    names = {formula.id: formula.name for formula in formulas_for(found.locale)}
    return names.get(found.measure, found.measure)


def _part(found: ScoreChange) -> str:
    if found.whole:
        return "whole document"
    return f"“{found.title}”" if found.title else "before the first heading"


def _falls(found: ScoreChange) -> bool:
    """Whether a lower value of the measure is easier."""
    directions = {formula.id: formula.direction for formula in formulas_for(found.locale)}
    return found.measure == INDEX or directions.get(found.measure, 1) < 0


def _texts(changes: tuple[ScoreChange, ...]) -> int:
    return len({(each.locale, each.document_id, each.whole, each.title) for each in changes})
