"""What there is to print: for each page, all that its PDF is made of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import PurePosixPath

from pipeline.export.collisions import refuse_collisions
from pipeline.export.fonts import versions
from pipeline.export.print_pages import PRINT, Resource, print_html, print_style, resources
from pipeline.model.document import DocumentKind
from pipeline.model.publication import BundleFile, Publication

PDF = "application/pdf"
FOLDER = "print"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """All that one PDF is made of; it can be sent to another process."""

    path: PurePosixPath
    document_id: str
    html: str
    style: str
    resources: tuple[Resource, ...]

    @property
    def digest(self) -> str:
        """A hexadecimal SHA-256 of everything the PDF's bytes depend on."""
        digest = hashlib.sha256()
        made_with = f"WeasyPrint {version('weasyprint')} {versions()}"
        parts = [text.encode() for text in (made_with, self.html, self.style)]
        for resource in self.resources:
            parts += [resource.url.encode(), resource.data]
        for part in parts:
            digest.update(len(part).to_bytes(8, "big") + part)
        return digest.hexdigest()


def print_jobs(publication: Publication) -> tuple[PrintJob, ...]:
    """The PDFs to make for one locale, in the order of its documents.

    Raises:
        PipelineError: if two pages would be written to the same file.
    """
    style = print_style()
    jobs = tuple(
        _job(publication, document.id, print_html(publication, document), style)
        for document in publication.documents
        if document.kind is DocumentKind.PAGE
    )
    names = (BundleFile(job.path, PDF, b"", job.document_id) for job in jobs)
    refuse_collisions(names, publication)
    return jobs


def _job(publication: Publication, document_id: str, html: str, style: str) -> PrintJob:
    path = PRINT.page(publication, document_id, publication.locale.tag)
    return PrintJob(path, document_id, html, style, resources(publication, html))
