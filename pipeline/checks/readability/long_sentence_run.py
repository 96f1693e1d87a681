"""Long sentences that follow each other without a rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.reading import ReadSentence
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class LongSentenceRun(Check[DocumentSubject]):
    """At least `run` sentences in a row have more than `words` words each."""

    words: Limits = Limits(public=18, easy=12, professional=28)
    run: int = 3

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="Several sentences in a row are long, though none may be over the limit by itself.",
        why=(
            "A short sentence lets readers rest and take in what they read. Where none comes, "
            "attention drops, and the end of the paragraph is lost."
        ),
        source="Cutts, Oxford Guide to Plain English, 2013: 15 to 20 words on average, and vary.",
        fix="Cut one of them in two, or put a short sentence between them.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield the first sentence of every run, within a paragraph."""
        limit = self.words.of(subject.profile)
        if limit is None:
            return
        for section in subject.sections:
            for passage in section.passages:
                yield from self._runs(passage.sentences, limit)

    def _runs(self, sentences: tuple[ReadSentence, ...], limit: float) -> Iterator[Observation]:
        run: list[ReadSentence] = []
        for sentence in (*sentences, None):
            if sentence and len(sentence.words) > limit:
                run.append(sentence)
                continue
            if len(run) >= self.run:
                yield run[0].observation(
                    f"{len(run)} sentences in a row have more than {limit:g} words each",
                    "Cut one of them in two, so that readers can rest",
                    measured=f"{len(run)} sentences",
                    limit=f"{self.run - 1} sentences",
                )
            run = []
