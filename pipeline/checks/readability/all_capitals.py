"""Words all in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.reading import ReadSentence
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.morphology.lemmas import is_listed
from pipeline.language.rarity import has_rarities, zipf
from pipeline.model.finding import Observation, Rationale

_USUAL = 3.5  # Zipf: rarer words in capitals are most often names
_CAPITALS = re.compile(r"(?<![\w-])[^\W\d_a-zà-ÿ]{2,}(?:[ '’\u00a0-][^\W\d_a-zà-ÿ]+)*(?![\w-])")


@dataclass(frozen=True, slots=True)
class AllCapitals(Check[DocumentSubject]):
    """A word of `letters` letters or more, or several words, are all in capitals."""

    letters: int = 5

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="Ordinary words are written all in capitals.",
        why=(
            "Words in capitals have no shape and are read letter by letter. They seem to shout, "
            "and screen readers may spell them out."
        ),
        source=(
            "Tinker, Legibility of Print, 1963: capitals are read more slowly. Inclusion Europe, "
            "Information for all, 2009: do not write whole words in capitals."
        ),
        fix="Write them in lower case; mark what is important with bold.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every run of words in capitals."""
        for sentence in subject.sentences():
            if sentence.text != sentence.text.lower():
                yield from self._in_sentence(sentence)

    def _in_sentence(self, sentence: ReadSentence) -> Iterator[Observation]:
        for match in _CAPITALS.finditer(sentence.text):
            words = match[0].replace("’", " ").replace("'", " ").split()
            upper = [word for word in words if word.isupper() and word != word.lower()]
            ordinary = [word for word in upper if _is_ordinary(word, sentence.locale)]
            longest = max(map(len, ordinary), default=0)
            if len(ordinary) > 1 or longest >= self.letters:
                yield sentence.observation(
                    f"{quoted(match[0])} is all in capitals",
                    "Write it in lower case, in bold if it is important",
                    focus=match[0],
                )


def _is_ordinary(word: str, locale: str) -> bool:
    """Whether a word in capitals is no acronym: the dictionary has it."""
    lower = word.lower()
    is_usual = (zipf(lower, locale) or 0.0) >= _USUAL or not has_rarities(locale)
    return len(word) > 2 and is_usual and is_listed(lower, locale)  # noqa: PLR2004 (« UN », « OU »)
