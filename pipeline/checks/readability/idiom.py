"""Expressions that do not mean what their words say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.plain_language import WordList


@dataclass(frozen=True, slots=True)
class Idiom(Check[DocumentSubject]):
    """A listed idiom is used."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="The text uses an idiom or a metaphor.",
        why=(
            "People who read in a second language, autistic people and many others take words for "
            "what they say, and miss the meaning. Translators lose time on it."
        ),
        source=(
            "Inclusion Europe, Information for all, 2009: no metaphors. W3C, Making content "
            "usable for people with cognitive and learning disabilities, 2021, 4.4.4. The list is "
            "our own."
        ),
        fix="Say what is meant in plain words.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every listed expression of the text, with what to write instead."""
        index = subject.surroundings.word_lists.index(subject.locale, WordList.IDIOM)
        for sentence in subject.sentences():
            for match in index.find(sentence):
                used = sentence.written(match.start, match.end)
                yield sentence.observation(
                    f"{quoted(used)} does not mean what its words say",
                    match.expression.proposal,
                    focus=used,
                )
