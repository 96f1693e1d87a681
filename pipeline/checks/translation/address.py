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
from pipeline.checks.traits import Trait
from pipeline.checks.translation_reading import Reading
from pipeline.model.finding import Observation, Rationale, Severity

_PART = re.compile(r"[/.]")


@dataclass(frozen=True, slots=True)
class Address(Check[MessageSubject]):
    """An address that readers see is not one of the source."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.ADDRESS
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="An e-mail address or a URL in the text differs from the source's.",
        why="A message is lost, or reaches somebody who should not read it.",
        source=(
            "RFC 5321, 2008, and RFC 3986, 2005: an address with one other character is another."
        ),
        fix="Copy the address; only the part that names the language, such as /fr/, may change.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each address that was changed or added, or else each that was lost."""
        if subject.readings is None:
            return
        source, translation = subject.readings
        if not (source.has_address or translation.has_address):
            return
        lost = _missing(source, translation)
        added = _missing(translation, source)
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


def _missing(reading: Reading, other: Reading) -> tuple[str, ...]:
    """The addresses of one text that the other has not, also not for its own language."""
    rest = Counter(reading.addresses) - Counter(other.addresses)
    there = Counter(other.addresses) - Counter(reading.addresses)
    answers = Counter(_without_language(address, other.language) for address in there.elements())
    missing = []
    for address in rest.elements():
        general = _without_language(address, reading.language)
        if answers[general] > 0:
            answers[general] -= 1
        else:
            missing.append(address)
    return tuple(missing)


def _without_language(address: str, language: str) -> str:
    """The address with the part that names its language, such as /fr/, left open."""
    if "@" in address or language not in _PART.split(address):
        return address
    # A country, as at the end of www.example.fr, names an owner and no language.
    return re.sub(rf"(?<=//){language}(?=\.)|(?<=[^/]/){language}(?=[/.?#]|$)", "…", address)
