"""The format "markdown": the source tree in another language, for any site builder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.export.markdown_text import markdown_of
from pipeline.language.locale import direction, is_known
from pipeline.language.typography import isolate_markdown
from pipeline.model.document import Block, Document, DocumentKind, SegmentState
from pipeline.model.publication import Bundle, BundleFile, Publication
from pipeline.model.value import replace

MARKDOWN = "text/markdown; charset=utf-8"


@dataclass(frozen=True, slots=True)
class MarkdownExporter:
    """Writes each page of a locale as Markdown, under its own name.

    A page whose every text is translated by itself is its source, to the byte. In translations
    from right to left, quantities, phone numbers and names are isolated with characters.
    """

    id: str = "markdown"

    def export(self, publication: Publication) -> Bundle:
        """Make the pages of one locale; paths start with its BCP 47 tag."""
        files = tuple(
            BundleFile(
                PurePosixPath(publication.locale.tag, publication.sources[document.id].name),
                MARKDOWN,
                markdown_of(_isolated(document), publication.sources[document.id].text).encode(),
                document.id,
            )
            for document in publication.documents
            if document.kind is DocumentKind.PAGE
        )
        return Bundle(self.id, publication.locale.locale, files)


def _isolated(document: Document) -> Document:
    """The document as its readers must see it: what reads from left to right kept in order."""
    if not is_known(document.locale) or direction(document.locale) != "rtl":
        return document
    return replace(document, blocks=tuple(map(_isolated_block, document.blocks)))


def _isolated_block(block: Block) -> Block:
    segments = tuple(
        replace(segment, text=isolate_markdown(segment.text))
        if segment.state is SegmentState.TRANSLATED and segment.text != segment.source
        else segment
        for segment in block.segments
    )
    return replace(block, segments=segments, children=tuple(map(_isolated_block, block.children)))
