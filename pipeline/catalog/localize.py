"""Document + catalog -> the document in the catalog's locale."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model.catalog import Catalog, MessageState
from pipeline.model.document import Block, BlockKind, Document, Segment, SegmentState

_STATES = {
    MessageState.TRANSLATED: SegmentState.TRANSLATED,
    MessageState.FUZZY: SegmentState.FUZZY,
    MessageState.MISSING: SegmentState.MISSING,
}


def localize(document: Document, catalog: Catalog) -> Document:
    """Put the translations of a catalog into a source document.

    Args:
        document: the source document.
        catalog: its catalog in some locale.

    Returns:
        The document in the catalog's locale. A segment whose translation is missing or fuzzy keeps
        its source text and source locale, and its state says why: it can be marked, never mixed in.

    Raises:
        ValueError: if the catalog is a template.
    """
    if catalog.locale is None:
        raise ValueError("a template has no locale to localise into")
    blocks = tuple(_block(block, catalog, catalog.locale) for block in document.blocks)
    return replace(document, locale=catalog.locale, blocks=blocks)


def _block(block: Block, catalog: Catalog, locale: str) -> Block:
    segments = tuple(
        _segment(segment, catalog, locale, critical=block.critical) for segment in block.segments
    )
    return replace(
        block,
        segments=segments,
        children=tuple(_block(child, catalog, locale) for child in block.children),
        attributes=_html(block, segments) if block.kind is BlockKind.HTML else block.attributes,
    )


def _html(block: Block, segments: tuple[Segment, ...]) -> tuple[tuple[str, str], ...]:
    """The attributes of a block of HTML, its texts translated if every one of them is."""
    if not all(segment.state is SegmentState.TRANSLATED for segment in segments):
        return block.attributes
    html, done = block.attribute("html"), 0
    for segment in segments:
        # The text is on one line, whatever lines the author wrote it on.
        written = r"\s+".join(map(re.escape, segment.source.split()))
        found = re.compile(written).search(html, done)
        if found:
            html = html[: found.start()] + segment.text + html[found.end() :]
            done = found.start() + len(segment.text)
    return (("html", html),)


def _segment(segment: Segment, catalog: Catalog, locale: str, *, critical: bool) -> Segment:
    """The segment translated, where its translation may be published.

    What a machine wrote and nobody has confirmed is as good as fuzzy where a mistake could harm a
    patient.
    """
    if not segment.text.strip():
        return replace(segment, locale=locale, state=SegmentState.TRANSLATED)
    message = catalog.get((segment.msgctxt, segment.text))
    state = _STATES[message.state] if message else SegmentState.MISSING
    if critical and message and message.machine_draft and state is SegmentState.TRANSLATED:
        state = SegmentState.FUZZY
    if message is None or state is not SegmentState.TRANSLATED:
        return replace(segment, state=state, inlines=())
    return replace(segment, text=message.msgstr, locale=locale, state=state, inlines=())
