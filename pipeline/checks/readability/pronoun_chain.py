"""Sentences in a row that all start with a pronoun."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.reading import ReadSentence
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.word_set import word_set
from pipeline.model.document import DocumentKind
from pipeline.model.finding import Observation, Rationale, Severity

_PRONOUNS = {
    "fr": frozenset({"il", "elle", "ils", "elles"}),
    "en": frozenset({"he", "she", "it", "they"}),
}
# « il y a », « il faut », « il est possible »: these name nobody.
_IMPERSONAL = word_set("y faut suffit peut s' est fait ne n'")


@dataclass(frozen=True, slots=True)
class PronounChain(Check[DocumentSubject]):
    """More than `sentences` sentences in a row start with « il » or « elle » (French, English)."""

    sentences: Limits = Limits(public=4, easy=3, professional=None)

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="Several sentences in a row start with a pronoun instead of a name.",
        why=(
            "The further a pronoun stands from its noun, the more readers lose whom or what it "
            "means. Easy texts repeat the noun."
        ),
        source=(
            "Inclusion Europe, Information for all, 2009: be careful with pronouns. Garnham, "
            "Mental Models and the Interpretation of Anaphora, 2001."
        ),
        fix="Repeat the noun in the second or third sentence.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield the first sentence of every chain over the limit, within a paragraph."""
        limit = self.sentences.of(subject.profile)
        pronouns = _PRONOUNS.get(subject.language)
        # Captions follow what is said in the video.
        if limit is None or not pronouns or subject.document.kind is DocumentKind.CAPTIONS:
            return
        for section in subject.sections:
            for passage in section.passages:
                yield from _chains(passage.sentences, pronouns, limit)


def _chains(
    sentences: tuple[ReadSentence, ...], pronouns: frozenset[str], limit: float
) -> Iterator[Observation]:
    chain: list[ReadSentence] = []
    for sentence in (*sentences, None):
        if sentence and _starts_with(sentence, pronouns):
            chain.append(sentence)
            continue
        if len(chain) > limit:
            first = chain[0].written(0, 1)
            yield chain[0].observation(
                f"{len(chain)} sentences in a row start with a pronoun, more than {limit:g}",
                "Repeat in one of them the name of what it means",
                focus=first,
                measured=f"{len(chain)} sentences",
                limit=f"{limit:g} sentences",
            )
        chain = []


def _starts_with(sentence: ReadSentence, pronouns: frozenset[str]) -> bool:
    forms = sentence.tokens.forms
    return (
        len(forms) > 1
        and forms[0] in pronouns
        and not (forms[0] == "il" and forms[1] in _IMPERSONAL)
    )
