"""What the other messages of a locale say: the same sentence, the same term."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.model.document import Location

# Good enough to pair the sentences of two texts, which must be as many on both sides.
_BOUNDARY = re.compile(r"(?<=[.!?…؟])\s+")
_FEWEST_WORDS = 4  # in a sentence that is part of a message
_SENSE = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Rendering:
    """A source text in plain words and its translation, which is confirmed.

    `place` is the translation's; `msgctxt` keeps apart texts that play different roles.
    """

    document_id: str
    msgctxt: str | None
    source: str
    translation: str
    place: Location


@dataclass(frozen=True, slots=True)
class Translated:
    """A translation of a sentence, and the first place that has it."""

    text: str
    place: Location


@dataclass(frozen=True, slots=True)
class Sentence:
    """A source sentence with its translations, one or several, by their sense."""

    text: str
    translations: dict[str, Translated] = field(default_factory=dict)


@dataclass(frozen=True)
class Renderings:
    """Every confirmed translation of a locale, in reading order."""

    all: tuple[Rendering, ...] = ()
    _sentences: dict[tuple[str | None, str], Sentence] = field(
        default_factory=dict, repr=False, compare=False
    )
    _documents: dict[str, tuple[Rendering, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def first_of(self, msgctxt: str | None, sentence: str) -> Translated | None:
        """The first translation of a sentence, None where it has but one."""
        known = self._by_sense().get((msgctxt, plain(sentence)))
        if known is None or len(known.translations) == 1:
            return None
        return next(iter(known.translations.values()))

    def inconsistent(self) -> tuple[Sentence, ...]:
        """The sentences that have several translations, in reading order."""
        return tuple(found for found in self._by_sense().values() if len(found.translations) > 1)

    def _by_sense(self) -> dict[tuple[str | None, str], Sentence]:
        if not self._sentences:
            for rendering in self.all:
                for said, translation in sentence_pairs(rendering.source, rendering.translation):
                    key = rendering.msgctxt, plain(said)
                    sentence = self._sentences.setdefault(key, Sentence(said))
                    translated = Translated(translation, rendering.place)
                    sentence.translations.setdefault(plain(translation), translated)
        return self._sentences

    def of_document(self, document_id: str) -> tuple[Rendering, ...]:
        """The renderings of one document, in reading order."""
        if not self._documents:
            grouped: dict[str, list[Rendering]] = {}
            for rendering in self.all:
                grouped.setdefault(rendering.document_id, []).append(rendering)
            self._documents.update((each, tuple(found)) for each, found in grouped.items())
        return self._documents.get(document_id, ())


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
