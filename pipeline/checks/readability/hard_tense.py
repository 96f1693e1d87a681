"""Verb forms that only practised readers know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.tenses import Tense, hard_tenses
from pipeline.model.finding import Observation, Rationale, Severity

_INSTEAD = {
    Tense.CONDITIONAL: "Use the present or the future, if the meaning allows it",
    Tense.SIMPLE_PAST: "Use the past with « avoir » or « être »",
}


@dataclass(frozen=True, slots=True)
class HardTense(Check[DocumentSubject]):
    """A sentence has more than `conditionals` or `simple_pasts` verbs in that form (French)."""

    conditionals: Limits = Limits(public=None, easy=0, professional=None)
    simple_pasts: Limits = Limits(public=0, easy=0, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A verb is in the conditional (easy texts) or in the simple past.",
        why=(
            "The simple past is never heard in speech, and the conditional leaves readers in doubt "
            "whether a thing is so. The present and the future are known to all."
        ),
        source=(
            "Inclusion Europe, Information for all, 2009. Unapei, L’information pour tous, 2009: "
            "use the present rather than the past or the conditional."
        ),
        fix="Use the present: « vous pouvez » for « vous pourriez ».",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every verb over the limits, in French."""
        limits = {
            Tense.CONDITIONAL: self.conditionals.of(subject.profile),
            Tense.SIMPLE_PAST: self.simple_pasts.of(subject.profile),
        }
        if subject.language != "fr" or not any(each is not None for each in limits.values()):
            return
        for sentence in subject.sentences():
            found = hard_tenses(sentence.tokens)
            for tense, limit in limits.items() if found else ():
                places = [at for at, each in found if each is tense]
                for place in places[int(limit) :] if limit is not None else ():
                    used = sentence.written(place, place + 1)
                    yield sentence.observation(
                        f"{quoted(used)} is in the {tense}", _INSTEAD[tense], focus=used
                    )
