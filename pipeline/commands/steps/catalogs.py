"""Where catalogs are, and reading them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.po.po import parse_po
from pipeline.catalog.updating.heirs import heirs
from pipeline.commands.steps.catalog_record import refuse_lost_ending
from pipeline.commands.steps.project import Project
from pipeline.config import Config
from pipeline.model.catalog import Catalog
from pipeline.model.errors import PipelineError
from pipeline.workspace import Workspace

# The catalog of the exporters' own texts, in locales that Limpide ships none for.
INTERFACE = "interface"
_TEMPLATES = "templates"
_MESSAGES = "LC_MESSAGES"


def templates_folder(config: Config) -> PurePosixPath:
    """The folder of the templates."""
    return config.catalogs / _TEMPLATES


def catalogs_folder(config: Config, locale: str) -> PurePosixPath:
    """The folder of a locale's catalogs."""
    return config.catalogs / locale / _MESSAGES


def catalog_path(config: Config, locale: str, document_id: str) -> PurePosixPath:
    """A document's catalog in a locale."""
    return catalogs_folder(config, locale) / f"{document_id}.po"


def read_catalogs(workspace: Workspace, project: Project, locale: str) -> dict[str, Catalog]:
    """The catalogs of a locale by document id; documents that have none yet are left out.

    Raises:
        PipelineError: as for `read_settled_catalogs`.
    """
    catalogs = read_settled_catalogs(workspace, project, locale)
    known = known_documents(project)
    return {name: found for name, found in catalogs.items() if name in known}


def read_settled_catalogs(
    workspace: Workspace, project: Project, locale: str
) -> dict[str, Catalog]:
    """The catalogs of a locale by document id, those of documents that are gone too.

    The latter are memory: no document has their texts.

    Raises:
        PipelineError: if a catalog is damaged, or if its document is gone and another one has
            texts of it, as where a page was renamed: an update takes its translations over.
    """
    catalogs = read_every_catalog(workspace, project, locale)
    if gone_documents(project, catalogs):
        templates = {document.id: extract(document) for document in project.documents}
        own = {name: found for name, found in catalogs.items() if name != INTERFACE}
        for name, heir in heirs(own, templates).items():
            raise PipelineError(
                f'this catalog translates "{name}", which no source file is, and "{heir}" has '
                "texts of it",
                remedy='Run "limpide update", which keeps its translations, whether the page was '
                "renamed, split or removed",
                path=catalog_path(project.config, locale, name),
            )
    return catalogs


def gone_documents(project: Project, catalogs: Iterable[str]) -> tuple[str, ...]:
    """Those document ids of catalogs that no document has any more."""
    known = known_documents(project)
    return tuple(name for name in catalogs if name not in known)


def read_every_catalog(workspace: Workspace, project: Project, locale: str) -> dict[str, Catalog]:
    """The catalogs of a locale by document id, those of documents that are gone too.

    Raises:
        PipelineError: if a catalog is damaged.
    """
    folder = catalogs_folder(project.config, locale)
    documents = {document.id: document for document in project.documents}
    for document_id in known_documents(project):
        workspace.refuse_special(catalog_path(project.config, locale, document_id))
    catalogs: dict[str, Catalog] = {}
    for path in workspace.files(folder):
        if path.suffix == ".po":
            document_id = str(path.relative_to(folder).with_suffix(""))
            catalog = parse_po(workspace.read_bytes(path), path, document_id, locale)
            refuse_lost_ending(workspace, path, catalog, documents.get(document_id))
            catalogs[document_id] = catalog
    return catalogs


def known_documents(project: Project) -> set[str]:
    """The ids that a catalog may have."""
    return {*(document.id for document in project.documents), INTERFACE}
