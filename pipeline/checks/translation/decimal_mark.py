"""Decimals written with the mark of another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.locale import base_language, decimal_mark
from pipeline.model.finding import Observation, Rationale, Severity

_OTHER = {",": ".", ".": ","}
# Both marks are right in Spanish (RAE 2010) and in use in Arabic.
_BOTH = frozenset({"es", "ar"})


@dataclass(frozen=True, slots=True)
class DecimalMark(Check[MessageSubject]):
    """A number keeps the decimal comma or point of the source's language."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.DIGITS
    severity: ClassVar = Severity.WARNING
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what=(
            "A decimal has the comma or the point of the source's language, not the translation's."
        ),
        why="A reader may take the mark for one that parts thousands, or overlook it: 1,5 for 15.",
        source="Unicode CLDR, number symbols; ISMP 2021 on decimal points that are overlooked.",
        fix="Write the mark that the translation's language uses.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield each decimal that is written as in the source where the languages differ."""
        pair = subject.readings
        if pair is None or not pair[0].has_digits or not pair[1].has_digits:
            return
        mark = decimal_mark(subject.locale)
        if base_language(subject.locale) in _BOTH or mark == decimal_mark(subject.source.locale):
            return
        in_source = {figure.text for figure in pair[0].figures}
        for figure in pair[1].figures:
            foreign = _OTHER.get(mark, "") in figure.text and mark not in figure.text
            if foreign and "." in figure.values[0] and figure.text in in_source:
                yield Observation(
                    location=subject.location,
                    message=f"{quoted(figure.text)} has the decimal mark of the source's language",
                    suggestion=f"Write {quoted(figure.text.replace(_OTHER[mark], mark))}",
                    measured=figure.text,
                    excerpt=pair[1].text,
                    focus=figure.text,
                )
