"""limpide update: templates -> catalogs of each locale, every translation kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.update import new_catalog, update
from pipeline.commands.catalog_record import write_catalog
from pipeline.commands.catalogs import INTERFACE, catalog_path, read_catalogs
from pipeline.commands.interface import interface_template, shipped_interface
from pipeline.commands.project import Project
from pipeline.commands.term_hints import term_hints
from pipeline.language.locale import plural_forms
from pipeline.model.catalog import Catalog
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CatalogUpdate:
    """A catalog brought up to date, and whether its file changed."""

    path: PurePosixPath
    catalog: Catalog
    changed: bool


def run_update(
    workspace: Workspace, project: Project, locales: tuple[str, ...] = ()
) -> tuple[CatalogUpdate, ...]:
    """Merge the sources' texts into the catalogs of some locales (all where none is named).

    Every catalog is read before the first is written: a damaged one stops the run with nothing
    changed.
    """
    wanted = project.chosen_locales(locales)
    updated = [
        (catalog_path(project.config, locale, catalog.document_id), catalog)
        for locale in wanted
        for catalog in _updated(workspace, project, locale)
    ]
    return tuple(
        CatalogUpdate(path, catalog, write_catalog(workspace, path, catalog))
        for path, catalog in updated
    )


def _updated(workspace: Workspace, project: Project, locale: str) -> tuple[Catalog, ...]:
    known = read_catalogs(workspace, project, locale)
    hints = term_hints(project, (locale,))
    updated = []
    for document in project.documents:
        template = extract(document, hints)
        catalog = known.get(document.id) or new_catalog(template, locale, plural_forms(locale))
        updated.append(update(catalog, template))
    if shipped_interface(locale) is None:
        updated.append(_updated_interface(known.get(INTERFACE), locale))
    return tuple(updated)


def _updated_interface(known: Catalog | None, locale: str) -> Catalog:
    template = interface_template()
    return update(known or new_catalog(template, locale, plural_forms(locale)), template)
