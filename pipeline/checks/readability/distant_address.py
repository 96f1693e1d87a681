"""Pages that never speak to their reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.limits import Limits
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.grammar.address import can_find_address, speaks_to_reader
from pipeline.model.document import DocumentKind, Location
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class DistantAddress(Check[DocumentSubject]):
    """Under `percent` of a page's sentences say « vous » or tell what to do (French, English).

    Pages of fewer than `sentences` sentences do not count.
    """

    percent: Limits = Limits(public=15, easy=15, professional=None)
    sentences: int = 15

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.INFO
    rationale: ClassVar = Rationale(
        what="The page hardly ever says « vous » or « votre », nor tells its reader what to do.",
        why=(
            "Readers who are spoken to know that they are meant, and what they can do. Of « le "
            "patient » they may think that it is somebody else."
        ),
        source=(
            "Inclusion Europe, Information for all, 2009: speak to people directly. Mayer, "
            "Fennell, Farmer and Campbell, A personalization effect in multimedia learning, 2004."
        ),
        fix="Say « vous » where the text says « le patient » or « on », and use the imperative.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield a page under the limit."""
        limit = self.percent.of(subject.profile)
        is_page = subject.document.kind is DocumentKind.PAGE
        if limit is None or not is_page or not can_find_address(subject.locale):
            return
        sentences = [each for part in subject.sections for each in part.sentences(scored=True)]
        spoken = sum(speaks_to_reader(each.tokens, subject.locale) for each in sentences)
        share = 100 * spoken / max(1, len(sentences))
        if len(sentences) >= self.sentences and share < limit:
            yield Observation(
                location=Location(sentences[0].location.path, sentences[0].location.line),
                message=f"{spoken} of the page's {len(sentences)} sentences speak to the reader",
                suggestion="Say « vous » and « votre », and tell readers what they can do"
                if subject.language == "fr"
                else "Say “you” and “your”, and tell readers what they can do",
                measured=f"{share:.0f} %",
                limit=f"{limit:g} %",
            )
