"""Foreign words for which the language has one."""

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
class ForeignWord(Check[DocumentSubject]):
    """A listed foreign word is used without being explained in its sentence."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A word of another language is used where the reader's own has one.",
        why=(
            "Readers may not know the word, nor how to say it when they ask for more. A screen "
            "reader speaks it wrongly."
        ),
        source=(
            "Inclusion Europe, Information for all, 2009: no words from other languages unless "
            "everybody knows them. The list is the project's own."
        ),
        fix="Write the word of the reader's language.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every listed expression of the text, with what to write instead."""
        index = subject.surroundings.word_lists.index(subject.locale, WordList.FOREIGN)
        for sentence in subject.sentences():
            for match in index.find(sentence):
                start, end = sentence.span(match.start, match.end)
                is_name = start > 0 and sentence.text[start].isupper()
                if is_name or subject.is_term(sentence, start, end):
                    continue
                if not is_glossed(sentence.text, start, end, subject.locale):
                    used = sentence.written(match.start, match.end)
                    yield sentence.observation(
                        f"{quoted(used)} is a foreign word",
                        match.expression.proposal,
                        focus=used,
                        place=start,
                    )
