"""Where the links of a page lead, in the medium the page is written for."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from pipeline.export.sanitise import SCHEMES
from pipeline.model.publication import LocaleName, Publication

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
# Browsers skip these inside an address, so "java\nscript:" would still be a script.
_IGNORED = re.compile(r"[\x00-\x20\x7f-\x9f]+")


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link leads; `locale` where that is another language than the page's."""

    url: str
    locale: LocaleName | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """How one format lays out its folder.

    `suffix` is that of a page's file, `media` the folder of pictures and films, from the format's
    folder or as a URL of its own; `index` says whether the home page is the folder's index.
    """

    suffix: str
    media: str
    index: bool

    def page(self, publication: Publication, document_id: str, tag: str) -> PurePosixPath:
        """The file of a document in the locale with this tag."""
        home = self.index and document_id == publication.site.home
        return PurePosixPath(tag, f"{'index' if home else document_id}{self.suffix}")


@dataclass(frozen=True, slots=True)
class Links:
    """Turns targets as authors write them into URLs that work from the file `here`."""

    publication: Publication
    layout: Layout
    here: PurePosixPath

    def to(self, path: PurePosixPath, fragment: str = "") -> str:
        """The relative URL of another file of the format."""
        return relative(self.here, path) + (f"#{quote(fragment)}" if fragment else "")

    def document(self, document_id: str, fragment: str = "") -> Destination | None:
        """A page: in this locale, else in the source's, or None where neither publishes it."""
        publication = self.publication
        for locale in (publication.locale, publication.source_locale):
            if document_id in publication.published.get(locale.locale, frozenset()):
                path = self.layout.page(publication, document_id, locale.tag)
                foreign = None if locale == publication.locale else locale
                return Destination(self.to(path, fragment), foreign)
        return None

    def media(self, path: PurePosixPath) -> str | None:
        """The URL of a picture or film, or None where the project has no such file."""
        if path not in self.publication.media:
            return None
        name = f"{self.layout.media}/{path}"
        return quote(name, safe=":/") if ":" in name else self.to(PurePosixPath(name))

    def resolve(self, target: str, document_id: str) -> Destination | None:
        """Where a link written in a document leads, or None where it may lead nowhere."""
        target = _IGNORED.sub("", target)
        scheme = _SCHEME.match(target)
        if scheme:
            return Destination(target) if scheme[1].lower() in SCHEMES else None
        path, _, fragment = target.partition("#")
        if not path:
            return Destination(f"#{fragment}") if fragment else None
        if path.startswith("/"):
            return None
        found = beside(document_id, path)
        if found.suffix == ".md":
            return self.document(str(found.with_suffix("")), unquote(fragment))
        url = self.media(found)
        return Destination(url) if url else None


def beside(document_id: str, target: str) -> PurePosixPath:
    """A path written in a document, from the source folder: `../x.md` in `a/b` is `x.md`."""
    joined = PurePosixPath(document_id).parent / unquote(target)
    return PurePosixPath(posixpath.normpath(joined))


def relative(here: PurePosixPath, there: PurePosixPath) -> str:
    """The relative URL that leads from one file of a folder to another."""
    return quote(posixpath.relpath(str(there), str(here.parent)))


def published_in(published: Mapping[str, frozenset[str]], locale: str, *document_ids: str) -> bool:
    """Whether a locale publishes all these documents."""
    return published.get(locale, frozenset()).issuperset(document_ids)
