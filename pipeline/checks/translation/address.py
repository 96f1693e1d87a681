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
from pipeline.language.locale import base_language
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
        expected = _counted(source.addresses, source.language)
        written = _counted(translation.addresses, base_language(subject.locale))
        lost, added = list((expected - written).elements()), list((written - expected).elements())
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


def _counted(addresses: tuple[str, ...], language: str) -> Counter[str]:
    """Addresses with the part that names their language taken for the same in all."""
    return Counter(_without_language(address, language) for address in addresses)


def _without_language(address: str, language: str) -> str:
    if "@" in address or language not in _PART.split(address):
        return address
    return re.sub(rf"(?<=[/.]){language}(?=[/.]|$)", "…", address)
