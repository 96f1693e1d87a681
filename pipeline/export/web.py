"""The format "web": one folder of HTML pages a locale, to be opened from a server or a disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.export.captions import Video, serialize_webvtt, video_of
from pipeline.export.collisions import refuse_collisions
from pipeline.export.glossary import has_glossary
from pipeline.export.offers import download_path
from pipeline.export.web_pages import GLOSSARY, WEB, glossary_page, page_of, transcript_page
from pipeline.model.document import DocumentKind
from pipeline.model.publication import Bundle, BundleFile, Publication

HTML = "text/html; charset=utf-8"
VTT = "text/vtt; charset=utf-8"


@dataclass(frozen=True, slots=True)
class WebExporter:
    """Writes each page of a locale as HTML.

    `base_url` is the public address of the format's folder where it is known: links to share a
    page then carry the page's address, and pages say their canonical one.
    """

    base_url: str = ""
    id: str = "web"

    def export(self, publication: Publication) -> Bundle:
        """Make the pages, captions and downloads of one locale; paths start with its BCP 47 tag.

        What all locales share (stylesheet, fonts, pictures, films, the choice of a language) is
        in the bundle of `shared.shared_bundle`.
        """
        files = tuple(self._files(publication))
        refuse_collisions(files, publication)
        return Bundle(self.id, publication.locale.locale, files)

    def _files(self, publication: Publication) -> Iterator[BundleFile]:
        tag = publication.locale.tag
        for document in publication.documents:
            if document.kind is DocumentKind.PAGE:
                path = WEB.page(publication, document.id, tag)
                html = page_of(publication, document, self.base_url)
                yield BundleFile(path, HTML, html.encode(), document.id)
                video = video_of(publication, document.id)
                if video:
                    yield from _captions(publication, video)
        if has_glossary(publication, publication.locale.locale):
            html = glossary_page(publication)
            yield BundleFile(PurePosixPath(tag, GLOSSARY), HTML, html.encode())
        for document_id, file in publication.downloads.items():
            path = download_path(tag, document_id, file.path)
            yield BundleFile(path, file.media_type, file.data, document_id)


def _captions(publication: Publication, video: Video) -> Iterator[BundleFile]:
    if video.captions is None:
        return
    locale = publication.locale
    name = PurePosixPath(locale.tag, f"{video.document.id}.vtt")
    captions = serialize_webvtt(video.captions, locale.locale)
    yield BundleFile(name, VTT, captions.encode(), video.captions.id)
    path = PurePosixPath(locale.tag, f"{video.transcript_id}.html")
    html = transcript_page(publication, video)
    yield BundleFile(path, HTML, html.encode(), video.captions.id)
