"""Findings as an editor works through them: by document, then by kind of fault."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from pipeline.model.finding import Finding, Severity
from pipeline.report.data import ReportData, ReportDocument


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage cut around the words at fault; `focus` is "" where none are named."""

    before: str
    focus: str
    after: str

    @classmethod
    def of(cls, finding: Finding) -> Excerpt:
        """Cut the finding's excerpt at the first occurrence of its focus."""
        seen = finding.observation
        if not seen.focus or seen.focus not in seen.excerpt:
            return cls(seen.excerpt, "", "")
        return cls(*seen.excerpt.partition(seen.focus))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Findings of one check in one locale of one document, in reading order."""

    check_id: str
    locale: str
    severity: Severity
    findings: tuple[tuple[Finding, Excerpt], ...]


@dataclass(frozen=True, slots=True)
class DocumentGroup:
    """A document's clusters, the gravest first."""

    document: ReportDocument
    clusters: tuple[Cluster, ...]

    @property
    def size(self) -> int:
        """How many findings the document has."""
        return sum(len(cluster.findings) for cluster in self.clusters)


def finding_groups(report: ReportData) -> tuple[DocumentGroup, ...]:
    """The documents that have findings, in the report's order."""
    groups = (DocumentGroup(document, _clusters(report, document)) for document in report.documents)
    return tuple(group for group in groups if group.clusters)


def _clusters(report: ReportData, document: ReportDocument) -> tuple[Cluster, ...]:
    order = {locale.locale: number for number, locale in enumerate(report.locales)}

    def kind(finding: Finding) -> tuple[int, str, int]:
        return (-finding.severity.rank, finding.check_id, order.get(finding.locale, len(order)))

    mine = sorted((f for f in report.findings if f.document_id == document.id), key=kind)
    return tuple(_cluster(found) for _, found in groupby(mine, kind))


def _cluster(found: Iterable[Finding]) -> Cluster:
    findings = tuple((finding, Excerpt.of(finding)) for finding in found)
    first = findings[0][0]
    return Cluster(first.check_id, first.locale, first.severity, findings)
