"""A document as checks of readability read it: split once into sentences, words and lemmas.

What checks of translations read of a message is in `translation_reading.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pipeline.checks.running_text import Passage, Section, sections
from pipeline.language.grammar.inflection import forms_of
from pipeline.language.locale import base_language
from pipeline.language.sentences import sentences
from pipeline.language.tokens import Tokens, tokens
from pipeline.language.words import words
from pipeline.model.document import Document, Location
from pipeline.model.finding import Observation

_DIGIT = re.compile(r"\d")
_LONGEST_EXCERPT = 1000  # characters: more than any sentence that a person wrote
_OPENING = 4  # words that tell a sentence from the others


@dataclass(frozen=True)
class ReadSentence:
    """A sentence of the running text; `start` is its place in the passage (code points)."""

    text: str
    start: int
    passage: Passage
    locale: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words as readers count them."""
        return words(self.text)

    @cached_property
    def tokens(self) -> Tokens:
        """The words as grammar sees them."""
        return tokens(self.text)

    @cached_property
    def inflections(self) -> tuple[frozenset[str], ...]:
        """What each token may be listed under: itself, its lemma, its infinitive."""
        language = base_language(self.locale)
        return tuple([forms_of(form, language) for form in self.tokens.forms])

    @cached_property
    def has_digit(self) -> bool:
        """Whether the sentence has a number written in digits."""
        return _DIGIT.search(self.text) is not None

    @property
    def opening(self) -> str:
        """The first words of the sentence, to find it by."""
        first = " ".join(self.words[:_OPENING])
        return f"{first}…" if len(self.words) > _OPENING else first

    @property
    def location(self) -> Location:
        """Where the sentence starts in a file."""
        return self.passage.location_at(self.start)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the text between two tokens (`end` excluded)."""
        spans = self.tokens.spans
        return spans[start][0], spans[end - 1][1]

    def written(self, start: int, end: int) -> str:
        """The words between two tokens as they stand in the text (`end` excluded)."""
        first, last = self.span(start, end)
        return self.text[first:last]

    def observation(  # noqa: PLR0913 (what an observation is made of)
        self,
        message: str,
        suggestion: str,
        *,
        focus: str = "",
        place: int = 0,
        measured: str = "",
        limit: str = "",
    ) -> Observation:
        """What a check saw in this sentence; `focus` are the words at fault, not before `place`."""
        return Observation(
            location=self.location,
            message=message,
            suggestion=suggestion,
            measured=measured,
            limit=limit,
            excerpt=self._excerpt(focus, place),
            focus=focus,
        )

    def _excerpt(self, focus: str, place: int) -> str:
        """The sentence, or what stands around the focus where the sentence has no end."""
        if len(self.text) <= _LONGEST_EXCERPT:
            return self.text
        start = max(0, self.text.find(focus, place) - _LONGEST_EXCERPT // 2)
        shown = self.text[start : start + _LONGEST_EXCERPT]
        return f"{'…' if start else ''}{shown}{'…' if shown != self.text[start:] else ''}"


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """A paragraph, list item, cell or caption with its sentences."""

    passage: Passage
    sentences: tuple[ReadSentence, ...]

    @property
    def word_count(self) -> int:
        """How many words the passage has."""
        return sum(len(sentence.words) for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class ReadSection:
    """The passages between a heading and the next."""

    section: Section
    passages: tuple[ReadPassage, ...]

    @property
    def word_count(self) -> int:
        """How many words the section has, its heading left out."""
        return sum(passage.word_count for passage in self.passages)

    def sentences(self, *, scored: bool = False) -> Iterator[ReadSentence]:
        """Yield the sentences in reading order; `scored` ones alone leave out labels and cells."""
        for passage in self.passages:
            if passage.passage.scored or not scored:
                yield from passage.sentences


def read_sections(document: Document) -> tuple[ReadSection, ...]:
    """Split the running text of a document in its own locale."""
    return tuple(
        ReadSection(
            section, tuple(_passage(passage, document.locale) for passage in section.passages)
        )
        for section in sections(document)
    )


def _passage(passage: Passage, locale: str) -> ReadPassage:
    return ReadPassage(
        passage,
        tuple(
            ReadSentence(found.text, found.start, passage, locale)
            for found in sentences(passage.text, locale)
        ),
    )
