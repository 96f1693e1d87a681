"""Phrases of the sources that look like terms and that no concept of the termbase covers.

Phrases of one to four words are ranked by their C-value (Frantzi, Ananiadou and Mima, « Automatic
recognition of multi-word terms », 2000): the more often a phrase stands and the longer it is, the
more it is a term; what it counts for inside longer phrases alone is taken off.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from pipeline.language.grammar.verb_forms import is_verb_form
from pipeline.language.matching.index import TermIndex
from pipeline.language.matching.words import Words, words_of
from pipeline.language.morphology.function_words import links
from pipeline.language.morphology.lemmas import lemma_or_stem
from pipeline.language.words import APOSTROPHES

_MOST_WORDS = 4
_FEWEST_USES = 2
_SHORTEST_WORD = 3  # letters
# Zipf: commoner words neither begin nor end a term (« autre », « faire »); in a term of one word,
# and in one word at least of a longer one, only rarer words count (van Heuven and others, 2014).
_EVERYDAY = 5.2
_RARE = 4.0

_APOSTROPHES = frozenset(APOSTROPHES)

Rarity = Callable[[str, str], float | None]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that may be a term.

    `text` is its commonest spelling, `uses` how often it stands in `documents`, `score` its
    C-value, `rarity` the frequency of its rarest word on the Zipf scale.
    """

    text: str
    uses: int
    documents: tuple[str, ...]
    score: float
    rarity: float


@dataclass(slots=True)
class _Phrase:
    """Where a phrase stands: its spellings with their counts, its documents, what holds it."""

    spellings: dict[str, int] = field(default_factory=dict)
    documents: dict[str, None] = field(default_factory=dict)
    uses: int = 0
    holders: dict[tuple[str, ...], None] = field(default_factory=dict)


def term_candidates(
    texts: Iterable[tuple[str, str]], index: TermIndex, rarity: Rarity
) -> tuple[Candidate, ...]:
    """The candidates of a project, the likeliest first.

    Args:
        texts: (document id, plain text) of every source text.
        index: the terms that the termbase has in the sources' language.
        rarity: how frequent a word is on the Zipf scale, None where that is not known.
    """
    phrases: dict[tuple[str, ...], _Phrase] = {}
    for document_id, text in texts:
        for key, spelling in _phrases(text, index, rarity):
            phrase = phrases.setdefault(key, _Phrase())
            phrase.uses += 1
            phrase.spellings[spelling] = phrase.spellings.get(spelling, 0) + 1
            phrase.documents[document_id] = None
    repeated = {key: found for key, found in phrases.items() if found.uses >= _FEWEST_USES}
    _link_holders(repeated)
    candidates = (
        _candidate(key, phrase, repeated, index.locale, rarity) for key, phrase in repeated.items()
    )
    kept = (found for found in candidates if found.score > 0 and found.rarity < _RARE)
    return tuple(sorted(kept, key=lambda found: (-found.score, found.rarity, found.text)))


def _phrases(text: str, index: TermIndex, rarity: Rarity) -> Iterator[tuple[tuple[str, ...], str]]:
    """The phrases of a text that no term covers: their lemmas, and how they are spelt."""
    words = words_of(text)
    covered = [(match.start, match.end) for match in index.find_all(text)]
    small = links(index.locale)
    is_content = [
        _is_content(word, index.locale, small, rarity) and not _is_in_two(words, position, small)
        for position, word in enumerate(words.texts)
    ]
    for start in range(len(words.texts)):
        if not is_content[start]:
            continue
        for end in _ends(words, start, is_content, small):
            first, last = words.span(start, end)
            if not any(begin <= first and last <= stop for begin, stop in covered):
                parts = words.texts[start:end]
                yield tuple(lemma_or_stem(part, index.locale) for part in parts), text[first:last]


def _ends(words: Words, start: int, is_content: list[bool], small: frozenset[str]) -> Iterator[int]:
    """The positions after phrases that begin at a word, links inside them not counted."""
    count = 1
    yield start + 1
    for position in range(start + 1, len(words.texts)):
        if count == _MOST_WORDS or not words.are_near(position):
            return
        if is_content[position]:
            count += 1
            yield position + 1
        elif words.texts[position].lower() not in small:
            return


def _is_content(word: str, locale: str, small: frozenset[str], rarity: Rarity) -> bool:
    known = rarity(word, locale)
    return (
        len(word) >= _SHORTEST_WORD
        and word.isalpha()
        and word.lower() not in small
        and not is_verb_form(word, locale)
        and (known is None or known < _EVERYDAY)
    )


def _is_in_two(words: Words, position: int, small: frozenset[str]) -> bool:
    """Whether an apostrophe parts a word from the rest of it: « aujourd’hui »."""
    return words.gaps[position + 1] in _APOSTROPHES or (
        position > 0
        and words.gaps[position] in _APOSTROPHES
        and words.texts[position - 1].lower() not in small
        and len(words.texts[position - 1]) > 1
    )


def _link_holders(phrases: dict[tuple[str, ...], _Phrase]) -> None:
    for key in phrases:
        for length in range(1, len(key)):
            for start in range(len(key) - length + 1):
                inside = phrases.get(key[start : start + length])
                if inside is not None:
                    inside.holders[key] = None


def _candidate(
    key: tuple[str, ...],
    phrase: _Phrase,
    phrases: dict[tuple[str, ...], _Phrase],
    locale: str,
    rarity: Rarity,
) -> Candidate:
    held = [phrases[holder].uses for holder in phrase.holders]
    free = phrase.uses - sum(held) / len(held) if held else float(phrase.uses)
    small = links(locale)
    content = [part for part in key if part not in small]
    rarities = [found for part in content if (found := rarity(part, locale)) is not None]
    return Candidate(
        text=max(phrase.spellings, key=lambda spelling: (phrase.spellings[spelling], spelling)),
        uses=phrase.uses,
        documents=tuple(phrase.documents),
        # Barrón-Cedeño and others (2009) add the one, so that single words have a C-value too.
        score=round((1 + math.log2(len(content))) * free, 2),
        rarity=min(rarities, default=0.0),
    )
