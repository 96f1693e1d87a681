"""The format "pdf": each page on A4 sheets, tagged for screen readers (PDF/UA-1, ISO 14289-1:2014).

The one door to WeasyPrint. Fonts come from Python packages and pictures from memory: nothing is
read from the machine or the network, so that the bytes do not depend on either.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import Any

from pipeline.export.fonts import FONTS, truetype
from pipeline.export.print_jobs import FOLDER, PDF, PrintJob, print_jobs
from pipeline.export.print_pages import FONT_FOLDER, Resource
from pipeline.model.publication import Bundle, BundleFile, Publication

with warnings.catch_warnings():
    # On a machine without any font WeasyPrint warns of "ugly output"; ours bring their own.
    warnings.simplefilter("ignore")
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher, URLFetcherResponse


@dataclass(frozen=True, slots=True)
class PdfExporter:
    """Writes each page of a locale as a PDF; the format's folder is `print`."""

    id: str = "pdf"

    def export(self, publication: Publication) -> Bundle:
        """Make the PDFs of one locale; paths start with its BCP 47 tag."""
        files = tuple(
            BundleFile(job.path, PDF, render_pdf(job), job.document_id)
            for job in print_jobs(publication)
        )
        return Bundle(FOLDER, publication.locale.locale, files)


def render_pdf(job: PrintJob) -> bytes:
    """Lay out one PDF; the same job gives the same bytes in any process, on any day."""
    fonts, style = _typesetting(job.style)
    html = HTML(string=job.html, url_fetcher=_Memory(job.resources))
    document = html.render(font_config=fonts, stylesheets=[style])
    for page in document.pages:
        page.links = [link for link in page.links if _is_whole_link(link)]
    data: bytes = document.write_pdf(pdf_variant="pdf/ua-1")
    return data


def _is_whole_link(link: tuple[str, str, object, Any]) -> bool:
    """Whether this is the link of an `a` element.

    WeasyPrint makes one more of every element inside it, which no Link tag holds then.
    """
    *_, box = link
    return box.element_tag is not None and box.element_tag.partition(":")[0] == "a"


@cache
def _typesetting(style: str) -> tuple[FontConfiguration, CSS]:
    """The fonts and the parsed stylesheet, which all PDFs of a process share."""
    fonts_of_packages = tuple(
        Resource(f"{FONT_FOLDER}/{font.file}", "font/ttf", truetype(font)) for font in FONTS
    )
    with _no_fonts_of_the_machine():
        fonts = FontConfiguration()
        return fonts, CSS(string=style, font_config=fonts, url_fetcher=_Memory(fonts_of_packages))


@contextmanager
def _no_fonts_of_the_machine() -> Iterator[None]:
    """Have fontconfig read a configuration that names no folder of fonts."""
    before = os.environ.get("FONTCONFIG_FILE")
    with as_file(files(__package__) / "styles" / "fonts.conf") as path:
        os.environ["FONTCONFIG_FILE"] = str(path)
        try:
            yield
        finally:
            if before is None:
                del os.environ["FONTCONFIG_FILE"]
            else:
                os.environ["FONTCONFIG_FILE"] = before


class _Memory(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
    """Serves the resources it is given, and refuses the network and the disk."""

    def __init__(self, held: tuple[Resource, ...]) -> None:
        super().__init__(allowed_protocols=())
        self._held = {resource.url: resource for resource in held}

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        del headers
        if url not in self._held:
            problem = f"{url} is not part of the page"
            raise ValueError(problem)
        found = self._held[url]
        return URLFetcherResponse(url, found.data, {"Content-Type": found.media_type})
