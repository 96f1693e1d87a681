"""How fast translations are checked, beside translate-toolkit's pofilter, on the same catalogs.

The catalogs are those of Django and Sphinx, reviewed and published: what is flagged in them is
mostly a false alarm, so the flags are counted too.
"""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass

from translate.filters.checks import CheckerConfig
from translate.filters.pofilter import pocheckfilter
from translate.storage.pypo import pounit

from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from pipeline.checks.translation_reading import read_source
from pipeline.model.finding import Severity
from tests.checks.reviewed_catalogs import reviewed
from tests.checks.seeded_catalogs import around, subject

LOCALES = ("es", "it", "ar", "fr")
RUNS = 3  # the fastest of so many: others use the machine too


@dataclass(frozen=True, slots=True)
class Speed:
    """Messages a second on one core, and how many messages were flagged."""

    tool: str
    locale: str
    messages: int
    seconds: float
    flagged: int

    @property
    def rate(self) -> float:
        """Messages a second."""
        return self.messages / self.seconds


def main() -> None:
    """Measure both tools on every locale."""
    speeds = [
        speed
        for locale in LOCALES
        for speed in (_limpide(locale, list(reviewed(locale))), _pofilter(locale))
    ]
    sys.stdout.write(table(speeds))


def table(speeds: list[Speed]) -> str:
    """The speeds as aligned columns."""
    lines = [f"{'tool':<10}{'locale':<8}{'messages':>9}{'messages/s':>12}{'flagged':>9}"]
    lines += [
        f"{each.tool:<10}{each.locale:<8}{each.messages:>9}{each.rate:>12.0f}{each.flagged:>9}"
        for each in speeds
    ]
    return "\n".join(lines) + "\n"


def _limpide(locale: str, messages: list[tuple[str, str]]) -> Speed:
    checks = [check for check in CHECKS if check.id.startswith("translation.")]
    project = around("en")
    flagged = 0

    def work() -> float:
        nonlocal flagged
        read_source.cache_clear()
        subjects = [subject(text, written, locale, project) for text, written in messages]
        start = time.process_time()
        found = run(subjects, checks)
        spent = time.process_time() - start
        flagged = len(
            {each.observation.excerpt for each in found if each.severity is not Severity.INFO}
        )
        return spent

    return Speed("limpide", locale, len(messages), _fastest(work), flagged)


def _pofilter(locale: str) -> Speed:
    options = Namespace(
        excludefilters={},
        limitfilters=None,
        includefuzzy=False,
        includereview=True,
        autocorrect=False,
    )
    units = [_unit(*message) for message in reviewed(locale)]
    filters = pocheckfilter(options, checkerconfig=CheckerConfig(targetlanguage=locale))
    found: Callable[[pounit], object] = filters.filterunit
    flagged = 0

    def work() -> float:
        nonlocal flagged
        start = time.process_time()
        flagged = sum(bool(found(unit)) for unit in units)
        return time.process_time() - start

    return Speed("pofilter", locale, len(units), _fastest(work), flagged)


def _unit(source: str, target: str) -> pounit:
    unit = pounit(source)
    unit.target = target
    return unit


def _fastest(work: Callable[[], float]) -> float:
    return min(work() for _ in range(RUNS))


if __name__ == "__main__":
    main()
