"""Words that few readers know, without an explanation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.first_use import Use, numbered_sentences
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.morphology.lemmas import lemma
from pipeline.language.rarity import has_rarities, zipf
from pipeline.model.finding import Observation, Rationale, Severity

# They write several words as one (nouns, or a verb and its pronouns): what is common looks rare.
_SEVERAL_IN_ONE = frozenset({"ar", "de", "es", "fa", "fi", "he", "hu", "it", "nl", "pt", "tr"})
_SHORTEST = 4  # letters: shorter words are names, units or parts of others
_LONGEST = 60  # letters: no two words that a list of frequencies knows are longer together
_EVERYDAY = 4.0  # Zipf (van Heuven and others, 2014)
_NEAR = 4  # sentences after the first use, in which readers still look for an explanation
_USUAL = 3.5  # Zipf: over this no limit looks
_UNKNOWN = 0.5  # Zipf: nobody writes it, it may be misspelt


@dataclass(frozen=True, slots=True)
class RareWord(Check[DocumentSubject]):
    """A word under `zipf` on the Zipf scale is not explained where it is first used.

    Names, and words of the termbase that have a definition, are left to other checks.
    """

    zipf: Limits = Limits(public=2.4, easy=2.4, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A word is rare in everyday language, and the text does not say what it means.",
        why=(
            "Readers understand a text when they know nearly all its words; one unknown word in "
            "twenty is too many. They cannot guess a rare word from one sentence."
        ),
        source=(
            "Hu and Nation, Unknown vocabulary density and reading comprehension, 2000. van "
            "Heuven, Mandera, Keuleers and Brysbaert, SUBTLEX-UK, 2014: 3 on the Zipf scale is "
            "once in a million words. Frequencies: Speer, wordfreq, 2022."
        ),
        fix="Use an everyday word, or explain the word where it first stands.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield each rare word once, at its first use."""
        limit = self.zipf.of(subject.profile)
        known = has_rarities(subject.locale) and subject.language not in _SEVERAL_IN_ONE
        if limit is None or not known:
            return
        seen = {word.removesuffix("s") for word in subject.defined_words}
        for passage, number, sentence in numbered_sentences(subject):
            position = 0
            for word in sentence.words:
                rarity = _rarity(word, subject.locale)
                if rarity is None or rarity >= limit or not _is_ordinary(word, sentence.text):
                    continue
                # Words come in order: a search from the last one on reads the sentence once.
                start = sentence.text.index(word, position)
                position = start + len(word)
                name = _name(word, subject.locale)
                use = Use(sentence, start, position, passage, number)
                if name in seen or _is_in_address(use):
                    continue
                seen.add(name)
                if not use.is_explained and not _is_explained_after(use, name):
                    yield _observation(use, rarity, limit)


def _is_in_address(use: Use) -> bool:
    """« ameli » in « ameli.fr »: an address without its beginning."""
    text = use.sentence.text
    after = text[use.end : use.end + 2]
    return text[max(0, use.start - 1) : use.start] == "." or (
        after[:1] == "." and after[1:].isalpha()
    )


def _is_explained_after(use: Use, name: str) -> bool:
    """Whether one of the next sentences explains the word, inflected otherwise."""
    first = use.number + 1
    following = use.passage.sentences[first : first + _NEAR]
    for number, sentence in enumerate(following, first):
        for word in sentence.words:
            if _name(word, sentence.locale) == name:
                start = sentence.text.index(word)
                return Use(sentence, start, start + len(word), use.passage, number).is_explained
    return False


def _name(word: str, locale: str) -> str:
    """What the forms of a word have in common; the dictionary has few rare plurals."""
    return lemma(word.lower(), locale).removesuffix("s")


@cache
def _rarity(word: str, locale: str) -> float | None:
    """The rarity of a word, or of its other number where that is the more usual."""
    found = zipf(word, locale)
    if found is None or found > _USUAL:
        return found
    if _is_compound(word, locale):
        return _USUAL
    other = word.removesuffix("s") if word.endswith("s") else f"{word}s"
    return max(found, zipf(other, locale) or 0.0)


def _is_compound(word: str, locale: str) -> bool:
    """Whether a word is two everyday words in one: « autotest », “factsheet”."""
    return len(word) <= _LONGEST and any(
        (zipf(word[:place], locale) or 0.0) >= _EVERYDAY
        and (zipf(word[place:], locale) or 0.0) >= _EVERYDAY
        for place in range(_SHORTEST, len(word) - _SHORTEST + 1)
    )


def _is_ordinary(word: str, text: str) -> bool:
    """Whether a word is no name, compound, number or address."""
    if len(word) < _SHORTEST or not word.isalpha():
        return False
    return word.islower() or (word.istitle() and text.startswith(word)) or word == word.lower()


def _observation(use: Use, rarity: float, limit: float) -> Observation:
    unknown = rarity < _UNKNOWN
    return use.sentence.observation(
        f"{quoted(use.text)} is {'not in the word list' if unknown else 'a rare word'}, "
        "and the text does not explain it",
        "Check its spelling, use an everyday word, or explain it here"
        if unknown
        else "Use an everyday word, or explain it here in a few words",
        focus=use.text,
        place=use.start,
        measured=f"{rarity:g} on the Zipf scale",
        limit=f"{limit:g}",
    )
