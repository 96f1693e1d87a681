"""Leaving findings out that a page waives, and asking about the waivers themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from pipeline.checks.subjects import CheckSubject, DocumentSubject, WaiverSubject
from pipeline.model.document import Document
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.spelling import did_you_mean
from pipeline.model.value import Value


class _Key(Value, frozen=True, gc=False):
    """What a waiver is about: the findings of one check in one text."""

    document_id: str
    locale: str
    check_id: str


def apply_waivers(
    subjects: Iterable[CheckSubject],
    findings: Iterable[Finding],
    running: Collection[str],
) -> tuple[tuple[Finding, ...], tuple[WaiverSubject, ...]]:
    """The findings that no waiver covers, and the waivers of the texts looked at.

    Args:
        subjects: what was looked at.
        findings: all that was found.
        running: the ids of the checks that were asked; whether waivers of others are used cannot
            be told, so they count as used.
    """
    found = tuple(findings)
    documents = [subject for subject in subjects if isinstance(subject, DocumentSubject)]
    if not any(subject.document.metadata.waivers for subject in documents):
        return found, ()
    present = {_key(finding) for finding in found}
    waivers = tuple(
        WaiverSubject(
            waiver,
            subject.document_id,
            subject.locale,
            used=waiver.check_id not in running
            or _Key(subject.document_id, subject.locale, waiver.check_id) in present,
            today=subject.surroundings.today,
        )
        for subject in documents
        for waiver in subject.document.metadata.waivers
        if subject.locale == (waiver.locale or subject.surroundings.source_locale)
    )
    covered = {
        _Key(each.document_id, each.locale, each.waiver.check_id)
        for each in waivers
        if holds(each.waiver.until, each.today)
    }
    left = tuple(finding for finding in found if _key(finding) not in covered)
    return left, waivers


def refuse_unknown_checks(documents: Iterable[Document], known: Collection[str]) -> None:
    """Make sure that every waiver is for a check there is.

    Raises:
        PipelineError: if a waiver names a check that does not exist.
    """
    for document in documents:
        for waiver in document.metadata.waivers:
            if waiver.check_id not in known:
                raise PipelineError(
                    f'a waiver names a check "{waiver.check_id}", which does not exist',
                    remedy=did_you_mean(waiver.check_id, known),
                    path=waiver.location.path,
                    line=waiver.location.line,
                )


def holds(until: date, today: date) -> bool:
    """Whether a waiver still holds; it does on its last day."""
    return today <= until


def _key(finding: Finding) -> _Key:
    return _Key(finding.document_id, finding.locale, finding.check_id)
