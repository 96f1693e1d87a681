"""Pages as they are printed: from a document to HTML for paper."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from importlib.resources import files
from pathlib import PurePosixPath

from pipeline.export.captions import transcript, video_of
from pipeline.export.environment import render
from pipeline.export.fonts import font_faces, missing_glyphs
from pipeline.export.interface.texts import Interface
from pipeline.export.links import Layout
from pipeline.export.page import open_page
from pipeline.model.document import Document
from pipeline.model.errors import PipelineError
from pipeline.model.publication import Publication

_TAG = re.compile(r"<[^>]*>")
# No font of the pages has U+2011; a hyphen between two word joiners reads and breaks the same.
_NO_BREAK_HYPHEN = "\u2011"
_HYPHEN_THAT_STAYS = "\u2060-\u2060"
SCHEME = "limpide:"
FONT_FOLDER = f"{SCHEME}fonts"
PRINT = Layout(suffix=".pdf", media=f"{SCHEME}media", index=False)


@dataclass(frozen=True, slots=True)
class Resource:
    """A file that a printed page shows, under the URL by which its HTML names it."""

    url: str
    media_type: str
    data: bytes


def print_html(publication: Publication, document: Document) -> str:
    """The HTML of a document, to be laid out on A4 pages with `print_style`.

    Raises:
        PipelineError: if the page has a sign that no font can draw: the reader would see an empty
            box, and a screen reader say nothing.
    """
    path = PRINT.page(publication, document.id, publication.locale.tag)
    page = open_page(publication, PRINT, path, document)
    video = video_of(publication, document.id)
    values = {
        "medium": "print",
        "page": page,
        "title_segment": document.title,
        "video": video,
        "paragraphs": transcript(video.captions) if video and video.captions else (),
    }
    html = render("print/page.html", Interface(publication.interface), values)
    html = html.replace(_NO_BREAK_HYPHEN, _HYPHEN_THAT_STAYS)
    missing = missing_glyphs(unescape(_TAG.sub("", html)))
    if missing:
        raise PipelineError(
            f'the fonts of PDF pages have no sign for "{missing[0]}" (U+{ord(missing[0]):04X})',
            remedy="Write it another way, or publish without the format pdf",
            path=document.path,
        )
    return html


def print_style() -> str:
    """The stylesheet of printed pages."""
    folder = files(__package__) / "styles"
    styles = [
        (folder / f"{name}.css").read_text("utf-8") for name in ("tokens", "content", "paper")
    ]
    return "\n".join((font_faces(FONT_FOLDER, ".ttf", ranges=False), *styles))


def resources(publication: Publication, html: str) -> tuple[Resource, ...]:
    """The pictures that a page's HTML names."""
    page = open_page(publication, PRINT, PurePosixPath("page.pdf"), None)
    named = ((page.links.media(path), file) for path, file in sorted(publication.media.items()))
    return tuple(
        Resource(url, file.media_type, file.data)
        for url, file in named
        if url is not None and f'"{url}"' in html
    )
