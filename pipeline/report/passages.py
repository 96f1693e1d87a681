"""The hardest passages as cards: where, what is at fault in the text itself, what to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.model.finding import Finding
from pipeline.model.publication import LocaleName
from pipeline.model.readability import HardPassage
from pipeline.report.data import ReportData
from pipeline.report.highlight import Piece, concerns, focus_place, highlighted

_MOST_REASONS = 8  # more is a text to write anew, not to mend


@dataclass(frozen=True, slots=True)
class Card:
    """One passage: `reasons` are its findings, numbered as in `pieces`; `more` counts others."""

    rank: int
    passage: HardPassage
    document: str
    pieces: tuple[Piece, ...]
    reasons: tuple[Finding, ...]
    more: int

    @property
    def checks(self) -> str:
        """The ids of the checks that found something here, spaces between them."""
        return " ".join(sorted({finding.check_id for finding in self.reasons}))


@dataclass(frozen=True, slots=True)
class CardGroup:
    """The cards of one locale, the hardest first."""

    locale: LocaleName
    cards: tuple[Card, ...]


def card_groups(report: ReportData) -> tuple[CardGroup, ...]:
    """The cards of each locale that has passages, in the report's order of locales."""
    findings: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in report.findings:
        findings[finding.document_id, finding.locale].append(finding)
    groups = (
        CardGroup(
            locale,
            tuple(
                _card(report, rank, passage, findings[passage.document_id, passage.locale])
                for rank, passage in enumerate(_of(report.passages, locale), 1)
            ),
        )
        for locale in report.locales
    )
    return tuple(group for group in groups if group.cards)


def _of(passages: Iterable[HardPassage], locale: LocaleName) -> list[HardPassage]:
    return [passage for passage in passages if passage.locale == locale.locale]


def _card(report: ReportData, rank: int, passage: HardPassage, near: Iterable[Finding]) -> Card:
    found = [finding for finding in near if concerns(finding, passage.text)]
    gravest = sorted(found, key=lambda finding: -finding.severity.rank)[:_MOST_REASONS]
    reasons = tuple(sorted(gravest, key=lambda finding: focus_place(passage.text, finding)))
    return Card(
        rank=rank,
        passage=passage,
        document=report.titles.get(passage.document_id, passage.document_id),
        pieces=highlighted(passage.text, reasons),
        reasons=reasons,
        more=len(found) - len(reasons),
    )
