"""What the web pages of all locales share: stylesheet, fonts, media, the choice of a language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import PurePosixPath

from pipeline.export.environment import render
from pipeline.export.fonts import Font, font_faces
from pipeline.export.interface.texts import Interface
from pipeline.export.links import published_in
from pipeline.export.page import Page, open_page
from pipeline.export.web_pages import ASSETS, WEB
from pipeline.model.publication import Bundle, BundleFile, Publication

_FOLDER = PurePosixPath(ASSETS)
_INDEX = "index.html"


def shared_bundle(publications: Sequence[Publication], fonts: Mapping[Font, bytes]) -> Bundle:
    """Make the files of the web format that belong to no locale; its locale is therefore "".

    Args:
        publications: one for each locale, in the order in which languages are offered.
        fonts: each font compressed by `fonts.woff2`, which is slow and always gives the same.
    """
    return Bundle("web", "", tuple(_files(publications, fonts)))


def stylesheet(*names: str) -> str:
    """Stylesheets of this package, one after the other."""
    folder = files(__package__) / "styles"
    return "\n".join((folder / f"{name}.css").read_text("utf-8") for name in names)


def _files(
    publications: Sequence[Publication], fonts: Mapping[Font, bytes]
) -> Iterator[BundleFile]:
    yield _text(_INDEX, "text/html; charset=utf-8", chooser(publications))
    faces = font_faces("fonts", ".woff2", ranges=True)
    style = f"{faces}\n{stylesheet('tokens', 'content', 'screen')}"
    yield _text(_FOLDER / "style.css", "text/css; charset=utf-8", style)
    icon = (files(__package__) / "styles" / "icon.svg").read_text("utf-8")
    yield _text(_FOLDER / "icon.svg", "image/svg+xml", icon)
    for font, data in fonts.items():
        yield BundleFile(_FOLDER / "fonts" / f"{font.name}.woff2", "font/woff2", data)
    media = {path: file for made in publications for path, file in made.media.items()}
    for path, file in sorted(media.items()):
        target = PurePosixPath(WEB.media, path)
        yield BundleFile(target, file.media_type, file.data, file.document_id)


def chooser(publications: Sequence[Publication]) -> str:
    """The page at the root of the site: each language under its own name."""
    pages = [open_page(made, WEB, PurePosixPath(_INDEX), None) for made in publications]
    source = next(
        (page for page in pages if page.locale == page.publication.source_locale), pages[0]
    )
    values = {
        "medium": "web",
        "page": source,
        "choices": [(page, _home_url(page)) for page in pages if _has_home(page.publication)],
    }
    return render("web/chooser.html", Interface(source.publication.interface), values)


def _has_home(publication: Publication) -> bool:
    return published_in(publication.published, publication.locale.locale, publication.site.home)


def _home_url(page: Page) -> str:
    publication = page.publication
    return page.links.to(WEB.page(publication, publication.site.home, page.locale.tag))


def _text(path: PurePosixPath | str, media_type: str, text: str) -> BundleFile:
    return BundleFile(PurePosixPath(path), media_type, text.encode())
