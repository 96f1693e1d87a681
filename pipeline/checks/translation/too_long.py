"""Translations longer than their place allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.model.finding import Observation, Rationale, Severity

_FLAG = "max-length:"


@dataclass(frozen=True, slots=True)
class TooLong(Check[MessageSubject]):
    """A translation has more characters than the message's `max-length` flag allows."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.FLAG
    severity: ClassVar = Severity.WARNING
    rationale: ClassVar = Rationale(
        what="The translation is longer than the limit that the message's flag gives.",
        why="Search engines and screens cut it, and its end is lost.",
        source="Weblate documentation, Customizing behavior using flags: max-length.",
        fix="Say it in fewer characters.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield the message that is over its limit."""
        if subject.readings is None or not subject.message.flags:
            return
        limit = _limit(subject.message.flags)
        length = len(subject.message.msgstr)
        if limit and length > limit:
            yield Observation(
                location=subject.location,
                message=f"The translation is {length - limit} characters too long",
                suggestion="Say it in fewer characters",
                measured=f"{length} characters",
                limit=f"{limit} characters",
                excerpt=subject.message.msgstr,
            )


def _limit(flags: tuple[str, ...]) -> int:
    """The limit that flags give, in characters, 0 where they give none."""
    for flag in flags:
        number = flag.removeprefix(_FLAG)
        if number != flag and number.isdecimal():
            return int(number)
    return 0
