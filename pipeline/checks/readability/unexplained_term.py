"""Technical terms that a page uses before it explains them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.first_use import Use, numbered_sentences, titled_texts
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.matching.index import TermMatch
from pipeline.language.rarity import zipf
from pipeline.language.words import words
from pipeline.model.document import DocumentKind
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.termbase import Concept


@dataclass(frozen=True, slots=True)
class UnexplainedTerm(Check[DocumentSubject]):
    """A term of the termbase is not explained in the passage where a page first uses it.

    Only terms with a word under `zipf` are technical; everyday ones need no explanation. A
    definition in the termbase is offered as the explanation: a glossary is read by few.
    """

    zipf: Limits = Limits(public=3.5, easy=3.5, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="A page uses a technical term and does not explain it where it first stands.",
        why=(
            "A page is often the first that a reader meets. Few follow a link to a glossary, and "
            "who does not know the term loses the sentence, then the page."
        ),
        source=(
            "ISO 24495-1:2023, Plain language, 5.3.2. W3C, Web Content Accessibility Guidelines "
            "2.2, 2023, 3.1.3. Inclusion Europe, Information for all, 2009: explain hard words."
        ),
        fix="Explain it in a few words, in brackets or after « c’est-à-dire ».",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield each concept once, at its first use, where its passage does not explain it."""
        limit = self.zipf.of(subject.profile)
        # Captions follow what is said in the video, and cannot add to it.
        is_page = subject.document.kind is DocumentKind.PAGE
        if limit is None or not is_page or not subject.is_original:
            return
        titled = _titled(subject)
        uses: dict[str, list[tuple[TermMatch, Use]]] = {}
        for match, use in _uses(subject):
            uses.setdefault(match.concept.id, []).append((match, use))
        for found in uses.values():
            match, first = found[0]
            here = [use for _, use in found if use.passage is first.passage]
            if match.concept.id in titled or not _is_technical(match, limit):
                continue
            if not any(use.is_explained for use in here):
                yield _observation(first, match.concept)


def _uses(subject: DocumentSubject) -> Iterator[tuple[TermMatch, Use]]:
    terms = {id(sentence): matches for sentence, matches in subject.terms}
    for passage, number, sentence in numbered_sentences(subject) if terms else ():
        for match in terms.get(id(sentence), ()):
            yield match, Use(sentence, match.start, match.end, passage, number)


def _titled(subject: DocumentSubject) -> frozenset[str]:
    """The concepts that are explained as a list of definitions or a card explains its title."""
    index = subject.surroundings.terminology.index(subject.locale)
    found = (match for text in titled_texts(subject) for match in index.find(text))
    return frozenset(match.concept.id for match in found)


def _is_technical(match: TermMatch, limit: float) -> bool:
    rarities = [zipf(word, match.term.locale) for word in words(match.term.text)]
    return any(rarity is not None and rarity < limit for rarity in rarities)


def _observation(use: Use, concept: Concept) -> Observation:
    definition = concept.definition(use.sentence.locale)
    return use.sentence.observation(
        f"{quoted(use.text)} is a technical term, not explained where the page first uses it",
        f"Explain it in a few words; the termbase says {quoted(definition.removesuffix('.'))}"
        if definition
        else "Explain it in a few words, and write its definition into the termbase",
        focus=use.text,
        place=use.start,
    )
