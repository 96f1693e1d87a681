"""Good translations and the faults seeded into them, as messages that checks can look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import yaml

from pipeline.checks.preparation import surroundings
from pipeline.checks.run import run
from pipeline.checks.subjects import MessageSubject, Surroundings
from pipeline.checks.table import CHECKS
from pipeline.model.catalog import Message
from pipeline.model.document import Location, Role, Segment
from pipeline.model.termbase import Termbase
from pipeline.source.inline import inlines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model.finding import Finding

PLACE = Location(PurePosixPath("locales/page.po"), 1)
_WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Seed:
    """A translation of a text, with a fault of some kind ("" where it is good)."""

    source: str
    translation: str
    locale: str
    fault: str = ""
    flags: tuple[str, ...] = ()


def seeds(folder: Path) -> Iterator[Seed]:
    """The good translations and the faulty ones of every file of a folder."""
    for path in sorted(folder.glob("*.yaml")):
        for item in yaml.safe_load(path.read_text(encoding="utf-8")):
            source, flags = item.pop("source"), tuple(item.pop("flags", ()))
            for locale, entry in item.items():
                good = entry["good"]
                yield Seed(source, good, locale, "", flags)
                for fault in entry.get("faults", ()):
                    ((kind, change),) = fault.items()
                    yield Seed(source, _changed(good, change), locale, kind, flags)


def _changed(good: str, change: str) -> str:
    right, _, wrong = change.partition(" → ")
    if right == _WHOLE:
        return wrong
    assert good.count(right) == 1, f"{right!r} is not once in {good!r}"
    return good.replace(right, wrong)


def around(source_locale: str = "fr") -> Surroundings:
    """A project without anything around its messages."""
    return surroundings(
        (),
        source_locale=source_locale,
        termbase=Termbase(),
        media=(),
        contacts=(),
        today=date(2026, 11, 25),
        review_months=12,
    )


def subject(  # noqa: PLR0913 (what makes a message)
    source: str,
    translation: str,
    locale: str,
    surroundings: Surroundings,
    *,
    flags: tuple[str, ...] = (),
    comments: tuple[str, ...] = (),
    role: Role = Role.PARAGRAPH,
    critical: bool = False,
) -> MessageSubject:
    """A message beside its source, as `limpide check` makes it."""
    return MessageSubject(
        Message(source, None, translation, flags=flags, translator_comments=comments, line=1),
        _segment(source, surroundings.source_locale, role),
        _segment(translation, locale, role),
        "page",
        critical,
        surroundings,
    )


def _segment(text: str, locale: str, role: Role) -> Segment:
    segment = Segment(text, role, None, PLACE, locale)
    return Segment(text, role, None, PLACE, locale, inlines=inlines_of(segment))


def findings(seed: Seed, surroundings: Surroundings) -> tuple[Finding, ...]:
    """What all checks find in a seed."""
    made = subject(
        seed.source,
        seed.translation,
        seed.locale,
        surroundings,
        flags=seed.flags,
        role=Role.PARAGRAPH,
    )
    return run([made], CHECKS)
