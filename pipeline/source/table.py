"""Every kind of source file and its reader, one line each."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase, translate

from pipeline.model.document import Document
from pipeline.source.any_markdown import AnyMarkdownReader
from pipeline.source.markdown import MarkdownReader
from pipeline.source.reader import Reader, SourceFile
from pipeline.source.site import SiteReader
from pipeline.source.webvtt import WebVttReader

READERS: tuple[Reader, ...] = (
    MarkdownReader(),  # pages
    WebVttReader(),  # captions of videos
    SiteReader(),  # the site's own data
)
_SOURCE = re.compile("|".join(translate(reader.pattern) for reader in READERS))

READERS_OF_ANY: tuple[Reader, ...] = (
    AnyMarkdownReader(),  # pages of another site builder
    *READERS[1:],
)


def can_read(name: str) -> bool:
    """Whether a file of this name is a source file."""
    return _SOURCE.match(name) is not None


def read(source: SourceFile, readers: tuple[Reader, ...] = READERS) -> Document:
    """Read a source file with the reader for its name.

    Raises:
        PipelineError: if the file's content cannot be used.
        LookupError: if no reader takes files of this name; ask `can_read` first.
    """
    for reader in readers:
        if fnmatchcase(source.path.name, reader.pattern):
            return reader.read(source)
    raise LookupError(source.path.name)
