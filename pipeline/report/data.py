"""What a report is made of, and the counts every reporter shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath

from pipeline.model.baseline import Comparison, KnownScore
from pipeline.model.finding import Finding, Rationale, Severity
from pipeline.model.publication import LocaleName
from pipeline.model.readability import HardPassage, SectionScore


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """A document as a report names it: `title` in the source language, or its id."""

    id: str
    title: str
    path: PurePosixPath


@dataclass(frozen=True)
class ReportData:
    """Everything that was found and measured.

    `title` names the project; `locales` are those looked at, the source locale first; `documents`
    are in reading order; `rationales` explains checks by id, at least those that found something.
    `passages` are the hardest of each locale, the hardest first; `comparison` is None without a
    baseline. `source` is the locale that titles are in, None where it is the first of `locales`.
    """

    title: str
    locales: tuple[LocaleName, ...]
    documents: tuple[ReportDocument, ...]
    findings: tuple[Finding, ...]
    scores: tuple[SectionScore, ...]
    rationales: Mapping[str, Rationale] = field(default_factory=dict)
    passages: tuple[HardPassage, ...] = ()
    comparison: Comparison | None = None
    source: LocaleName | None = None

    @cached_property
    def by_severity(self) -> Mapping[Severity, int]:
        """How many findings of each severity, the gravest first; none is 0."""
        counts = Counter(finding.severity for finding in self.findings)
        return {severity: counts[severity] for severity in reversed(Severity)}

    @cached_property
    def _counts(self) -> Counter[tuple[str, str, Severity]]:
        return Counter(
            (finding.document_id, finding.locale, finding.severity) for finding in self.findings
        )

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """The title of each document by its id."""
        return {document.id: document.title for document in self.documents}

    @cached_property
    def new(self) -> frozenset[Finding]:
        """The findings that the baseline did not know; none without a baseline."""
        return frozenset(self.comparison.new if self.comparison else ())

    @cached_property
    def _before(self) -> Mapping[tuple[str, str, str | None], KnownScore]:
        known = self.comparison.before if self.comparison else ()
        return {
            (score.document_id, score.locale, None if score.whole else score.section): score
            for score in known
        }

    def before(self, found: SectionScore) -> KnownScore | None:
        """The score of the same text in the baseline; None where it had none."""
        section = None if found.whole else found.section
        return self._before.get((found.document_id, found.score.locale, section))

    def count(self, severity: Severity, *, document: str = "", locale: str = "") -> int:
        """How many findings of a severity, in one document or locale where they are named."""
        return sum(
            number
            for (found_document, found_locale, found_severity), number in self._counts.items()
            if found_severity is severity
            and document in {"", found_document}
            and locale in {"", found_locale}
        )

    @cached_property
    def _scores_by_text(self) -> Mapping[tuple[str, str], tuple[SectionScore, ...]]:
        found: dict[tuple[str, str], list[SectionScore]] = {}
        for score in self.scores:
            found.setdefault((score.document_id, score.score.locale), []).append(score)
        return {text: tuple(scores) for text, scores in found.items()}

    def scores_of(self, document: str, locale: str) -> tuple[SectionScore, ...]:
        """The score of a document in a locale and those of its sections, in reading order."""
        return self._scores_by_text.get((document, locale), ())
