"""Words at their first use in a document, and whether the text explains them there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.checks.prose import prose
from pipeline.checks.reading import ReadPassage, ReadSentence
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.explanations import is_explained
from pipeline.model.document import BlockKind, Role

_READ_APART = frozenset({Role.DESCRIPTION, Role.ALTERNATIVE})


@dataclass(frozen=True, slots=True)
class Use:
    """A word of a sentence, at these code points (`end` excluded), with its passage."""

    sentence: ReadSentence
    start: int
    end: int
    passage: ReadPassage
    number: int  # of the sentence in its passage, from 0

    @property
    def text(self) -> str:
        """The word as it stands."""
        return self.sentence.text[self.start : self.end]

    @property
    def is_explained(self) -> bool:
        """Whether this sentence or the next says what the word means."""
        rest = self.passage.sentences[self.number + 1 : self.number + 2]
        following = rest[0].text if rest else ""
        text, locale = self.sentence.text, self.sentence.locale
        return is_explained(text, self.start, self.end, following, locale)


def numbered_sentences(
    subject: DocumentSubject,
) -> Iterator[tuple[ReadPassage, int, ReadSentence]]:
    """Yield every sentence with its passage and its number there, in reading order.

    A page's description and the alternatives of its images are left out: they are read apart from
    the text, and have no room to explain.
    """
    apart = {
        segment.location for segment in subject.document.segments() if segment.role in _READ_APART
    }
    for section in subject.sections:
        for passage in section.passages:
            if passage.passage.places[0][1] in apart:
                continue
            for number, sentence in enumerate(passage.sentences):
                yield passage, number, sentence


def titled_texts(subject: DocumentSubject) -> Iterator[str]:
    """Yield what is followed by a text of its own: defined terms, and the titles of cards."""
    for block in subject.document.walk():
        if block.kind is BlockKind.DEFINITION_TERM:
            yield from (prose(segment.inlines) for segment in block.segments)
        elif block.kind is BlockKind.CARDS:
            segments = (segment for each in block.walk() for segment in each.segments)
            yield from (prose(segment.inlines[:1]) for segment in segments if segment.inlines)
