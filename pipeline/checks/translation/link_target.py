"""Links that lead elsewhere than in the source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import is_plain, quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.inline import Image, Inline, Link, walk


@dataclass(frozen=True, slots=True)
class LinkTarget(Check[MessageSubject]):
    """A link or an image of the translation has a target that the source has not."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.MARKUP
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A link or an image in the translation has another target than in the source.",
        why="A reader is sent to a wrong page, or calls a wrong number.",
        source="WCAG 2.2 (2024), 2.4.4 Link Purpose: what a link says is where it leads.",
        fix="Copy the target from the source; pages are linked as in the source in every locale.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield every target that is not the source's."""
        if subject.readings is None:
            return
        if is_plain(subject.source.inlines) and is_plain(subject.translation.inlines):
            return
        targets = _targets(subject.source.inlines)
        targets_here = _targets(subject.translation.inlines)
        if targets == targets_here:
            return
        expected, written = Counter(targets), Counter(targets_here)
        missing = list((expected - written).elements())
        for target in (written - expected).elements():
            yield Observation(
                location=subject.location,
                message=f"The target {quoted(target)} is not in the source",
                suggestion=(
                    f"Write {quoted(missing[0])}" if len(missing) == 1 else _choice(missing)
                ),
                measured=target,
                limit=", ".join(missing),
                excerpt=subject.message.msgstr,
                focus=target,
            )


def _choice(missing: list[str]) -> str:
    if not missing:
        return "Remove this link"
    return f"Write one of the source's targets: {', '.join(map(quoted, missing))}"


def _targets(inlines: tuple[Inline, ...]) -> list[str]:
    return [inline.target for inline in walk(inlines) if isinstance(inline, Link | Image)]
