"""Paragraphs that were split or joined: new texts made of sentences of old ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.catalog.updating.patchwork import patchwork
from pipeline.catalog.updating.pieces import normal, pieces
from pipeline.catalog.updating.proposal import Languages, Pair, portion
from pipeline.model.memory import MemoryUnit

# A sentence shorter than this ("Oui.", "Parlez-en.") stands in too many texts to tell one of them.
_TELLING_WORDS = 3
# A new text is one made of old sentences when they are at least half of either.
_HALF = 0.5
_MOST_PARENTS = 4
# Of a sentence that stands in many old texts, so many are looked at.
_MOST_TEXTS = 16


@dataclass(frozen=True, slots=True)
class Parents:
    """What a new text is made of: the old sentences that are in it or were removed.

    `is_whole` says that it is one old text, all of it; `context` is that of the first old text.
    """

    pair: Pair
    context: str | None
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Texts:
    """What texts an update has to do with.

    `gone` are the texts in no template, with their translations, of two of one text the better
    first; `left` those of them that were in use until now; `arrived` the new ones, which have no
    translation yet.
    """

    gone: tuple[MemoryUnit, ...]
    left: tuple[str, ...]
    arrived: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Old:
    unit: MemoryUnit
    sentences: tuple[str, ...]


class Paragraphs:
    """Old texts that left the sources, to be found by their sentences.

    Args:
        texts: the old and the new texts.
        languages: of the texts and of their translations.
    """

    def __init__(self, texts: Texts, languages: Languages) -> None:
        self._languages = languages
        self._arrived, self._left = self._counts(texts.arrived), self._counts(texts.left)
        self._old: dict[str, _Old] = {}
        self._texts: dict[str, list[str]] = {}
        for unit in sorted(texts.gone, key=lambda unit: unit.source):
            if unit.source not in self._old:
                self._add(unit)

    def _counts(self, texts: Iterable[str]) -> Counter[str]:
        return Counter(sentence for text in set(texts) for sentence in set(self._sentences(text)))

    def _add(self, unit: MemoryUnit) -> None:
        old = _Old(unit, self._sentences(unit.source))
        self._old[unit.source] = old
        for sentence in set(old.sentences):
            texts = self._texts.setdefault(sentence, [])
            if len(texts) < _MOST_TEXTS:
                texts.append(unit.source)

    def _sentences(self, text: str) -> tuple[str, ...]:
        return tuple(map(normal, pieces(text, self._languages.source)))

    def parents(self, text: str) -> Parents | None:
        """The old texts whose sentences a new text is made of, None where it is made of others."""
        sentences = self._sentences(text)
        parents = self._chosen(sentences)
        if not parents or not self._is_made_of(sentences, parents):
            return None
        parts = [part for old in parents if (part := self._part(old, sentences, parents[0]))]
        pair, first = patchwork(parts, sentences), parents[0].unit
        if pair.source == first.source.strip():
            return Parents(Pair(first.source, first.target), first.context, is_whole=True)
        return Parents(pair, first.context, is_whole=False)

    def _chosen(self, sentences: tuple[str, ...]) -> tuple[_Old, ...]:
        """The fewest old texts that have the most of the sentences, the one with most first."""
        wanted = {text for text in sentences if len(text.split()) >= _TELLING_WORDS}
        chosen: list[_Old] = []
        while wanted and len(chosen) < _MOST_PARENTS:
            covered = Counter[str]()
            for sentence in wanted:
                for text in self._texts.get(sentence, ()):
                    covered[text] += len(sentence)
            if not covered:
                break
            best = self._old[min(covered, key=lambda text: (-covered[text], text))]
            chosen.append(best)
            wanted -= set(best.sentences)
        return tuple(chosen)

    @staticmethod
    def _is_made_of(sentences: tuple[str, ...], parents: tuple[_Old, ...]) -> bool:
        old = {sentence for parent in parents for sentence in parent.sentences}
        shared = _length(sentence for sentence in sentences if sentence in old)
        whole = min(_length(sentences), _length(old))
        return shared >= _HALF * whole

    def _lives_on(self, sentence: str) -> bool:
        """Whether as many new texts have the sentence as old texts lost it: it was moved."""
        return self._arrived[sentence] >= max(1, self._left[sentence])

    def _part(self, old: _Old, sentences: tuple[str, ...], first: _Old) -> tuple[Pair, ...]:
        """What of an old text is here or was removed: all but what lives on in other new texts.

        Of a text of which little is here and that is not the first, the sentences that are here.
        """
        pair = Pair(old.unit.source, old.unit.target)
        places = range(len(old.sentences))
        here = {place for place in places if old.sentences[place] in sentences}
        rest = {
            place for place in places if place in here or not self._lives_on(old.sentences[place])
        }
        shares = [_length(old.sentences[place] for place in part) for part in (here, rest)]
        is_main = old is first or shares[0] >= _HALF * shares[1]
        cut = portion(pair, rest if is_main else here, self._languages)
        if cut is None:
            return (pair,) if is_main else ()
        return cut


def _length(sentences: Iterable[str]) -> int:
    return sum(map(len, sentences))
