"""Where catalogs are, and reading them."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.catalog.po.po import parse_po
from pipeline.commands.steps.catalog_record import refuse_lost_ending
from pipeline.commands.steps.project import Project
from pipeline.config import Config
from pipeline.model.catalog import Catalog
from pipeline.model.errors import PipelineError
from pipeline.model.spelling import did_you_mean
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
        PipelineError: if a catalog is damaged, or there is no document it could belong to.
    """
    catalogs = read_every_catalog(workspace, project, locale)
    for document_id in catalogs:
        if document_id not in known_documents(project):
            raise unknown_document(project, locale, document_id)
    return catalogs


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


def unknown_document(
    project: Project, locale: str, document_id: str, *, updating: bool = False
) -> PipelineError:
    """The error for a catalog whose document is not there.

    Args:
        project: the project.
        locale: the catalog's locale.
        document_id: what the catalog translates.
        updating: whether an update has looked for the document that takes its translations over.
    """
    wanted = (
        "No page has the texts it translates: rename it like the page it belongs to, or delete it "
        "if that page was removed. "
        if updating
        else 'If the page was renamed or split, run "limpide update", which takes its translations '
        "over; if it was removed, or update finds none of its texts, delete the catalog, or "
        "rename it like the page it belongs to. "
    )
    return PipelineError(
        f'this catalog translates "{document_id}", which no source file is',
        remedy=f"{wanted}{did_you_mean(document_id, known_documents(project))}",
        path=catalog_path(project.config, locale, document_id),
    )
