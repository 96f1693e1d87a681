"""How fast translations are checked, beside translate-toolkit's pofilter, on the same catalogs.

The catalogs are those of Django and Sphinx, reviewed and published: what is flagged in them is
mostly a false alarm, so the flags are counted too. Limpide is measured twice: every safety check,
as pofilter has no terms; then every term and safety check with a termbase of 10,000 concepts. Its
terms are drawn at random, so what those checks flag is not counted.
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
from pipeline.checks.surroundings import Surroundings
from pipeline.checks.table import CHECKS
from pipeline.checks.translation_reading import read_source
from pipeline.language.matching.index import Terminology
from pipeline.model.finding import Severity
from pipeline.model.termbase import Termbase
from pipeline.model.value import replace
from tests.benchmarks.results import RESULTS, keep_section, measured_on
from tests.benchmarks.terms import padded
from tests.checks.reviewed_catalogs import reviewed
from tests.checks.seeded_catalogs import around, subject

LOCALES = ("es", "it", "ar", "fr")
RUNS = 3  # the fastest of so many: others use the machine too


@dataclass(frozen=True, slots=True)
class Speed:
    """Messages a second on one core, and how many were flagged, None where that says nothing."""

    tool: str
    locale: str
    messages: int
    seconds: float
    flagged: int | None

    @property
    def rate(self) -> float:
        """Messages a second."""
        return self.messages / self.seconds


def main() -> None:
    """Measure both tools on every locale."""
    speeds = [
        speed
        for locale in LOCALES
        for speed in (_pofilter(locale), _limpide(locale), _limpide(locale, with_terms=True))
    ]
    text = f"{table(speeds)}\nProcessor time, the fastest of {RUNS} runs.\n"
    sys.stdout.write(text)
    keep_section(RESULTS, "Checks of translations", f"{text}\n{measured_on()}")


def table(speeds: list[Speed]) -> str:
    """The speeds as a Markdown table, each beside the first of its locale."""
    firsts: dict[str, Speed] = {}
    lines = [
        "| tool | locale | messages | messages/s | times the first | flagged |",
        "|---|---|--:|--:|--:|--:|",
    ]
    for each in speeds:
        first = firsts.setdefault(each.locale, each)
        flagged = "" if each.flagged is None else each.flagged
        lines.append(
            f"| {each.tool} | {each.locale} | {each.messages:,} | {each.rate:,.0f} "
            f"| {each.rate / first.rate:.1f} | {flagged} |"
        )
    return "\n".join(lines) + "\n"


def _limpide(locale: str, *, with_terms: bool = False) -> Speed:
    messages = list(reviewed(locale))
    families = ("translation.", "terminology.") if with_terms else ("translation.",)
    checks = [check for check in CHECKS if check.id.startswith(families)]
    project = around("en")
    if with_terms:
        terminology = Terminology(Termbase(padded((), "en", locale)))
        project = replace(project, terminology=terminology)
    flagged = 0

    def work() -> float:
        nonlocal flagged
        forget_texts(project, locale)
        subjects = [subject(text, written, locale, project) for text, written in messages]
        start = time.process_time()
        found = run(subjects, checks)
        spent = time.process_time() - start
        flagged = len(
            {each.observation.excerpt for each in found if each.severity is not Severity.INFO}
        )
        return spent

    name = "limpide, terms and safety" if with_terms else "limpide, safety"
    seconds = _fastest(work)
    return Speed(name, locale, len(messages), seconds, None if with_terms else flagged)


def forget_texts(project: Surroundings, locale: str) -> None:
    """Make every text new to the checks; words were met before, as in a second document."""
    read_source.cache_clear()
    for each in (project.source_locale, locale):
        project.terminology.index(each).forget()


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
