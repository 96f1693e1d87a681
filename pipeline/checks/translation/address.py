"""E-mail addresses and URLs that the translation changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.model.finding import Observation, Rationale, Severity

_PART = re.compile(r"[/.]")


@dataclass(frozen=True, slots=True)
class Address(Check[MessageSubject]):
    """An address that readers see is not one of the source."""

    subjects: ClassVar = (MessageSubject,)
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="An e-mail address or a URL in the text differs from the source's.",
        why="A message is lost, or reaches somebody who should not read it.",
        source="RFC 5321, 2008, and RFC 3986, 2005: an address with one other character is another.",
        fix="Copy the address; only the part that names the language, such as /fr/, may change.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each address that was changed or added, or else each that was lost."""
        if subject.readings is None:
            return
        source, translation = subject.readings
        if not (source.has_address or translation.has_address):
            return
        lost, added = _apart(source.addresses, translation.addresses)
        if lost and added:
            lost, added = _apart(
                tuple(_without_language(address, source.language) for address in lost),
                tuple(_without_language(address, translation.language) for address in added),
            )
        for address in added or lost:
            yield Observation(
                location=subject.location,
                message=(
                    f"The address {quoted(address)} is not in the source"
                    if added
                    else f"The translation lacks the address {quoted(address)}"
                ),
                suggestion=f"Write {' or '.join(map(quoted, lost))}" if lost else "Remove it",
                measured=address if added else "",
                limit=", ".join(lost),
                excerpt=translation.text,
                focus=address if added else "",
            )


def _apart(
    expected: tuple[str, ...], written: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The addresses of each side that the other has not."""
    first, second = Counter(expected), Counter(written)
    return tuple((first - second).elements()), tuple((second - first).elements())


def _without_language(address: str, language: str) -> str:
    """The address with the part that names its language, such as /fr/, left open."""
    if "@" in address or language not in _PART.split(address):
        return address
    return re.sub(rf"(?<=[/.]){language}(?=[/.]|$)", "…", address)
