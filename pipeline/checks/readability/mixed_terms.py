"""The same thing named by two words in one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.reading import ReadSentence
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.acronyms import stands_for
from pipeline.language.grammar.explanations import announces_name
from pipeline.language.matching.index import TermMatch
from pipeline.language.morphology.lemmas import lemma
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.termbase import TermStatus

_SHARED_START = 5  # letters: « infirmier » and « infirmière » are one word for two people


@dataclass(frozen=True, slots=True)
class MixedTerms(Check[DocumentSubject]):
    """A page uses two terms of one concept, in different sentences.

    Translations are left to `terminology.mixed-translation`: their sources may use two terms.
    """

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A page names the same thing by two words of the termbase.",
        why=(
            "Readers take two words for two things, and look for the difference. Good style at "
            "school, variation is a trap in instructions."
        ),
        source=(
            "ISO 24495-1:2023, Plain language, 5.3: use terms consistently. Inclusion Europe, "
            "Information for all, 2009: the same word for the same thing."
        ),
        fix="Keep the preferred term; name the other once, beside it, if readers will meet it.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield the first sentence of each concept that uses a second term alone."""
        if not subject.is_original:
            return
        used: dict[str, dict[str, tuple[TermMatch, ReadSentence]]] = {}
        together: set[tuple[str, str]] = set()
        for sentence, matches in subject.terms:
            here: dict[str, list[str]] = {}
            for match in matches:
                terms = used.setdefault(match.concept.id, {})
                terms.setdefault(match.term.text, (match, sentence))
                here.setdefault(match.concept.id, []).append(match.term.text)
            together |= {
                (concept, term) for concept, terms in here.items() if len(set(terms)) > 1
                for term in terms
            }  # fmt: skip
        for concept, terms in used.items():
            yield from _mixed(concept, terms, together)


def _mixed(
    concept: str,
    terms: dict[str, tuple[TermMatch, ReadSentence]],
    together: set[tuple[str, str]],
) -> Iterator[Observation]:
    """The terms that are another word than the page's main one and never stand beside it."""
    by_preference = sorted(
        terms, key=lambda term: terms[term][0].term.status is not TermStatus.PREFERRED
    )
    main = by_preference[0]
    for other in by_preference[1:]:
        if (concept, other) in together or _is_same_word(main, other, terms[main][1].locale):
            continue
        match, sentence = terms[other]
        if announces_name(sentence.text, sentence.locale):
            continue
        yield sentence.observation(
            f"The page says {quoted(other)} here and {quoted(main)} elsewhere for the same thing",
            f"Keep one of the two, such as {quoted(main)}",
            focus=sentence.text[match.start : match.end],
        )
        return


def _is_same_word(main: str, other: str, locale: str) -> bool:
    """Whether two terms are one word inflected, lengthened, or shortened to its initials."""
    first, second = main.lower(), other.lower()
    return (
        first in second
        or second in first
        or lemma(first, locale) == lemma(second, locale)
        or first[:_SHARED_START] == second[:_SHARED_START]
        or (other.isupper() and stands_for(other, main))
        or (main.isupper() and stands_for(main, other))
    )
