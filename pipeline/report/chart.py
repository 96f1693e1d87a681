"""How long the bars of a chart are."""

from __future__ import annotations

from dataclasses import dataclass

_ROW = 44  # CSS pixels: a line of text and a bar
RAIL = 92  # percent of the chart's width; the rest is for the numbers
# The Limpide index was made so that most texts lie between 0 and 100; French for the public lies
# between 25 and 50 (`language/limpide_index.py`).
_SCALE, GOOD = 100, 50
_LONGEST_LABEL = 34  # characters that fit a phone 320 CSS pixels wide


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart, lengths in percent of its width; `before` is None without a baseline."""

    label: str
    value: float
    before: float | None
    number: int

    @property
    def length(self) -> float:
        """The bar's length."""
        return _on_rail(self.value)

    @property
    def before_length(self) -> float:
        """Where the bar ended when the baseline was written."""
        return _on_rail(self.before or 0)

    @property
    def top(self) -> int:
        """How far down the bar's row starts, in CSS pixels."""
        return self.number * _ROW

    @property
    def short_label(self) -> str:
        """The label as far as it fits."""
        fits = len(self.label) <= _LONGEST_LABEL
        return self.label if fits else f"{self.label[: _LONGEST_LABEL - 1]}…"


def percent(index: float | None) -> float:
    """Where an index lies on the scale, in percent."""
    return round(min(max(index or 0, 0), _SCALE) / _SCALE * 100, 1)


def _on_rail(index: float) -> float:
    return round(percent(index) * RAIL / 100, 1)
