"""Sentences that say what is done but not who does it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.passive import passives
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class PassiveVoice(Check[DocumentSubject]):
    """A section has more than `sentences` sentences in the passive voice (French)."""

    sentences: Limits = Limits(public=0, easy=0, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A sentence is in the passive voice: « le dossier est transmis par le secrétariat ».",
        why=(
            "The passive hides who acts, and a patient must know who: me, the nurse, the "
            "pharmacist? It also turns the order of events around."
        ),
        source=(
            "Inclusion Europe, Information for all, 2009: use active language. ISO 24495-1:2023, "
            "Plain language, 5.3.3. Cutts, Oxford Guide to Plain English, 2013."
        ),
        fix="Start with who acts: « le secrétariat transmet le dossier », or with « vous ».",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield the sentences over the limit of each section, in French."""
        limit = self.sentences.of(subject.profile)
        if limit is None or subject.language != "fr":
            return
        for section in subject.sections:
            found = [
                (sentence, passive)
                for sentence in section.sentences()
                for passive in passives(sentence.tokens)[:1]
            ]
            for sentence, passive in found[int(limit) :]:
                used = sentence.written(passive.start, passive.end)
                yield sentence.observation(
                    f"{quoted(used)} is passive: it "
                    + ("names who acts only at the end" if passive.agent else "hides who acts"),
                    "Start the sentence with who acts"
                    if passive.agent
                    else "Say who acts, with a name, « vous », « nous » or « on »",
                    focus=used,
                )
