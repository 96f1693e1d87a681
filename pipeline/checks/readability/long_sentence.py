"""Sentences too long to be understood at one reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.clauses import Cut, best_cut
from pipeline.model.finding import Observation, Rationale


@dataclass(frozen=True, slots=True)
class LongSentence(Check[DocumentSubject]):
    """A sentence has more words than the page's audience can hold."""

    words: Limits = Limits(public=25, easy=15, professional=35)

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="A sentence has more words than the limit for the page's audience.",
        why=(
            "A reader keeps the start of a sentence in mind until its end. Long sentences are "
            "misread first by people who are tired, anxious, or read in a second language."
        ),
        source=(
            "Cutts, Oxford Guide to Plain English, 2013: 15 to 20 words on average, few over 25. "
            "Inclusion Europe, Information for all, 2009: short sentences, one idea each. "
            "Gunning, The Technique of Clear Writing, 1952: over 30 words for trained readers only."
        ),
        fix="Cut the sentence in two where a new statement starts, and give each its own verb.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every sentence over the limit, also in lists, table cells and captions."""
        limit = self.words.of(subject.profile)
        if limit is None:
            return
        for sentence in subject.sentences():
            length = len(sentence.words)
            if length > limit:
                cut = best_cut(sentence.text, subject.locale)
                yield sentence.observation(
                    f"This sentence has {length} words, more than {limit:g}",
                    _suggestion(cut),
                    measured=f"{length} words",
                    limit=f"{limit:g} words",
                    focus=cut.before.removesuffix("…") if cut else "",
                )


def _suggestion(cut: Cut | None) -> str:
    if cut is None:
        return "Cut it in two, and give each part its own verb"
    return f"Cut it in two, for example before {quoted(cut.before)}"
