"""Making subjects out of what the other stages give: documents, catalogs, the termbase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import TypeAlias

from pipeline.checks.consistency import Rendering, Renderings
from pipeline.checks.expressions import WordLists
from pipeline.checks.profile import profile_of
from pipeline.checks.prose import prose
from pipeline.checks.subjects import (
    CheckSubject,
    DocumentSubject,
    MessageSubject,
    Surroundings,
    WaiverSubject,
)
from pipeline.language.matching.index import Terminology
from pipeline.model.catalog import Catalog, Message, MessageKey, MessageState
from pipeline.model.document import (
    Block,
    BlockKind,
    Document,
    DocumentKind,
    LinkDefinition,
    Location,
    Segment,
    SegmentState,
)
from pipeline.model.inline import Inline
from pipeline.model.termbase import Termbase
from pipeline.model.value import replace

InlineParser: TypeAlias = Callable[[Segment, tuple[LinkDefinition, ...]], tuple[Inline, ...]]


def surroundings(  # noqa: PLR0913 (one named argument a thing)
    documents: Iterable[Document],
    *,
    source_locale: str,
    termbase: Termbase,
    media: Iterable[PurePosixPath],
    contacts: Iterable[str],
    today: date,
    review_months: int,
    word_lists: WordLists | None = None,
) -> Surroundings:
    """Gather what checks may know from the source documents; `media` relative to the project."""
    found = tuple(documents)
    return Surroundings(
        source_locale=source_locale,
        terminology=Terminology(termbase),
        anchors={
            document.path: _anchors(document)
            for document in found
            if document.kind is DocumentKind.PAGE
        },
        documents=frozenset(
            document.id for document in found if document.kind is DocumentKind.PAGE
        ),
        videos=frozenset(
            document.id for document in found if document.metadata.duration is not None
        ),
        media=frozenset(media),
        contacts=frozenset(contacts),
        today=today,
        review_months=review_months,
        word_lists=word_lists or WordLists(),
    )


def source_subject(document: Document, around: Surroundings) -> DocumentSubject:
    """The subject for a source document whose inlines are parsed."""
    return DocumentSubject(document, profile_of(document), around)


def translation_subjects(  # noqa: PLR0913, PLR0917 (what makes a translation)
    source: Document,
    localised: Document,
    catalog: Catalog,
    catalog_path: PurePosixPath,
    around: Surroundings,
    parse: InlineParser,
) -> tuple[CheckSubject, ...]:
    """The subjects for a translated document: the document, then each of its messages.

    Args:
        source: the source document, its inlines parsed.
        localised: the same document in the catalog's locale, its inlines parsed.
        catalog: the document's catalog.
        catalog_path: the catalog's file, relative to the project.
        around: what checks may know of the project.
        parse: gives the inlines of a segment, with the link definitions of its page.
    """
    places = {
        message.key: Location(catalog_path, max(1, message.line)) for message in catalog.current
    }
    placed = _placed(localised, source, places)
    critical = _critical_keys(source)
    messages = []
    for key, segment in _first_segments(source).items():
        message = catalog.get(key) or Message(segment.text, segment.msgctxt)
        written = replace(
            segment,
            text=message.msgstr,
            locale=localised.locale,
            state=SegmentState(message.state.value),
            location=places.get(key, Location(catalog_path, 1)),
        )
        translation = replace(written, inlines=parse(written, source.link_definitions))
        messages.append(
            MessageSubject(message, segment, translation, source.id, key in critical, around)
        )
    return DocumentSubject(placed, profile_of(placed), around), *messages


def with_renderings(subjects: Iterable[CheckSubject]) -> tuple[CheckSubject, ...]:
    """The subjects of one locale, each message knowing how the others are translated."""
    found = tuple(subjects)
    messages = [subject for subject in found if isinstance(subject, MessageSubject)]
    if not messages:
        return found
    renderings = Renderings(tuple(map(_rendering, filter(_is_translated, messages))))
    around = replace(messages[0].surroundings, renderings=renderings)
    return tuple(
        subject if isinstance(subject, WaiverSubject) else replace(subject, surroundings=around)
        for subject in found
    )


def _is_translated(subject: MessageSubject) -> bool:
    return subject.message.state is MessageState.TRANSLATED


def _rendering(subject: MessageSubject) -> Rendering:
    return Rendering(
        subject.document_id,
        subject.source.msgctxt,
        prose(subject.source.inlines),
        prose(subject.translation.inlines),
        subject.location,
    )


def _anchors(document: Document) -> frozenset[str]:
    return frozenset(block.id for block in document.walk() if block.kind is BlockKind.HEADING)


def _key(segment: Segment) -> MessageKey:
    return (segment.msgctxt, segment.text)


def _first_segments(document: Document) -> dict[MessageKey, Segment]:
    """The segments that are messages, each text once, in reading order."""
    found: dict[MessageKey, Segment] = {}
    for segment in document.segments():
        if segment.text.strip():
            found.setdefault(_key(segment), segment)
    return found


def _critical_keys(document: Document) -> frozenset[MessageKey]:
    return frozenset(
        _key(segment) for block in document.walk() if block.critical for segment in block.segments
    )


def _placed(
    localised: Document, source: Document, places: Mapping[MessageKey, Location]
) -> Document:
    """The localised document with each translated segment located in its catalog."""

    def place(block: Block, original: Block) -> Block:
        segments = tuple(
            replace(segment, location=places.get(_key(old), old.location))
            if segment.locale == localised.locale
            else segment
            for segment, old in zip(block.segments, original.segments, strict=True)
        )
        children = tuple(map(place, block.children, original.children))
        return replace(block, segments=segments, children=children)

    return replace(localised, blocks=tuple(map(place, localised.blocks, source.blocks)))
