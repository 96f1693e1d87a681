"""limpide status: how far each document is translated in each locale."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.catalog.extract import extract
from pipeline.catalog.status import translation_state, word_count
from pipeline.commands.steps.catalogs import read_catalogs
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


def run_status(
    workspace: Workspace, project: Project, locales: tuple[str, ...] = ()
) -> tuple[StatusRow, ...]:
    """One row for each of the locales (all where none is named) and documents."""
    templates = {document.id: extract(document) for document in project.documents}
    rows = []
    for locale in project.chosen_locales(locales):
        catalogs = read_catalogs(workspace, project, locale)
        for document_id, template in templates.items():
            catalog = catalogs.get(document_id) or Catalog(document_id, locale, ())
            state = translation_state(catalog, template)
            rows.append(StatusRow(locale, document_id, word_count(template), state))
    return tuple(rows)
