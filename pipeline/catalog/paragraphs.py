"""Paragraphs that were split or joined: new texts made of sentences of old ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.catalog.pieces import joined, normal, pieces
from pipeline.catalog.proposal import Languages, Pair, portion
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
class _Old:
    unit: MemoryUnit
    sentences: tuple[str, ...]


class Paragraphs:
    """Old texts that left the sources, to be found by their sentences.

    Args:
        gone: the texts that left, with their translations; of two of one text, the first counts.
        arrived: the new texts that have no translation yet.
        languages: of both.
    """

    def __init__(
        self, gone: Iterable[MemoryUnit], arrived: Iterable[str], languages: Languages
    ) -> None:
        self._languages = languages
        self._arrived = Counter(
            sentence for text in set(arrived) for sentence in set(self._sentences(text))
        )
        self._old: dict[str, _Old] = {}
        self._texts: dict[str, list[str]] = {}
        for unit in sorted(gone, key=lambda unit: unit.source):
            if unit.source not in self._old:
                self._add(unit)

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
        if not parts:
            return None
        source, target = (
            joined(f"{half} " for half in halves)
            for halves in zip(*((part.source, part.target) for part in parts), strict=True)
        )
        first = parents[0].unit
        is_whole = len(parts) == 1 and source == first.source.strip()
        pair = Pair(first.source, first.target) if is_whole else Pair(source, target)
        return Parents(pair, first.context, is_whole)

    def _chosen(self, sentences: tuple[str, ...]) -> tuple[_Old, ...]:
        """The fewest old texts that have the most of the sentences, in the sentences' order."""
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
        return tuple(sorted(chosen, key=lambda old: _first_place(old, sentences)))

    @staticmethod
    def _is_made_of(sentences: tuple[str, ...], parents: tuple[_Old, ...]) -> bool:
        old = {sentence for parent in parents for sentence in parent.sentences}
        shared = _length(sentence for sentence in sentences if sentence in old)
        whole = min(_length(sentences), _length(old))
        return shared >= _HALF * whole

    def _part(self, old: _Old, sentences: tuple[str, ...], first: _Old) -> Pair | None:
        """What of an old text is here or was removed: all but what lives on in other new texts.

        Of a text of which little is here and that is not the first, the sentences that are here.
        """
        pair = Pair(old.unit.source, old.unit.target)
        places = range(len(old.sentences))
        here = {place for place in places if old.sentences[place] in sentences}
        rest = {
            place for place in places if place in here or not self._arrived[old.sentences[place]]
        }
        shares = [_length(old.sentences[place] for place in part) for part in (here, rest)]
        is_main = old is first or shares[0] >= _HALF * shares[1]
        cut = portion(pair, rest if is_main else here, self._languages)
        return pair if cut is None and is_main else cut


def _length(sentences: Iterable[str]) -> int:
    return sum(map(len, sentences))


def _first_place(old: _Old, sentences: tuple[str, ...]) -> int:
    return min(place for place, text in enumerate(sentences) if text in old.sentences)
