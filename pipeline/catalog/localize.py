"""Document + catalog -> the document in the catalog's locale."""

from __future__ import annotations

from pipeline.model.catalog import Catalog, MessageState
from pipeline.model.document import (
    Block,
    BlockKind,
    Document,
    LinkDefinition,
    Role,
    Segment,
    SegmentState,
)
from pipeline.model.html_value import attribute_value
from pipeline.model.value import replace

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
    return replace(
        document,
        locale=catalog.locale,
        blocks=blocks,
        link_definitions=_definitions(document.link_definitions, blocks),
    )


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


def _definitions(
    links: tuple[LinkDefinition, ...], blocks: tuple[Block, ...]
) -> tuple[LinkDefinition, ...]:
    """The link definitions with the titles that their blocks have now."""
    titles = {
        block.attribute("label"): block.segments[0].text
        for block in blocks
        if block.kind is BlockKind.LINK_DEFINITION
    }
    return tuple(replace(link, title=titles.get(link.label, link.title)) for link in links)


def _html(block: Block, segments: tuple[Segment, ...]) -> tuple[tuple[str, str], ...]:
    """The attributes of a block of HTML, its texts translated if every one of them is."""
    if not all(segment.state is SegmentState.TRANSLATED for segment in segments):
        return block.attributes
    html = block.attribute("html")
    places = [place.split(":") for place in block.attribute("places").split()]
    for (start, end), segment in reversed(list(zip(places, segments, strict=True))):
        html = html[: int(start)] + _value(segment, html[: int(start)]) + html[int(end) :]
    return (("html", html),)


def _value(segment: Segment, before: str) -> str:
    if segment.role is Role.LABEL and segment.text != segment.source:
        return attribute_value(segment.text, before[-1:])
    return segment.text


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
