"""Links whose targets were exchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import prose, quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.phone import tel_uri
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.inline import Inline, Link, walk

_TEL = "tel:"
_TELLING = re.compile(r"\d{2,}|[A-Z]{2,}\w*|\w*[A-Z]\w*\d\w*|[^\W\d_]{5,}")
_STEM = 5  # letters that words of one origin share: « fatigue » and "fatiga"
_SIGNS_OF_NUMBERS = re.compile(r"[\d+\s().-]+")


@dataclass(frozen=True, slots=True)
class SwappedLink(Check[MessageSubject]):
    """The links of a translation have the source's targets in another order."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.MARKUP
    severity: ClassVar = Severity.WARNING
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="Links exchanged their targets, or a phone link calls another number than it shows.",
        why="Readers land on the other page, or call somebody else.",
        source="WCAG 2.2 (2024), 2.4.4 Link Purpose: what a link says is where it leads.",
        fix="Give each link the target that the words it translates have in the source.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation where targets changed places, and each phone link that lies."""
        if subject.readings is None or "](" not in subject.message.msgstr:
            return
        written = _links(subject.translation.inlines)
        yield from (_lie(subject, *link) for link in written if _lies(*link))
        expected = _links(subject.source.inlines)
        targets, found = [each[1] for each in expected], [each[1] for each in written]
        if targets != found and sorted(targets) == sorted(found) and not _moved(expected, written):
            yield Observation(
                location=subject.location,
                message="The links lead to the source's targets in another order",
                suggestion=f"Compare the links; the source has {', '.join(map(quoted, targets))}",
                measured=", ".join(found),
                limit=", ".join(targets),
                excerpt=subject.message.msgstr,
            )


def _links(inlines: tuple[Inline, ...]) -> list[tuple[str, str]]:
    """The words and the target of each link."""
    return [
        (prose(inline.children), inline.target)
        for inline in walk(inlines)
        if isinstance(inline, Link)
    ]


def _lies(words: str, target: str) -> bool:
    """Whether a phone link shows a number that is not the one it calls, in any form of it."""
    if not target.startswith(_TEL) or not _SIGNS_OF_NUMBERS.fullmatch(words):
        return False
    shown = tel_uri(words).removeprefix(_TEL).removeprefix("+").lstrip("0")
    return bool(shown) and not target.endswith(shown)


def _lie(subject: MessageSubject, words: str, target: str) -> Observation:
    return Observation(
        location=subject.location,
        message=f"The link shows {quoted(words)} and calls {quoted(target)}",
        suggestion="Make both the number of the source",
        measured=words,
        limit=target,
        excerpt=subject.message.msgstr,
        focus=words,
    )


def _moved(expected: list[tuple[str, str]], written: list[tuple[str, str]]) -> bool:
    """Whether words moved with their targets: what the words of each link share says so."""
    in_source = {target: _telling(words) for words, target in expected}
    return any(
        _telling(words) & in_source[target]
        for (words, target), (_words, before) in zip(written, expected, strict=True)
        if target != before
    )


def _telling(words: str) -> frozenset[str]:
    """Numbers and names, which stay the same, and how long words start."""
    return frozenset(word[:_STEM].lower() for word in _TELLING.findall(words))
