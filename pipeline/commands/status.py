"""limpide status: how far each document is translated in each locale."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.status import translation_state, word_count
from pipeline.commands.steps.catalogs import catalog_path, gone_documents, read_settled_catalogs
from pipeline.commands.steps.project import Project
from pipeline.model.catalog import Catalog
from pipeline.model.publication import TranslationState
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class StatusRow:
    """One document in one locale; `words` counts those of the source."""

    locale: str
    document_id: str
    words: int
    state: TranslationState


@dataclass(frozen=True, slots=True)
class Status:
    """A row for each locale and document, and the catalogs of documents that are gone."""

    rows: tuple[StatusRow, ...]
    gone: tuple[PurePosixPath, ...]


def run_status(workspace: Workspace, project: Project, locales: tuple[str, ...] = ()) -> Status:
    """How far the documents are translated into some locales (all where none is named).

    Raises:
        PipelineError: if a catalog is damaged, or waits for an update to take it over.
    """
    templates = {document.id: extract(document) for document in project.documents}
    rows: list[StatusRow] = []
    gone: list[PurePosixPath] = []
    for locale in project.chosen_locales(locales):
        catalogs = read_settled_catalogs(workspace, project, locale)
        gone += (
            catalog_path(project.config, locale, name) for name in gone_documents(project, catalogs)
        )
        for document_id, template in templates.items():
            catalog = catalogs.get(document_id) or Catalog(document_id, locale, ())
            state = translation_state(catalog, template)
            rows.append(StatusRow(locale, document_id, word_count(template), state))
    return Status(tuple(rows), tuple(gone))
