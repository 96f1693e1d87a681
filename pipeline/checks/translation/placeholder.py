"""Placeholders that were lost, added or misspelt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.model.catalog import Message
from pipeline.model.finding import Observation, Rationale, Severity

# {name}, {0}, %(name)s, %s and %d; not the percentage « 20 % des » nor an attribute {#id}.
# Each begins with its sign, which is found quickly.
_PLACEHOLDER = re.compile(r"\{(?:[A-Za-z_]\w*|\d+)\}|%\([A-Za-z_]\w*\)[sd]|%(?<!\d%)[sd]\b")

_NAMELESS = frozenset({"%s", "%d"})


@dataclass(frozen=True, slots=True)
class Placeholder(Check[MessageSubject]):
    """The placeholders of the translation are not those of the source."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.PLACEHOLDER
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="The translation has not the same placeholders as the source.",
        why="What is put in their place (a date, a name, a number) is lost, or the page fails.",
        source="GNU gettext manual, c-format and python-format flags.",
        fix="Copy the placeholders as they are; their order may change, their names may not.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation that names all placeholders that differ."""
        if subject.readings is None:
            return
        named = _PLACEHOLDER.findall(subject.message.msgid)
        named_here = _PLACEHOLDER.findall(subject.message.msgstr)
        if named == named_here:
            return
        expected, written = Counter(named), Counter(named_here)
        lost, added = expected - written, written - expected
        for name in [name for name in lost if _is_there(name, subject.message)]:
            del lost[name]
        if lost or added:
            yield Observation(
                location=subject.location,
                message=_message(lost, added),
                suggestion="Copy the placeholders of the source as they are",
                measured=" ".join(sorted(written.elements())) or "none",
                limit=" ".join(sorted(expected.elements())) or "none",
                excerpt=subject.message.msgstr,
                focus=next(iter(added), ""),
            )


def _is_there(name: str, message: Message) -> bool:
    """Whether a placeholder is there after all.

    What has a name and is used twice may be used once; "%s" may have a letter right after it.
    """
    if name in _NAMELESS:
        return message.msgstr.count(name) >= message.msgid.count(name)
    return name in message.msgstr


def _message(lost: Counter[str], added: Counter[str]) -> str:
    parts = []
    if lost:
        parts.append(f"lacks {' '.join(map(quoted, lost))}")
    if added:
        parts.append(f"has {' '.join(map(quoted, added))}, which the source has not")
    return f"The translation {' and '.join(parts)}"
