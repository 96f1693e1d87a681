"""Paragraphs too long to be taken in at a glance."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.reading import ReadPassage
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.document import DocumentKind
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class LongParagraph(Check[DocumentSubject]):
    """A paragraph has more than `words` words on end; a line break inside it lets readers rest."""

    words: Limits = Limits(public=80, easy=60, professional=150)

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="A paragraph has more words than the limit for the page's audience.",
        why=(
            "A block of text frightens readers who are tired or read with effort: they skip it, "
            "and with it what they should know. On a phone it fills the whole screen."
        ),
        source=(
            "United States, Federal plain language guidelines, 2011: no more than 150 words a "
            "paragraph, three to eight sentences. Half of that is for patients."
        ),
        fix="Cut the paragraph where the topic changes, or make a list of its items.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every paragraph over the limit; captions have no paragraphs."""
        limit = self.words.of(subject.profile)
        if limit is None or subject.document.kind is DocumentKind.CAPTIONS:
            return
        for section in subject.sections:
            for passage in section.passages:
                length = _longest_stretch(passage) if passage.passage.scored else 0
                if length > limit:
                    middle = passage.sentences[len(passage.sentences) // 2]
                    yield passage.sentences[0].observation(
                        f"This paragraph has {length} words, more than {limit:g}",
                        "Cut it where the topic changes, or make a list of its items"
                        if len(passage.sentences) == 1
                        else f"Cut it where the topic changes, such as before “{middle.opening}”",
                        measured=f"{length} words",
                        limit=f"{limit:g} words",
                    )


def _longest_stretch(passage: ReadPassage) -> int:
    """The most words that the passage has between two line breaks."""
    breaks = [place for place, sign in enumerate(passage.passage.text) if sign == "\n"]
    words: Counter[int] = Counter()
    for sentence in passage.sentences:
        words[bisect_left(breaks, sentence.start)] += len(sentence.words)
    return max(words.values(), default=0)
