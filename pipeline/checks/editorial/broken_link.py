"""Links, images and references that lead to nothing."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import ClassVar
from urllib.parse import unquote

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject, Surroundings
from pipeline.model.document import Block, BlockKind, Document, Location
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.inline import FootnoteReference, Image, Link, walk

_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class BrokenLink(Check[DocumentSubject]):
    """A link names a page, a heading, a file or a contact that does not exist."""

    subjects: ClassVar = (DocumentSubject,)
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A link, an image or a reference names something that is not in the project.",
        why="The reader lands on an error page, or at the top of a page instead of the answer.",
        source="W3C, Cool URIs don't change, 1998.",
        fix="Correct the path; a page is named by the relative path of its .md file.",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every broken link of a source document; translations have the same targets."""
        if not subject.is_source:
            return
        path, around = subject.document.path, subject.surroundings
        for block in subject.document.walk():
            for location, target in _targets(block):
                if subject.document.metadata.other_builder and not _is_page(target):
                    continue  # only that builder knows what it makes
                yield from _in_target(target, path, location, around)
            yield from _in_reference(block, around)
        yield from _without_note(subject.document)
        yield from _without_film(subject.document, around)
        for related in subject.document.metadata.related:
            if related not in around.documents:
                yield _unknown("related page", related, around.documents, Location(path, 1))


def _without_note(document: Document) -> Iterator[Observation]:
    """Calls to footnotes that the page does not have."""
    notes = {
        block.attribute("label") for block in document.walk() if block.kind is BlockKind.FOOTNOTE
    }
    for segment in document.segments():
        for inline in walk(segment.inlines):
            if isinstance(inline, FootnoteReference) and inline.label not in notes:
                yield _unknown("footnote", inline.label, notes, segment.location)


def _without_film(document: Document, around: Surroundings) -> Iterator[Observation]:
    """A page that says how long its video lasts, and has none beside it."""
    film = document.path.with_suffix(".mp4")
    if document.metadata.duration is not None and film not in around.media:
        names = {path.name for path in around.media if path.suffix == ".mp4"}
        yield _unknown("video", film.name, names, Location(document.path, 1))


def _targets(block: Block) -> Iterator[tuple[Location, str]]:
    if block.kind is BlockKind.FIGURE:
        yield block.location, block.attribute("target")
    for segment in block.segments:
        for inline in walk(segment.inlines):
            if isinstance(inline, Link | Image):
                yield segment.location, inline.target


def _in_target(
    target: str, page: PurePosixPath, location: Location, around: Surroundings
) -> Iterator[Observation]:
    if _ELSEWHERE.match(target):
        return
    name, _, anchor = unquote(target).partition("#")
    path = _resolved(name, page)
    if path in around.anchors:
        if anchor and anchor not in around.anchors[path]:
            yield _unknown(f"heading in {path}", anchor, around.anchors[path], location)
    elif path not in around.media:
        known = around.anchors if path.suffix in {".md", ""} else around.media
        names = {posixpath.relpath(each, page.parent) for each in known}
        yield _unknown("page or file", posixpath.relpath(path, page.parent), names, location, name)


def _is_page(target: str) -> bool:
    return target.endswith(".md")


def _resolved(name: str, page: PurePosixPath) -> PurePosixPath:
    return PurePosixPath(posixpath.normpath(page.parent / name)) if name else page


def _in_reference(block: Block, around: Surroundings) -> Iterator[Observation]:
    match block.kind:
        case BlockKind.VIDEO:
            wanted, known = block.attribute("document"), around.videos
        case BlockKind.DOWNLOAD:
            wanted, known = block.attribute("document"), around.documents
        case BlockKind.CONTACT:
            wanted, known = block.attribute("contact"), around.contacts
        case _:
            return
    if wanted not in known:
        yield _unknown(str(block.kind), wanted, known, block.location)


def _unknown(
    what: str, name: str, known: Iterable[str], location: Location, written: str = ""
) -> Observation:
    near = get_close_matches(name, sorted(known), n=1)
    return Observation(
        location=location,
        message=f"There is no {what} named {quoted(written or name)}",
        suggestion=f"Did you mean {quoted(near[0])}?"
        if near
        else "Correct it, or add what it names",
        excerpt=written or name,
        focus=written or name,
    )
