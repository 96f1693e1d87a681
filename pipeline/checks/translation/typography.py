"""Punctuation and spaces that are not those of the language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress, count
from operator import ne
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.house_style import lacks_opening_sign, mended
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class Typography(Check[MessageSubject]):
    """A translation has the punctuation of its source's language."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.STYLE
    severity: ClassVar = Severity.WARNING
    rationale: ClassVar = Rationale(
        what="A space, a quotation mark or a sign is not as the language writes it.",
        why=(
            "A sign that is alone at the start of a line, or of another script, slows readers down."
        ),
        source="Lacroux, Orthotypographie, 2008; RAE, Ortografía, 2010; Unicode Standard, 9.2.",
        fix='Run "limpide check --fix", which mends what is certain.',
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation for what can be mended, one for a missing « ¿ » or « ¡ »."""
        if subject.readings is None:
            return
        written = subject.message.msgstr
        better = mended(written, subject.locale)
        if better != written:
            before, after = _difference(written, better)
            yield Observation(
                location=subject.location,
                message=f"{quoted(before)} should be {quoted(after)}, with its spaces and signs",
                suggestion='Run "limpide check --fix"',
                measured=before,
                limit=after,
                excerpt=written,
                focus=before,
            )
        sign = lacks_opening_sign(written, subject.locale)
        if sign:
            yield Observation(
                location=subject.location,
                message=f"A sentence ends in {quoted(sign)} and has no sign at its start",
                suggestion="Write « ¿ » or « ¡ » where the question or the exclamation starts",
                excerpt=written,
            )


_AROUND = 12  # characters shown on each side of what differs


def _difference(before: str, after: str) -> tuple[str, str]:
    """The first place where two texts differ, with what stands around it."""
    places = compress(count(), map(ne, before, after))
    start = next(places, min(len(before), len(after)))
    window = slice(max(0, start - _AROUND), start + _AROUND)
    return before[window], after[window]
