"""Translations that are harder to read than what they translate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import prose
from pipeline.checks.subjects import MessageSubject
from pipeline.language.readability import count
from pipeline.language.scoring.comparison import compare
from pipeline.model.catalog import MessageState
from pipeline.model.finding import Observation, Rationale
from pipeline.model.readability import TranslationComparison


@dataclass(frozen=True, slots=True)
class HarderThanSource(Check[MessageSubject]):
    """A translation joins sentences, or has much rarer or longer words; the options are limits.

    A sentence counts as longer from `sentence` words on, if it has `longer` times as many as the
    longest of the source. The place of a text among others is only compared from `words` words
    on, because a few words move it far.
    """

    sentence: int = 20
    longer: float = 1.4
    words: int = 15
    percentiles: int = 40

    subjects: ClassVar = (MessageSubject,)
    rationale: ClassVar = Rationale(
        what="The translation of a passage is harder to read than its source.",
        why=(
            "Patients who read the translation have the same right to plain words. Translators "
            "join sentences and choose the terms of professionals without meaning to."
        ),
        source=(
            "ISO 24495-1, Plain language, 2023: the principles hold in all languages. Texts in two "
            "languages are compared by their sentences and by their place among texts in their "
            "own language, never by formulas."
        ),
        fix="Cut the translation where its source starts a new sentence, and use everyday words.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield at most one observation: sentences first, because they are mended first."""
        if subject.message.state is not MessageState.TRANSLATED:
            return
        source = count(prose(subject.source.inlines), subject.source.locale)
        translation = count(prose(subject.translation.inlines), subject.locale)
        found = compare(source, subject.source.locale, translation, subject.locale)
        if self._is_longer(found):
            yield _longer(subject, found)
        elif min(source.words, translation.words) >= self.words and self._is_harder(found):
            yield _harder(subject, found)

    def _is_longer(self, found: TranslationComparison) -> bool:
        return (
            found.sentences < found.source_sentences
            and found.longest >= self.sentence
            and found.longest >= self.longer * found.source_longest
        )

    def _is_harder(self, found: TranslationComparison) -> bool:
        if found.percentile is None or found.source_percentile is None:
            return False
        return found.percentile - found.source_percentile >= self.percentiles


def _longer(subject: MessageSubject, found: TranslationComparison) -> Observation:
    return Observation(
        location=subject.location,
        message=(
            f"The translation has fewer sentences than its source, {found.sentences} for "
            f"{found.source_sentences}, the longest of {found.longest} words for "
            f"{found.source_longest}"
        ),
        suggestion="Cut it where its source starts a new sentence",
        measured=f"{found.longest} words",
        limit=f"{found.source_longest} words",
        excerpt=prose(subject.translation.inlines),
    )


def _harder(subject: MessageSubject, found: TranslationComparison) -> Observation:
    return Observation(
        location=subject.location,
        message=(
            f"The translation is harder than {found.percentile:.0f} % of the texts in its "
            f"language, its source than {found.source_percentile:.0f} % in its own"
        ),
        suggestion="Use shorter and more usual words, and no longer sentences than the source",
        measured=f"{found.percentile:.0f} %",
        limit=f"{found.source_percentile:.0f} %",
        excerpt=prose(subject.translation.inlines),
    )
