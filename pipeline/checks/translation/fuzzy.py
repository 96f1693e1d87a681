"""Translations that were not confirmed since their source changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.model.catalog import MessageState
from pipeline.model.finding import Observation, Rationale, Severity

_WORD = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class Fuzzy(Check[MessageSubject]):
    """A message is marked fuzzy."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.UNFINISHED
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A translation is marked fuzzy: its source changed, or nobody has confirmed it.",
        why="What it says may no longer be what the source says, so the source is shown instead.",
        source="GNU gettext manual, Fuzzy Entries.",
        fix="Compare it with the source, correct it, and remove the fuzzy flag.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield the message where it is fuzzy."""
        if subject.readings or subject.message.state is not MessageState.FUZZY:
            return
        new, old = _changed(subject.message.msgid, subject.message.previous_msgid or "")
        yield Observation(
            location=subject.location,
            message=(
                "This translation is not confirmed, and patients' safety depends on it"
                if subject.critical
                else "This translation is not confirmed for the present source"
            ),
            suggestion=f"{_what_changed(new, old)}Compare, correct and remove the fuzzy flag",
            excerpt=subject.message.msgid,
            focus=new,
            excerpt_locale=subject.source.locale,
        )


def _what_changed(new: str, old: str) -> str:
    if old:
        return f"The source had {quoted(old)} in this place. "
    return f"{quoted(new)} is new in the source. " if new else ""


def _changed(new: str, old: str) -> tuple[str, str]:
    """What differs between two texts: the words between their common start and common end."""
    if not old:
        return "", ""
    now, before = _WORD.findall(new), _WORD.findall(old)
    start = _common(now, before)
    end = _common(now[start:][::-1], before[start:][::-1])
    return _middle(now, start, end), _middle(before, start, end)


def _common(first: list[str], second: list[str]) -> int:
    """How many words two lists have in common at their start."""
    pairs = zip(first, second, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _middle(words: list[str], start: int, end: int) -> str:
    return "".join(words[start : len(words) - end]).strip()
