"""The reading ease of a document and of its sections."""

from __future__ import annotations

from pipeline.checks.left_out import left_out
from pipeline.checks.running_text import Section, heading_text
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.readability import TextCounts, count, ease, score_counts
from pipeline.model.document import Document, DocumentKind, Location
from pipeline.model.readability import SectionScore


def scores(subject: DocumentSubject) -> tuple[SectionScore, ...]:
    """The score of the whole document, then those of its sections.

    Documents without running text, such as the site's own data, have none.
    """
    document = subject.document
    if document.kind is DocumentKind.SITE:
        return ()
    parts = [part.section for part in subject.sections]
    counted = [(part, section_counts(part, document.locale)) for part in parts]
    whole = _score(document, None, sum((counts for _, counts in counted), TextCounts()))
    if len(counted) == 1:
        return (whole,)
    return whole, *(_score(document, part, counts) for part, counts in counted if counts.words)


def section_counts(section: Section, locale: str) -> TextCounts:
    """The counts of a section's running text: no headings, labels, tables or code."""
    return sum(
        (count(passage.text, locale) for passage in section.passages if passage.scored),
        TextCounts(),
    )


def _score(document: Document, section: Section | None, counts: TextCounts) -> SectionScore:
    heading = section.heading if section else None
    score = score_counts(counts, document.locale)
    return SectionScore(
        document_id=document.id,
        whole=section is None,
        section=heading.id if heading else "",
        title=heading_text(heading),
        location=section.location if section else _start(document),
        score=ease(counts, document.locale),
        counts=counts,
        formulas=score.formulas,
        index=score.index,
        left_out=() if section else left_out(document),
    )


def _start(document: Document) -> Location:
    return next((segment.location for segment in document.segments()), Location(document.path, 1))
