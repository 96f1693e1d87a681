"""Words for which there is a plainer one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.explanations import is_glossed
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.plain_language import WordList


@dataclass(frozen=True, slots=True)
class ComplexWord(Check[DocumentSubject]):
    """A listed word is used without being explained in its sentence."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A word or expression stands in the list of those that have a plainer one.",
        why=(
            "Rare and learned words stop readers, who lose the thread or give up. A word from "
            "everyday speech says the same to more people."
        ),
        source=(
            "ISO 24495-1:2023, Plain language, 5.3.2: choose familiar words. Cutts, Oxford Guide "
            "to Plain English, 2013. The list is the project's own."
        ),
        fix="Write the plainer word, or explain the word at its first use if it must stay.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every listed expression of the text, with what to write instead."""
        index = subject.surroundings.word_lists.index(subject.locale, WordList.COMPLEX)
        for sentence in subject.sentences():
            for match in index.find(sentence):
                start, end = sentence.span(match.start, match.end)
                if subject.is_term(sentence, start, end):
                    continue
                if subject.is_forbidden(sentence.text[start:end]):
                    continue  # that finding says what to write; two answers are none
                if not is_glossed(sentence.text, start, end, subject.locale):
                    used = sentence.written(match.start, match.end)
                    yield sentence.observation(
                        f"{quoted(used)} has a plainer word",
                        match.expression.proposal,
                        focus=used,
                        place=start,
                    )
