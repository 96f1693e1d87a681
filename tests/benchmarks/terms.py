"""How well missing terms are found, beside plain substrings and whole words.

    python -m tests.benchmarks.terms SENTENCES TERMS SOURCE TARGET

SENTENCES holds lines « source text, tab, translation », TERMS lines « concept, tab, source term,
tab, target term », both below a line of titles. Gold: where a translation has the approved term of
a concept that its source names, it is right as it stands, and wrong once that term is replaced by
one of another concept. The places of terms are found by Snowball's stems, which the check itself
does not use for these languages, so that inflected terms count too.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

import snowballstemmer
import wordfreq

from pipeline.checks.contract import Check
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.table import CHECKS
from pipeline.checks.terminology.missing_term import MissingTerm
from pipeline.model.document import Location
from pipeline.model.termbase import Concept, Term, Termbase, TermStatus
from tests.benchmarks.messages import message_subject, surroundings_of

_WORD = re.compile(r"\w+")
_NAMES = {
    "fr": "french",
    "es": "spanish",
    "pt": "portuguese",
    "ru": "russian",
    "ar": "arabic",
    "it": "italian",
    "de": "german",
    "en": "english",
}
_PLACE = Location(PurePosixPath("terms.tsv"), 1)
_CONCEPTS_IN_ALL, _VOCABULARY, _COMMONEST, _RUNS = 10_000, 30_000, 300, 5
_CONCEPTS = re.compile(r"for the concept (.+)$")


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and its translation; `faulty` where the translation of the concept was replaced."""

    source: str
    target: str
    concept: Concept
    faulty: bool


@dataclass(frozen=True, slots=True)
class Score:
    """How a method did: shares between 0 and 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of the two (van Rijsbergen, 1979)."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Method = Callable[[Pair], bool]


def main() -> None:
    """Print one line a method: precision, recall, F1, and the speed of the check."""
    sentences, terms, source, target = sys.argv[1:]
    pairs = [tuple(row) for row in rows(Path(sentences))]
    concepts = concepts_of(rows(Path(terms)), source, target)
    gold = gold_pairs([(row[0], row[1]) for row in pairs], concepts, source, target)
    lines = [f"{len(gold)} cases, {sum(each.faulty for each in gold)} of them faulty"]
    for name, method in methods(concepts, source, target).items():
        score = measure(gold, method)
        lines.append(
            f"{name:<12} precision {score.precision:.3f}  recall {score.recall:.3f}  "
            f"F1 {score.f1:.3f}"
        )
    words = sum(len((pair.source + " " + pair.target).split()) for pair in gold) / len(gold)
    lines.append(
        f"{speed(gold, concepts, source, target):,.0f} messages/s on one core, every term check, "
        f"10,000 concepts, {words:.0f} words in source and translation"
    )
    sys.stdout.write("\n".join(lines) + "\n")


def rows(path: Path) -> list[list[str]]:
    """The lines of a table below its titles, cut at tabs."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def concepts_of(table: list[list[str]], source: str, target: str) -> tuple[Concept, ...]:
    """The concepts of a table of terms."""
    return tuple(
        Concept(
            f"c-{number}",
            "",
            (),
            tuple(
                Term(text, locale, TermStatus.PREFERRED)
                for text, locale in ((row[1], source), (row[2], target))
            ),
            _PLACE,
        )
        for number, row in enumerate(table)
    )


def gold_pairs(
    pairs: list[tuple[str, str]], concepts: tuple[Concept, ...], source: str, target: str
) -> list[Pair]:
    """Each place of a term once as it is and once replaced, the longest terms first."""
    chance = random.Random(30042)  # noqa: S311 (the same cases every time)
    by_length = sorted(concepts, key=lambda concept: -len(_text(concept, source)))
    gold = []
    for text, translation in pairs:
        seen: list[tuple[int, int]] = []
        for concept in by_length:
            places = list(_places(_text(concept, source), text, source))
            free = [place for place in places if not _overlaps(place, seen)]
            seen += free
            said = list(_places(_text(concept, target), translation, target))
            if free and said:
                other = _other(concept, concepts, target, chance)
                gold.append(Pair(text, translation, concept, faulty=False))
                gold.append(Pair(text, _replaced(translation, said, other), concept, faulty=True))
    return gold


def methods(concepts: tuple[Concept, ...], source: str, target: str) -> dict[str, Method]:
    """The check itself and two plain ones; each says whether a concept's term is missing."""
    return {
        "limpide": _limpide(concepts, source, target),
        "substring": lambda pair: (
            _text(pair.concept, source).casefold() in pair.source.casefold()
            and _text(pair.concept, target).casefold() not in pair.target.casefold()
        ),
        "token": lambda pair: (
            _has_tokens(_text(pair.concept, source), pair.source)
            and not _has_tokens(_text(pair.concept, target), pair.target)
        ),
    }


