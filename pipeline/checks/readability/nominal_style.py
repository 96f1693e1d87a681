"""Sentences whose verbs have become nouns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.prose import quoted
from pipeline.checks.reading import ReadSentence
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.nominalisations import Support, nominalisation_places, supports
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class NominalStyle(Check[DocumentSubject]):
    """A verb that says nothing holds a noun, or a sentence has more than `nouns` nouns of action.

    In French alone.
    """

    nouns: Limits = Limits(public=3, easy=2, professional=5)

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="Nouns do the work of verbs: « procéder à la vérification » for « vérifier ».",
        why=(
            "A noun made from a verb hides who does what. Readers must turn it back into a verb "
            "before they understand it, and each one more makes this harder."
        ),
        source=(
            "Spyridakis and Isakson, Nominalizations vs. denominalizations, 1998. Fernbach, La "
            "lisibilité dans la rédaction juridique au Québec, 1990."
        ),
        fix="Turn the noun back into its verb, and say who does it.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield the sentences in nominal style, in French."""
        limit = self.nouns.of(subject.profile)
        if limit is None or subject.language != "fr":
            return
        for sentence in subject.sentences():
            for support in supports(sentence.tokens):
                yield _supported(sentence, support)
            places = nominalisation_places(sentence.tokens)
            if len(places) > limit:
                nouns = [sentence.written(place, place + 1) for place in places]
                yield sentence.observation(
                    f"This sentence has {len(places)} nouns made from verbs, more than {limit:g}: "
                    + ", ".join(nouns),
                    "Turn some of them back into verbs, and say who acts",
                    measured=f"{len(places)} nouns",
                    limit=f"{limit:g} nouns",
                    focus=nouns[0],
                )


def _supported(sentence: ReadSentence, support: Support) -> Observation:
    used = sentence.written(support.start, support.end)
    return sentence.observation(
        f"{quoted(used)} says with a noun what one verb says",
        f"Write the verb, such as {quoted(support.verb)}" if support.verb else "Write the verb",
        focus=used,
    )
