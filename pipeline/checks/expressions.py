"""Finding listed expressions in a sentence, inflected as they come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.checks.reading import ReadSentence
from pipeline.language.grammar.inflection import citation
from pipeline.language.locale import base_language
from pipeline.language.tokens import tokens
from pipeline.language.word_set import word_set
from pipeline.model.plain_language import Expression, WordList

_BETWEEN = word_set("pas plus jamais toujours aussi alors donc encore bien souvent parfois")
Lists = Mapping[tuple[str, WordList], tuple[Expression, ...]]


@dataclass(frozen=True, slots=True)
class ExpressionMatch:
    """An expression found between two tokens of a sentence (`end` excluded)."""

    expression: Expression
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    anchor: int  # the place of the word by which the expression is looked up
    expression: Expression


@dataclass(frozen=True)
class ExpressionIndex:
    """The expressions of one list in one language, by the longest word of each.

    Long words are rare: few places of a text need a closer look.
    """

    entries: Mapping[str, tuple[_Entry, ...]]

    @classmethod
    def of(cls, expressions: tuple[Expression, ...], language: str) -> ExpressionIndex:
        """Index expressions in citation form."""
        entries: dict[str, tuple[_Entry, ...]] = {}
        for expression in expressions:
            words = tuple(citation(form, language) for form in tokens(expression.text).forms)
            if words:
                anchor = max(range(len(words)), key=lambda place: len(words[place]))
                entry = _Entry(words, anchor, expression)
                entries[words[anchor]] = (*entries.get(words[anchor], ()), entry)
        return cls(entries)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The words by which expressions are looked up."""
        return frozenset(self.entries)

    def find(self, sentence: ReadSentence) -> Iterator[ExpressionMatch]:
        """Yield the expressions of a sentence in order; where several overlap, the first, longest.

        A sentence has each word under all its dictionary forms: expressions are found inflected.
        """
        candidates, anchors = sentence.inflections, self.anchors
        found = [
            match
            for place, forms in enumerate(candidates)
            if not anchors.isdisjoint(forms)
            for form in forms & anchors
            for entry in self.entries[form]
            if (match := _match(entry, candidates, place))
        ]
        last = 0
        for match in sorted(found, key=lambda match: (match.start, -match.end)):
            if match.start >= last:
                last = match.end
                yield match


@dataclass(frozen=True)
class WordLists:
    """Lists of expressions by (language, kind), each indexed when it is first asked for."""

    lists: Lists = field(default_factory=dict)
    _indexes: dict[tuple[str, WordList], ExpressionIndex] = field(
        default_factory=dict, repr=False, compare=False
    )

    def index(self, locale: str, kind: WordList) -> ExpressionIndex:
        """The expressions of a kind in the locale's language, which may be none."""
        key = (base_language(locale), kind)
        if key not in self._indexes:
            self._indexes[key] = ExpressionIndex.of(self.lists.get(key, ()), key[0])
        return self._indexes[key]


def _match(
    entry: _Entry, candidates: tuple[frozenset[str], ...], place: int
) -> ExpressionMatch | None:
    """The expression whose anchor stands at `place`, or None if its other words do not."""
    words, anchor = entry.words, entry.anchor
    if len(words) == 1:
        return ExpressionMatch(entry.expression, place, place + 1)
    last = _walk(words[anchor + 1 :], candidates, place, 1)
    first = _walk(words[:anchor][::-1], candidates, place, -1) if last is not None else None
    if first is None or last is None:
        return None
    return ExpressionMatch(entry.expression, first, last + 1)


def _walk(
    words: tuple[str, ...], candidates: tuple[frozenset[str], ...], place: int, step: int
) -> int | None:
    """The place of the last of the words, one after the other from `place`, or None.

    One adverb may stand before each: « bénéficier toujours de ».
    """
    for word in words:
        place += step
        if 0 <= place < len(candidates) and not _BETWEEN.isdisjoint(candidates[place]):
            place += 0 if word in candidates[place] else step
        if not 0 <= place < len(candidates) or word not in candidates[place]:
            return None
    return place