def measure(gold: list[Pair], method: Method) -> Score:
    """Precision and recall of a method."""
    flags = [(method(pair), pair.faulty) for pair in gold]
    hits = sum(flag and faulty for flag, faulty in flags)
    flagged = sum(flag for flag, _ in flags)
    faults = sum(faulty for _, faulty in flags)
    return Score(hits / flagged if flagged else 1.0, hits / faults if faults else 1.0)


def speed(gold: list[Pair], concepts: tuple[Concept, ...], source: str, target: str) -> float:
    """Messages per second of one core with a termbase of 10,000 concepts, every term check.

    The words of texts were met before, as they are in the second document of a project; the
    texts were not.
    """
    around = surroundings_of(Termbase(padded(concepts, source, target)), source)
    distinct = {(pair.source, pair.target): None for pair in gold}
    subjects = [message_subject(*texts, source, target, around) for texts in distinct]
    checks = [
        check
        for check in CHECKS
        if check.id.startswith("terminology.") and isinstance(subjects[0], check.subjects)
    ]
    return max(_speed_of_a_run(subjects, checks) for _ in range(_RUNS))


def _speed_of_a_run(subjects: list[MessageSubject], checks: list[Check[Any]]) -> float:
    terminology = subjects[0].surroundings.terminology
    for locale in (subjects[0].source.locale, subjects[0].locale):
        terminology.index(locale).forget()
    start = time.process_time()
    for subject in subjects:
        for check in checks:
            list(check.observe(subject))
    return len(subjects) / (time.process_time() - start)


def padded(concepts: tuple[Concept, ...], source: str, target: str) -> tuple[Concept, ...]:
    """The concepts and others of one to three common words, 10,000 in all."""
    chance = random.Random(30042)  # noqa: S311 (the same words every time)
    vocabulary = {
        locale: wordfreq.top_n_list(locale, _VOCABULARY)[_COMMONEST:] for locale in (source, target)
    }
    others = []
    for number in range(len(concepts), _CONCEPTS_IN_ALL):
        length = chance.choice((1, 2, 2, 3))
        terms = tuple(
            Term(" ".join(chance.choices(words, k=length)), locale, TermStatus.PREFERRED)
            for locale, words in vocabulary.items()
        )
        others.append(Concept(f"x-{number}", "", (), terms, _PLACE))
    return (*concepts, *others)


def _limpide(concepts: tuple[Concept, ...], source: str, target: str) -> Method:
    around = surroundings_of(Termbase(concepts), source)

    def is_missing(pair: Pair) -> bool:
        subject = message_subject(pair.source, pair.target, source, target, around)
        return any(
            pair.concept.id in _CONCEPTS.findall(seen.message)[0].split(" or ")
            for seen in MissingTerm().observe(subject)
        )

    return is_missing


def _text(concept: Concept, locale: str) -> str:
    return concept.terms_for(locale)[0].text


@cache
def _stem(word: str, locale: str) -> str:
    return str(snowballstemmer.stemmer(_NAMES[locale]).stemWord(word.casefold()))


def _places(term: str, text: str, locale: str) -> Iterator[tuple[int, int]]:
    """Where the words of a term stand in a text, by their stems: (start, end) in code points."""
    wanted = [_stem(word, locale) for word in _WORD.findall(term)]
    words = list(_WORD.finditer(text))
    stems = [_stem(word[0], locale) for word in words]
    for start in range(len(words) - len(wanted) + 1):
        if wanted and stems[start : start + len(wanted)] == wanted:
            yield words[start].start(), words[start + len(wanted) - 1].end()


def _overlaps(place: tuple[int, int], seen: list[tuple[int, int]]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in seen)


def _other(
    concept: Concept, concepts: tuple[Concept, ...], locale: str, chance: random.Random
) -> str:
    """The term of another concept that has no word in common with this one's."""
    own = {_stem(word, locale) for word in _WORD.findall(_text(concept, locale))}
    while True:
        other = _text(chance.choice(concepts), locale)
        if own.isdisjoint(_stem(word, locale) for word in _WORD.findall(other)):
            return other


def _replaced(text: str, places: list[tuple[int, int]], term: str) -> str:
    for start, end in reversed(places):
        text = text[:start] + term + text[end:]
    return text


def _has_tokens(term: str, text: str) -> bool:
    wanted = _WORD.findall(term.casefold())
    words = _WORD.findall(text.casefold())
    return any(
        words[start : start + len(wanted)] == wanted
        for start in range(len(words) - len(wanted) + 1)
    )


if __name__ == "__main__":
    main()
