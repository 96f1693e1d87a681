"""The project's sources, read once for every verb."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import compress
from operator import not_
from pathlib import PurePosixPath

from pipeline.collector import paused
from pipeline.config import CONFIG_NAME, Config, Pages, parse_config
from pipeline.model.document import Document, DocumentKind, Location
from pipeline.model.errors import PipelineError, UsageError
from pipeline.model.site import Site
from pipeline.model.spelling import did_you_mean
from pipeline.model.termbase import Termbase
from pipeline.source.reader import SourceFile
from pipeline.source.site import parse_site
from pipeline.source.table import READERS, READERS_OF_ANY, can_read, read
from pipeline.source.termbase import parse_termbase
from pipeline.workspace import Workspace

_SITE_NAME = "site.yaml"


@dataclass(frozen=True)
class Project:
    """Everything the sources say.

    `documents` hold pages, captions and site data in the order of their ids; `media` are the other
    files of the source folder, relative to it.
    """

    config: Config
    documents: tuple[Document, ...]
    site: Site
    termbase: Termbase
    media: tuple[PurePosixPath, ...]

    @cached_property
    def pages(self) -> tuple[Document, ...]:
        """The documents that are pages."""
        return tuple(found for found in self.documents if found.kind is DocumentKind.PAGE)

    def chosen_locales(
        self, wanted: Iterable[str], *, with_source: bool = False
    ) -> tuple[str, ...]:
        """The locales a verb works on: those wanted, or all of the project's.

        Args:
            wanted: names as a user gives them, none for all.
            with_source: whether the language of the sources is one of them.

        Raises:
            UsageError: if the project has no such locale.
        """
        source = (self.config.source_locale,) if with_source else ()
        known = (*source, *(policy.locale for policy in self.config.locales))
        names = tuple(wanted)
        for name in names:
            if name not in known:
                raise UsageError(
                    f'this project has no locale "{name}" to work on',
                    remedy=did_you_mean(name, known),
                )
        return tuple(name for name in known if not names or name in names)


@paused()
def load_project(workspace: Workspace) -> Project:
    """Read a project's settings and sources.

    Raises:
        UsageError: if the folder is no project, or its settings cannot be used.
        PipelineError: if a source cannot be read, or two of them claim the same id.
    """
    config = load_config(workspace)
    files = workspace.files(config.source)
    is_source = [can_read(path.name) for path in files]
    sources = _source_files(workspace, config, compress(files, is_source))
    readers = READERS_OF_ANY if config.pages is Pages.ANY else READERS
    read_all = (read(source, readers) for source in sources)
    documents = tuple(sorted(read_all, key=lambda document: document.id))
    _refuse_same_id(documents)
    site = _site(sources, config, documents)
    project = Project(
        config=config,
        documents=documents,
        site=site,
        termbase=_termbase(workspace, config),
        media=_names(config, compress(files, map(not_, is_source))),
    )
    _refuse_unknown_pages(project)
    return project


def load_config(workspace: Workspace) -> Config:
    """Read a project's settings.

    Raises:
        UsageError: if the folder is no project, or its settings cannot be used.
    """
    path = PurePosixPath(CONFIG_NAME)
    if not workspace.exists(path):
        raise UsageError(
            f'"{workspace.root.name}" is not a Limpide project: it has no {CONFIG_NAME}',
            remedy='Go to the project\'s folder, name it with --project, or run "limpide init DIR"',
        )
    return parse_config(workspace.read_text(path))


def _source_files(
    workspace: Workspace, config: Config, files: Iterable[PurePosixPath]
) -> tuple[SourceFile, ...]:
    above, locale = f"{config.source}/", config.source_locale
    return tuple(
        SourceFile(path, str(path).removeprefix(above), workspace.read_text(path), locale)
        for path in files
    )


def _names(config: Config, files: Iterable[PurePosixPath]) -> tuple[PurePosixPath, ...]:
    return tuple(path.relative_to(config.source) for path in files)


def _site(sources: Iterable[SourceFile], config: Config, documents: tuple[Document, ...]) -> Site:
    for source in sources:
        if source.name == _SITE_NAME:
            return parse_site(source)
    if config.pages is Pages.ANY:
        return _no_site(config, documents)
    raise PipelineError(
        "there is no such file",
        remedy='Write it with at least a "title" and the "home" page',
        path=config.source / _SITE_NAME,
    )


def _no_site(config: Config, documents: tuple[Document, ...]) -> Site:
    """What stands for the site's data where another site builder has its own."""
    if not documents:
        raise PipelineError(
            "there is no page in this folder",
            remedy=f"Put a file whose name ends in .md there, or name another in {CONFIG_NAME}:"
            ' "source", below "folders"',
            path=config.source,
        )
    text = f"title: {config.source.name}\nhome: {json.dumps(documents[0].id)}\n"
    return parse_site(
        SourceFile(config.source / _SITE_NAME, _SITE_NAME, text, config.source_locale)
    )


def _termbase(workspace: Workspace, config: Config) -> Termbase:
    if not workspace.exists(config.termbase):
        return Termbase()
    return parse_termbase(workspace.read_text(config.termbase), config.termbase)


def _refuse_same_id(documents: Iterable[Document]) -> None:
    # Ids become file names, and not every disk tells A from a.
    first: dict[str, Document] = {}
    for document in documents:
        known = first.setdefault(document.id.casefold(), document)
        if known is not document:
            raise PipelineError(
                f'the id "{document.id}" is already that of {known.path}',
                remedy="Rename one of the two files, or give it another id in its front matter",
                path=document.path,
                line=1,
            )


def _refuse_unknown_pages(project: Project) -> None:
    pages = {page.id for page in project.pages}
    _refuse_unknown(project.site.home, pages, project.site.home_location)
    for entry in project.site.navigation:
        for page in entry.pages:
            _refuse_unknown(page, pages, entry.location)


def _refuse_unknown(page: str, pages: set[str], location: Location) -> None:
    if page not in pages:
        raise PipelineError(
            f'there is no page "{page}"',
            remedy=did_you_mean(page, pages),
            path=location.path,
            line=location.line,
        )
