"""The documents of a locale, as checks and exporters want them."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.catalog.extract import extract
from pipeline.catalog.localize import localize
from pipeline.catalog.status import translation_state
from pipeline.commands.steps.catalogs import read_catalogs
from pipeline.commands.steps.project import Project
from pipeline.model.catalog import Catalog
from pipeline.model.document import Document
from pipeline.model.publication import TranslationState
from pipeline.model.site import Site
from pipeline.model.value import replace
from pipeline.source.inline import with_inlines
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LocalisedProject:
    """A project in one locale: its documents with their inlines parsed, by document id."""

    locale: str
    documents: dict[str, Document]
    catalogs: dict[str, Catalog]
    states: dict[str, TranslationState]
    site: Site


def source_project(project: Project) -> LocalisedProject:
    """The project in the language of its sources."""
    documents = {document.id: with_inlines(document) for document in project.documents}
    return LocalisedProject(
        locale=project.config.source_locale,
        documents=documents,
        catalogs={},
        states={},
        site=_site(project, documents),
    )


def localised_project(workspace: Workspace, project: Project, locale: str) -> LocalisedProject:
    """The project in one locale, as its catalogs stand.

    Raises:
        PipelineError: if a catalog is damaged or belongs to no document.
    """
    found = read_catalogs(workspace, project, locale)
    templates = {document.id: extract(document) for document in project.documents}
    catalogs = {
        document_id: found.get(document_id) or Catalog(document_id, locale, ())
        for document_id in templates
    }
    documents = {
        document.id: with_inlines(localize(document, catalogs[document.id]))
        for document in project.documents
    }
    return LocalisedProject(
        locale=locale,
        documents=documents,
        catalogs=catalogs,
        states={
            document_id: translation_state(catalogs[document_id], template)
            for document_id, template in templates.items()
        },
        site=_site(project, documents),
    )


def _site(project: Project, documents: dict[str, Document]) -> Site:
    site = project.site.document
    return replace(project.site, document=documents.get(site.id, site))
