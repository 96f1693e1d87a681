"""Pages that nobody has read again in time."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.document import DocumentKind, Location
from pipeline.model.finding import Observation, Rationale

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class OverdueReview(Check[DocumentSubject]):
    """The date of a page's next review is past, or the page was never reviewed.

    Pages of other site builders, whose heads have no such dates, are left alone.
    """

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="The page should have been reviewed by now.",
        why="Treatments change; a patient may follow advice that is no longer given.",
        source="NHS, Standard for creating health content, 2024: review at set intervals.",
        fix="Have the page read again, then write the dates in `reviewed` and `next_review`.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield a source page whose review is overdue today."""
        if not subject.is_source or subject.document.kind is not DocumentKind.PAGE:
            return
        metadata, today = subject.document.metadata, subject.surroundings.today
        due = metadata.next_review
        if due is None and metadata.reviewed is not None:
            due = _later(metadata.reviewed, subject.surroundings.review_months)
        if due is None and metadata.other_builder:
            return
        if due is None:
            yield self._overdue(subject, "This page was never reviewed", "", today)
        elif due < today:
            days = (today - due).days
            ago = "yesterday" if days == 1 else f"{days} days ago"
            message = f"The review of this page was due on {due}, {ago}"
            yield self._overdue(subject, message, str(due), today)

    def _overdue(
        self, subject: DocumentSubject, message: str, due: str, today: date
    ) -> Observation:
        return Observation(
            location=Location(subject.document.path, 1),
            message=message,
            suggestion="Have it read again and write the new dates in its front matter",
            measured=str(today),
            limit=due,
        )


def _later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, _MONTHS)
    year = min(day.year + years, MAXYEAR)
    _, last = monthrange(year, month + 1)
    return date(year, month + 1, min(day.day, last))
