"""The pictures and films that pages show."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from pipeline.commands.steps.project import Project
from pipeline.model.document import BlockKind, Document
from pipeline.model.inline import Image, Link, walk
from pipeline.model.publication import BundleFile
from pipeline.workspace import Workspace

MEDIA_TYPES = {
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
# A film and its poster carry the name of the page that presents them.
_FILM_SUFFIXES = (".mp4", ".png", ".jpg", ".webp")


def read_media(
    workspace: Workspace, project: Project, documents: Iterable[Document]
) -> dict[PurePosixPath, BundleFile]:
    """The media files that documents refer to, by path relative to the source folder.

    Other files of the source folder (scripts, drafts) are nobody's business but the authors'.
    """
    wanted = {path for document in documents for path in _wanted(document)}
    source = project.config.source
    return {
        path: BundleFile(path, media_type, workspace.read_bytes(source / path))
        for path in project.media
        if path in wanted and (media_type := MEDIA_TYPES.get(path.suffix.lower()))
    }


def _wanted(document: Document) -> Iterator[PurePosixPath]:
    folder = PurePosixPath(document.id).parent
    for target in _targets(document):
        yield PurePosixPath(posixpath.normpath(folder / unquote(target)))
    if document.metadata.duration is not None:
        for suffix in _FILM_SUFFIXES:
            yield PurePosixPath(f"{document.id}{suffix}")


def _targets(document: Document) -> Iterator[str]:
    for block in document.walk():
        if block.kind is BlockKind.FIGURE:
            yield block.attribute("target")
        for segment in block.segments:
            for inline in walk(segment.inlines):
                if isinstance(inline, Image | Link):
                    yield inline.target.partition("#")[0]
