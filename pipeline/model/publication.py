"""What exporters receive and what they return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from pipeline.model.catalog import Catalog
from pipeline.model.document import Document
from pipeline.model.site import Site
from pipeline.model.termbase import Termbase


@dataclass(frozen=True, slots=True)
class BundleFile:
    """A file of a bundle; `path` is relative to the folder the bundle is written to."""

    path: PurePosixPath
    media_type: str
    data: bytes = field(repr=False)
    document_id: str = ""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What one exporter made for one locale, in memory."""

    format: str
    locale: str
    files: tuple[BundleFile, ...]


@dataclass(frozen=True, slots=True)
class LocaleName:
    """A locale as readers see it: its own name, its BCP 47 tag, its direction (ltr or rtl)."""

    locale: str
    tag: str
    name: str
    direction: str


@dataclass(frozen=True, slots=True)
class TranslationState:
    """How much of a document is translated, and who has looked at it.

    Counts are messages. `reviewed` is the date of the clinician's review of the translation as
    written in the catalog's header, or "" while there is none.
    """

    translated: int = 0
    fuzzy: int = 0
    missing: int = 0
    reviewed: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing is left to translate."""
        return not self.fuzzy and not self.missing


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source file as it is on disk; `name` is its path from the source folder.

    `text` keeps byte order mark and line endings.
    """

    name: PurePosixPath
    text: str


@dataclass(frozen=True, slots=True)
class Publication:
    """Everything that is published in one locale.

    `documents` are localised, their inlines parsed, withheld ones left out; `states` has one
    entry per document id; `published` maps each locale to the ids it publishes (for the language
    switch); `media` are the binary files pages refer to, by path relative to the source folder;
    `downloads` are the files of other formats that pages may offer, by document id;
    `interface` is the catalog of the exporters' own strings; `sources` are the files of the
    documents, by document id, for exporters that write them anew.
    """

    locale: LocaleName
    source_locale: LocaleName
    locales: tuple[LocaleName, ...]
    documents: tuple[Document, ...]
    site: Site
    termbase: Termbase
    interface: Catalog
    states: Mapping[str, TranslationState]
    published: Mapping[str, frozenset[str]]
    media: Mapping[PurePosixPath, BundleFile] = field(default_factory=dict)
    downloads: Mapping[str, BundleFile] = field(default_factory=dict)
    sources: Mapping[str, SourceText] = field(default_factory=dict)

    def document(self, document_id: str) -> Document | None:
        """The published document with this id, or None."""
        return next((found for found in self.documents if found.id == document_id), None)


@dataclass(frozen=True, slots=True)
class ManifestEntry:
    """One line of `manifest.json`; `size` in bytes, `state` as the catalogs stood."""

    path: PurePosixPath
    media_type: str
    size: int
    sha256: str
    locale: str
    state: TranslationState | None
