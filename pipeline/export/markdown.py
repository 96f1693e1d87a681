"""The format "markdown": the source tree in another language, for any site builder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.export.markdown_text import markdown_of
from pipeline.model.document import DocumentKind
from pipeline.model.publication import Bundle, BundleFile, Publication

MARKDOWN = "text/markdown; charset=utf-8"


@dataclass(frozen=True, slots=True)
class MarkdownExporter:
    """Writes each page of a locale as Markdown, under its own name.

    A page whose every text is translated by itself is its source, to the byte.
    """

    id: str = "markdown"

    def export(self, publication: Publication) -> Bundle:
        """Make the pages of one locale; paths start with its BCP 47 tag."""
        files = tuple(
            BundleFile(
                PurePosixPath(publication.locale.tag, publication.sources[document.id].name),
                MARKDOWN,
                markdown_of(document, publication.sources[document.id].text).encode(),
                document.id,
            )
            for document in publication.documents
            if document.kind is DocumentKind.PAGE
        )
        return Bundle(self.id, publication.locale.locale, files)
