"""Finding listed expressions in a sentence, inflected as they come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.checks.reading import ReadSentence
from pipeline.language.locale import base_language
from pipeline.language.tokens import tokens
from pipeline.model.plain_language import Expression, WordList

Lists = Mapping[tuple[str, WordList], tuple[Expression, ...]]


@dataclass(frozen=True, slots=True)
class ExpressionMatch:
    """An expression found between two tokens of a sentence (`end` excluded)."""

    expression: Expression
    start: int
    end: int


@dataclass(frozen=True)
class ExpressionIndex:
    """The expressions of one list in one language, by the first word of each."""

    entries: Mapping[str, tuple[tuple[tuple[str, ...], Expression], ...]]

    @classmethod
    def of(cls, expressions: tuple[Expression, ...]) -> ExpressionIndex:
        """Index expressions by the lemma of their first word, the longest first."""
        entries: dict[str, list[tuple[tuple[str, ...], Expression]]] = {}
        for expression in expressions:
            parts = tokens(expression.text).forms
            if parts:
                entries.setdefault(parts[0], []).append((parts, expression))
        return cls(
            {
                first: tuple(sorted(found, key=lambda entry: -len(entry[0])))
                for first, found in entries.items()
            }
        )

    def find(self, sentence: ReadSentence) -> Iterator[ExpressionMatch]:
        """Yield the expressions of a sentence in order; where several overlap, the longest."""
        candidates = sentence.inflections
        known, position = self.entries, 0
        while position < len(candidates):
            match = next(
                (
                    ExpressionMatch(expression, position, position + len(parts))
                    for first in candidates[position]
                    if first in known
                    for parts, expression in known[first]
                    if _stands_at(parts, candidates, position)
                ),
                None,
            )
            if match:
                yield match
            position = match.end if match else position + 1


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
            self._indexes[key] = ExpressionIndex.of(self.lists.get(key, ()))
        return self._indexes[key]


def _stands_at(parts: tuple[str, ...], candidates: tuple[frozenset[str], ...], start: int) -> bool:
    end = start + len(parts)
    return end <= len(candidates) and all(
        part in found for part, found in zip(parts, candidates[start:end], strict=True)
    )
