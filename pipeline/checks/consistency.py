"""What the other messages of a locale say: the same sentence, the same term."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from pipeline.model.document import Location
from pipeline.model.value import Value

# Good enough to pair the sentences of two texts, which must be as many on both sides.
_BOUNDARY = re.compile(r"(?<=[.!?…؟])\s+")
_FEWEST_WORDS = 4  # in a sentence that is part of a message
_SENSE = re.compile(r"\w+")
_FINAL = " .!?…؟"


class Rendering(Value, frozen=True, gc=False):
    """A source text in plain words and its translation, which is confirmed.

    `place` is the translation's; `msgctxt` keeps apart texts that play different roles.
    """

    document_id: str
    msgctxt: str | None
    source: str
    translation: str
    place: Location


class Translated(Value, frozen=True, gc=False):
    """A translation of a sentence, and the first place that has it."""

    text: str
    place: Location


@dataclass(frozen=True, slots=True)
class Sentence:
    """A source sentence with its translations, one or several, by their sense."""

    text: str
    translations: dict[str, Translated] = field(default_factory=dict)


SentenceKey: TypeAlias = tuple[str | None, str]


@dataclass(frozen=True)
class Renderings:
    """Every confirmed translation of a locale, in reading order."""

    all: tuple[Rendering, ...] = ()

    @cached_property
    def inconsistent(self) -> dict[SentenceKey, Sentence]:
        """The sentences that have several translations, by their key, in reading order."""
        found: dict[SentenceKey, Sentence] = {}
        for key, source, translated in self._repeated():
            sentence = found.setdefault(key, Sentence(source))
            sentence.translations.setdefault(plain(translated.text), translated)
        return {key: each for key, each in found.items() if len(each.translations) > 1}

    def _repeated(self) -> Iterator[tuple[SentenceKey, str, Translated]]:
        """The sentences that stand more than once, with their translations."""
        pairs = [
            (sentence_key(rendering.msgctxt, source), source, translation, rendering.place)
            for rendering in self.all
            for source, translation in sentence_pairs(rendering.source, rendering.translation)
        ]
        uses = Counter(key for key, *_ in pairs)
        for key, source, translation, place in pairs:
            if uses[key] > 1:
                yield key, source, Translated(translation, place)

    def of_document(self, document_id: str) -> tuple[Rendering, ...]:
        """The renderings of one document, in reading order."""
        return self._by_document.get(document_id, ())

    @cached_property
    def _by_document(self) -> dict[str, tuple[Rendering, ...]]:
        grouped: dict[str, list[Rendering]] = {}
        for rendering in self.all:
            grouped.setdefault(rendering.document_id, []).append(rendering)
        return {document_id: tuple(found) for document_id, found in grouped.items()}


def sentence_key(msgctxt: str | None, sentence: str) -> SentenceKey:
    """What two sentences that are the same share: not capitals, spaces and the final sign."""
    return msgctxt, " ".join(sentence.casefold().split()).rstrip(_FINAL)


def sentence_pairs(source: str, translation: str) -> Iterator[tuple[str, str]]:
    """The text with its translation, then its longer sentences where both have as many."""
    yield source, translation
    said, translated = _BOUNDARY.split(source), _BOUNDARY.split(translation)
    if len(said) == len(translated) > 1:
        yield from (
            pair
            for pair in zip(said, translated, strict=True)
            if len(_SENSE.findall(pair[0])) >= _FEWEST_WORDS
        )


def plain(text: str) -> str:
    """A text without what changes nothing in its sense: capitals, punctuation, spaces."""
    return " ".join(_SENSE.findall(text)).casefold()
