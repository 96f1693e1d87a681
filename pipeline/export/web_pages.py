"""Each kind of web page, from what it shows to its HTML."""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath
from urllib.parse import quote

from pipeline.export.captions import (
    Video,
    captions_id,
    serialize_webvtt,
    transcript,
    video_of,
)
from pipeline.export.environment import render
from pipeline.export.glossary import glossary, has_glossary
from pipeline.export.interface.texts import Interface
from pipeline.export.links import Layout, published_in
from pipeline.export.navigation import LanguageLink, languages_of, menu, related, trail
from pipeline.export.offers import download, share_links
from pipeline.export.page import Page, open_page
from pipeline.model.document import Document, Segment
from pipeline.model.errors import PipelineError
from pipeline.model.publication import Publication

ASSETS = "assets"
GLOSSARY = "glossary.html"
WEB = Layout(suffix=".html", media=f"{ASSETS}/media", index=True)


def page_of(publication: Publication, document: Document, base_url: str) -> str:
    """The HTML of a page that an author wrote."""
    path = WEB.page(publication, document.id, publication.locale.tag)
    page = open_page(publication, WEB, path, document)
    title = _title(document)
    url = f"{base_url.rstrip('/')}/{path}" if base_url else ""
    languages = _languages(page, path, document.id)
    values = _frame(page, page.plain(title), languages)
    values |= {
        "title_segment": title,
        "description": document.description,
        "url": url,
        "is_home": document.id == publication.site.home,
        "own_download": download(page, document.id),
        "share": share_links(page, page.plain(title), url),
        "related": related(page),
        "trail": trail(page),
        **_player(page, video_of(publication, document.id)),
    }
    return render("web/page.html", Interface(publication.interface), values)


def transcript_page(publication: Publication, video: Video) -> str:
    """The HTML of the page that holds the words of a video."""
    path = PurePosixPath(publication.locale.tag, f"{video.transcript_id}.html")
    page = open_page(publication, WEB, path, None)
    needed = (video.document.id, captions_id(video.document.id))
    interface = Interface(publication.interface)
    label = interface.gettext("Transcript:")
    title = f"{label} {page.plain(_title(video.document))}"
    values = _frame(page, title, _languages(page, path, *needed))
    values |= {
        "video": video,
        "video_url": page.links.to(
            WEB.page(publication, video.document.id, publication.locale.tag)
        ),
        "paragraphs": transcript(video.captions) if video.captions else (),
    }
    return render("web/transcript.html", interface, values)


def glossary_page(publication: Publication) -> str:
    """The HTML of the page of words and their meaning."""
    path = PurePosixPath(publication.locale.tag, GLOSSARY)
    page = open_page(publication, WEB, path, None)
    interface = Interface(publication.interface)
    links = languages_of(page, GLOSSARY, partial(has_glossary, publication))
    values = _frame(page, interface.gettext("Glossary"), links)
    values |= {"letters": glossary(publication), "glossary_current": True}
    return render("web/glossary.html", interface, values)


def _frame(page: Page, title: str, languages: tuple[LanguageLink, ...]) -> dict[str, object]:
    """What every page shows around its text."""
    publication = page.publication
    tag = publication.locale.tag
    site_title = page.site("title")
    glossary_url = (
        page.links.to(PurePosixPath(tag, GLOSSARY))
        if has_glossary(publication, publication.locale.locale)
        else ""
    )
    return {
        "medium": "web",
        "page": page,
        "title": title,
        "title_segment": None,
        "site_title": page.plain(site_title) if site_title else "",
        "description": None,
        "url": "",
        "is_home": False,
        "own_download": None,
        "languages": languages,
        "menu": menu(page),
        "home_url": page.links.to(WEB.page(publication, publication.site.home, tag)),
        "glossary_url": glossary_url,
        "glossary_current": False,
        "assets": page.links.to(PurePosixPath(ASSETS)),
    }


def _player(page: Page, video: Video | None) -> dict[str, object]:
    """A video page's player: its captions, and where its transcript is.

    The captions are in the page itself, because browsers refuse to load a caption file into a
    page that was opened from a disk.
    """
    captions_url = transcript_url = ""
    if video and video.captions:
        captions = serialize_webvtt(video.captions, page.locale.locale)
        captions_url = f"data:text/vtt;charset=utf-8,{quote(captions)}"
        transcript = PurePosixPath(page.locale.tag, f"{video.transcript_id}.html")
        transcript_url = page.links.to(transcript)
    return {"video": video, "captions_url": captions_url, "transcript_url": transcript_url}


def _title(document: Document) -> Segment:
    title = document.title
    if title is None:
        raise PipelineError(
            "a page needs a title to be published",
            remedy='Add a line "title: ..." to its front matter, or export markdown alone',
            path=document.path,
        )
    return title


def _languages(page: Page, path: PurePosixPath, *needed: str) -> tuple[LanguageLink, ...]:
    """Links to a page in every language that publishes the documents it needs."""
    published = page.publication.published
    name = PurePosixPath(*path.parts[1:])
    return languages_of(page, str(name), lambda locale: published_in(published, locale, *needed))
