"""Findings as an editor works through them: by document, then by kind of fault."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from pipeline.model.finding import Finding, Severity
from pipeline.model.value import replace
from pipeline.report.data import ReportData, ReportDocument

_FITTING = 2000  # findings: about 2 MB of page, which a browser opens at once
_SHOWN = (25, 15, 10, 5, 3)  # of a kind in a document
_ERRORS = 100
_TOTAL = 3000  # findings in all
_LONGEST = 1500  # characters of a passage on either side of the words at fault


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage cut around the words at fault; `focus` is "" where none are named."""

    before: str
    focus: str
    after: str

    @classmethod
    def of(cls, finding: Finding) -> Excerpt:
        """Cut the finding's excerpt at the first occurrence of its focus, and where it is long."""
        seen = finding.observation
        if not seen.focus or seen.focus not in seen.excerpt:
            return cls(_start(seen.excerpt), "", "")
        before, focus, after = seen.excerpt.partition(seen.focus)
        return cls(_start(before[::-1])[::-1], focus, _start(after))


def _start(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


@dataclass(frozen=True, slots=True)
class Cluster:
    """Findings of one check in one locale of one document, new ones first, in reading order.

    `findings` are those to show, `more` how many others there are.
    """

    check_id: str
    locale: str
    severity: Severity
    findings: tuple[tuple[Finding, Excerpt], ...]
    more: int = 0

    @property
    def size(self) -> int:
        """How many findings there are, shown or not."""
        return len(self.findings) + self.more


@dataclass(frozen=True, slots=True)
class DocumentGroup:
    """A document's clusters, the gravest first."""

    document: ReportDocument
    clusters: tuple[Cluster, ...]

    @property
    def size(self) -> int:
        """How many findings the document has."""
        return sum(cluster.size for cluster in self.clusters)

    @property
    def shown(self) -> int:
        """How many of them are shown."""
        return sum(len(cluster.findings) for cluster in self.clusters)

    @property
    def gravity(self) -> tuple[int, ...]:
        """For ranking: how many errors, then warnings, then notes."""
        found = dict(self.counts)
        return tuple(found.get(severity, 0) for severity in reversed(Severity))

    @property
    def counts(self) -> tuple[tuple[Severity, int], ...]:
        """How many findings of each severity that was found, the gravest first."""
        sizes: Counter[Severity] = Counter()
        for cluster in self.clusters:
            sizes[cluster.severity] += cluster.size
        return tuple((each, sizes[each]) for each in reversed(Severity) if sizes[each])


def finding_groups(report: ReportData) -> tuple[DocumentGroup, ...]:
    """The documents that have findings, in the report's order.

    Of each kind as many are shown as keep the page of a bearable size; errors are all shown, up to
    a hundred of a kind.
    """
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        found[finding.document_id].append(finding)
    groups = [
        DocumentGroup(document, _clusters(report, found[document.id]))
        for document in report.documents
        if found[document.id]
    ]
    most = _most([cluster.size for group in groups for cluster in group.clusters])
    return tuple(_cut(group, most) for group in groups)


def worst_groups(groups: Sequence[DocumentGroup]) -> tuple[DocumentGroup, ...]:
    """The documents that are worst off, in the report's order, as many as a page can show."""
    ranked = sorted(groups, key=lambda group: group.gravity, reverse=True)
    sizes = accumulate(group.shown for group in ranked)
    kept = {group.document.id for group, size in zip(ranked, sizes, strict=True) if size <= _TOTAL}
    return tuple(group for group in groups if group.document.id in kept)


def _most(sizes: list[int]) -> int:
    """How many findings of a kind to show: as many as fit, never fewer than the least."""
    fitting = (most for most in _SHOWN if sum(min(size, most) for size in sizes) <= _FITTING)
    return next(fitting, _SHOWN[-1])


def _cut(group: DocumentGroup, most: int) -> DocumentGroup:
    return replace(group, clusters=tuple(_cut_cluster(each, most) for each in group.clusters))


def _cut_cluster(cluster: Cluster, most: int) -> Cluster:
    limit = _ERRORS if cluster.severity is Severity.ERROR else most
    shown = cluster.findings[:limit]
    return replace(cluster, findings=shown, more=cluster.size - len(shown))


def _clusters(report: ReportData, found: Iterable[Finding]) -> tuple[Cluster, ...]:
    order = {locale.locale: number for number, locale in enumerate(report.locales)}

    def kind(finding: Finding) -> tuple[int, str, int]:
        return (-finding.severity.rank, finding.check_id, order.get(finding.locale, len(order)))

    new = report.new
    mine = sorted(found, key=lambda finding: (*kind(finding), finding not in new))
    return tuple(_cluster(alike) for _, alike in groupby(mine, kind))


def _cluster(found: Iterable[Finding]) -> Cluster:
    findings = tuple((finding, Excerpt.of(finding)) for finding in found)
    first = findings[0][0]
    return Cluster(first.check_id, first.locale, first.severity, findings)
