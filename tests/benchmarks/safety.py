"""How fast translations are checked, beside translate-toolkit's pofilter, on the same catalogs.

The catalogs are those of Django and Sphinx, reviewed and published: what is flagged in them is
mostly a false alarm, so the flags are counted too. Both tools read the files and look at every
plural form. Limpide is measured twice: every safety check, as pofilter has no terms; then every
term and safety check with a termbase of 10,000 concepts. Its terms are drawn at random, so what
those checks flag is not counted.
"""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from translate.filters.checks import CheckerConfig
from translate.filters.pofilter import pocheckfilter
from translate.storage import factory
from translate.storage.pypo import pounit

from pipeline.catalog.po.po import parse_repeating
from pipeline.checks.run import run
from pipeline.checks.surroundings import Surroundings
from pipeline.checks.table import CHECKS
from pipeline.checks.translation_reading import read_source
from pipeline.language.matching.index import Terminology
from pipeline.model.catalog import Message, MessageState
from pipeline.model.finding import Severity
from pipeline.model.termbase import Termbase
from pipeline.model.value import replace
from pipeline.source.inline import parse
from tests.benchmarks.results import RESULTS, keep_section, measured_on, said_of_aim
from tests.benchmarks.terms import padded
from tests.checks.reviewed_catalogs import reviewed_files
from tests.checks.seeded_catalogs import around, subject

LOCALES = ("es", "it", "ar", "fr")
RUNS = 15  # the fastest of so many: others use the machine too
_WITH_TERMS = "limpide, terms and safety"
AIMS = {_WITH_TERMS: 5}  # times the checks of pofilter alone


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds of processor time to read the catalogs and to check them, and what came of it."""

    reading: float
    checking: float
    messages: int
    flagged: int


@dataclass(frozen=True, slots=True)
class Speed:
    """Messages a second on one core, read and checked and checked alone.

    `flagged` is the number of messages about which there was something to say, None where that
    says nothing.
    """

    tool: str
    locale: str
    messages: int
    whole: float
    checks: float
    flagged: int | None


def main() -> None:
    """Measure both tools on every locale."""
    speeds = [speed for locale in LOCALES for speed in _measured(locale)]
    speeds += in_all(speeds)
    text = f"{table(speeds)}\nProcessor time, the fastest of {RUNS} runs, the tools in turn.\n"
    sys.stdout.write(text)
    keep_section(RESULTS, "Checks of translations", f"{text}\n{measured_on()}")


def _measured(locale: str) -> Iterator[Speed]:
    """The speed of each tool: what slows the machine for a while slows them all."""
    tools = {
        "pofilter": _pofilter(locale),
        "limpide, safety": _limpide(locale),
        _WITH_TERMS: _limpide(locale, with_terms=True),
    }
    rounds = [{tool: work() for tool, work in tools.items()} for _ in range(RUNS)]
    for tool in tools:
        runs = [each[tool] for each in rounds]
        whole = min(each.reading + each.checking for each in runs)
        checks = min(each.checking for each in runs)
        messages = runs[0].messages
        flagged = None if tool == _WITH_TERMS else runs[0].flagged
        yield Speed(tool, locale, messages, messages / whole, messages / checks, flagged)


def in_all(speeds: list[Speed]) -> Iterator[Speed]:
    """The speed of each tool on the catalogs of all locales."""
    for tool in dict.fromkeys(each.tool for each in speeds):
        own = [each for each in speeds if each.tool == tool]
        messages = sum(each.messages for each in own)
        whole = messages / sum(each.messages / each.whole for each in own)
        checks = messages / sum(each.messages / each.checks for each in own)
        flagged = [each.flagged for each in own if each.flagged is not None]
        yield Speed(tool, "all", messages, whole, checks, sum(flagged) if flagged else None)


def table(speeds: list[Speed]) -> str:
    """The speeds as a Markdown table, each beside the first of its locale."""
    firsts: dict[str, Speed] = {}
    lines = [
        "| tool | locale | messages | read, checked/s | times | checks/s | times | aim | flagged |",
        "|---|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for each in speeds:
        first = firsts.setdefault(each.locale, each)
        flagged = "" if each.flagged is None else each.flagged
        aim = said_of_aim(each.checks / first.checks, AIMS.get(each.tool))
        lines.append(
            f"| {each.tool} | {each.locale} | {each.messages:,} "
            f"| {each.whole:,.0f} | {each.whole / first.whole:.1f} "
            f"| {each.checks:,.0f} | {each.checks / first.checks:.1f} | {aim} | {flagged} |"
        )
    return "\n".join(lines) + "\n"


def _limpide(locale: str, *, with_terms: bool = False) -> Callable[[], Run]:
    families = ("translation.", "terminology.") if with_terms else ("translation.",)
    checks = [check for check in CHECKS if check.id.startswith(families)]
    project = around("en")
    if with_terms:
        terminology = Terminology(Termbase(padded((), "en", locale)))
        project = replace(project, terminology=terminology)

    catalogs = tuple(reviewed_files(locale))

    def work() -> Run:
        forget_texts(project, locale)
        start = time.process_time()
        messages = [message for path in catalogs for message in _messages(path)]
        subjects = [
            subject(text, translation, locale, project)
            for message in messages
            for text, translation in _pairs(message)
        ]
        read = time.process_time()
        found = run(subjects, checks)
        checked = time.process_time()
        grave = {each.observation.excerpt for each in found if each.severity is not Severity.INFO}
        return Run(read - start, checked - read, len(messages), len(grave))

    return work


def _messages(path: Path) -> Iterator[Message]:
    catalog = parse_repeating(path.read_bytes(), PurePosixPath(path.name), path.stem, None)
    for message in catalog.current:
        if message.state is MessageState.TRANSLATED:
            yield message


def _pairs(message: Message) -> Iterator[tuple[str, str]]:
    """Each plural form is a translation of the plural, but for the first."""
    texts = [message.msgid, *[message.msgid_plural or ""] * (len(message.translations) - 1)]
    return zip(texts, message.translations, strict=True)


def forget_texts(project: Surroundings, locale: str) -> None:
    """Make every text new to the checks; words were met before, as in a second document."""
    parse.cache_clear()
    read_source.cache_clear()
    for each in (project.source_locale, locale):
        project.terminology.index(each).forget()


def _pofilter(locale: str) -> Callable[[], Run]:
    options = Namespace(
        includeheader=False,
        excludefilters={},
        limitfilters=None,
        includefuzzy=False,
        includereview=True,
        autocorrect=False,
    )
    filters = pocheckfilter(options, checkerconfig=CheckerConfig(targetlanguage=locale))
    found: Callable[[pounit], object] = filters.filterunit
    catalogs = tuple(reviewed_files(locale))

    def work() -> Run:
        start = time.process_time()
        units = [unit for path in catalogs for unit in _units(path)]
        read = time.process_time()
        flagged = sum(bool(found(unit)) for unit in units)
        return Run(read - start, time.process_time() - read, len(units), flagged)

    return work


def _units(path: Path) -> Iterator[pounit]:
    with path.open("rb") as file:
        for unit in factory.getobject(file).units:
            if unit.istranslated() and not unit.isobsolete():
                yield unit


if __name__ == "__main__":
    main()
