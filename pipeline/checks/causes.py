"""The sentences that make a text hard: what its score would be without each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from pipeline.checks.reading import ReadSection, ReadSentence
from pipeline.checks.scores import scores
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.readability import TextCounts, count, formula_for, limpide_index
from pipeline.model.readability import Cause, SectionScore
from pipeline.model.value import replace

MOST = 3  # sentences: an editor starts with the worst
_LEAST = 0.1  # points: what is less is not seen in a rounded value

_Counted = tuple[ReadSentence, TextCounts]


def explained_scores(subject: DocumentSubject) -> tuple[SectionScore, ...]:
    """The scores of a document and of its sections, each with the sentences that cause it."""
    found = scores(subject)
    if not found:
        return ()
    counted = {_section_id(section): _counted(section) for section in subject.sections}
    everything = [each for sentences in counted.values() for each in sentences]
    return tuple(
        replace(score, causes=_causes(everything if score.whole else counted[score.section], score))
        for score in found
    )


def _section_id(section: ReadSection) -> str:
    heading = section.section.heading
    return heading.id if heading else ""


def _counted(section: ReadSection) -> list[_Counted]:
    sentences = section.sentences(scored=True)
    return [(sentence, count(sentence.text, sentence.locale)) for sentence in sentences]


def _causes(counted: Sequence[_Counted], score: SectionScore) -> tuple[Cause, ...]:
    """The worst sentences of a text, the worst first."""
    found = sorted(_effects(counted, score), key=lambda cause: -cause.index_points)
    return tuple(cause for cause in found[:MOST] if cause.index_points >= _LEAST)


def _effects(counted: Sequence[_Counted], score: SectionScore) -> Iterator[Cause]:
    """Every sentence with what the text would gain without it.

    The counts of the others are the sum of those before and those after.
    """
    each = [counts for _, counts in counted]
    before = list(accumulate(each, initial=TextCounts()))
    after = list(accumulate(reversed(each), initial=TextCounts()))[::-1]
    whole = limpide_index(before[-1])
    for number, (sentence, counts) in enumerate(counted):
        without = before[number] + after[number + 1]
        index = limpide_index(without)
        if whole is not None and index is not None:
            yield Cause(
                text=sentence.text,
                location=sentence.location,
                words=counts.words,
                index_points=round(whole - index, 1),
                ease_points=_ease_points(before[-1], without, score),
            )


def _ease_points(counts: TextCounts, without: TextCounts, score: SectionScore) -> float | None:
    formula = formula_for(score.score.locale)
    if formula is None or score.score.value is None or not without.sentences:
        return None
    return round((formula.value(without) - formula.value(counts)) * formula.direction, 1)
