"""limpide update: templates -> catalogs of each locale, every translation kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.updating.heirs import heirs, inherited
from pipeline.catalog.updating.memory import memory_units
from pipeline.catalog.updating.proposal import Languages
from pipeline.catalog.updating.retired import is_translated, lost
from pipeline.catalog.updating.update import new_catalog, update_locale
from pipeline.commands.memory import imported_units
from pipeline.commands.steps.catalog_record import forget_catalog, write_catalogs
from pipeline.commands.steps.catalogs import (
    INTERFACE,
    catalog_path,
    read_every_catalog,
)
from pipeline.commands.steps.interface import interface_template, shipped_interface
from pipeline.commands.steps.project import Project
from pipeline.commands.steps.term_hints import term_hints
from pipeline.language.locale import plural_forms
from pipeline.model.catalog import Catalog
from pipeline.model.errors import PipelineError
from pipeline.model.memory import MemoryUnit
from pipeline.model.value import replace
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CatalogUpdate:
    """A catalog brought up to date, and whether its file changed.

    `replaces` are the files of documents that are gone, whose translations this catalog took over;
    `purged` is how many obsolete messages were removed from it. `gone` is true where its own
    document is gone and none took over: the file stays as it is, as memory, or is removed.
    """

    path: PurePosixPath
    catalog: Catalog
    changed: bool = False
    replaces: tuple[PurePosixPath, ...] = ()
    purged: int = 0
    gone: bool = False


def run_update(
    workspace: Workspace, project: Project, locales: tuple[str, ...] = (), *, purge: bool = False
) -> tuple[CatalogUpdate, ...]:
    """Merge the sources' texts into the catalogs of some locales (all where none is named).

    Every catalog is read before the first is written: a damaged one stops the run with nothing
    changed. The catalog of a document that is gone is removed when all others are written, if
    another took its translations over or it has none; else it stays, as memory.

    Args:
        workspace: the project's folder.
        project: its sources.
        locales: the locales to update.
        purge: whether to remove obsolete messages and catalogs that are only memory, and the
            translations in them.

    Raises:
        PipelineError: if a catalog is damaged, or if a translation would be lost without `purge`.
    """
    planned = [
        update
        for locale in project.chosen_locales(locales)
        for update in _planned(workspace, project, locale, purge=purge)
    ]
    files = {update.path: update.catalog for update in planned if not update.gone}
    changed = write_catalogs(workspace, files, purge=purge)
    written = tuple(
        update if update.gone else replace(update, changed=update.path in changed)
        for update in planned
    )
    for update in written:
        removed = (update.path,) if update.gone and update.changed else ()
        for path in (*update.replaces, *removed):
            forget_catalog(workspace, path)  # first: nobody asks again about a file that is gone
            workspace.remove(path)
    return written


def _planned(
    workspace: Workspace, project: Project, locale: str, *, purge: bool
) -> list[CatalogUpdate]:
    templates = _templates(project, locale)
    known = read_every_catalog(workspace, project, locale)
    if INTERFACE not in templates:
        known.pop(INTERFACE, None)  # the project's own, which no template brings up to date
    heir_of = heirs(known, templates)
    gone = {
        name: catalog
        for name, catalog in known.items()
        if name not in templates and name not in heir_of
    }
    units = imported_units(workspace, project, locale)
    old = inherited(known, heir_of, templates, _empty(templates, locale))
    remembered = memory_units(gone.values(), partial(_origin, project, locale))
    updated = _updated(project, locale, old, templates, (*remembered, *units))
    _refuse_loss(project, locale, known, updated | gone)
    counts = dict.fromkeys(templates, 0)
    if purge:
        current = {name: replace(one, messages=one.current) for name, one in updated.items()}
        counts = {
            name: len(updated[name].messages) - len(current[name].messages) for name in counts
        }
        # Once more, as no comment may name a message that is no longer there.
        updated = _updated(project, locale, current, templates, units)
    return [
        CatalogUpdate(
            catalog_path(project.config, locale, name),
            catalog,
            replaces=tuple(
                catalog_path(project.config, locale, gone)
                for gone, heir in heir_of.items()
                if heir == name
            ),
            purged=counts[name],
        )
        for name, catalog in updated.items()
    ] + [
        _without_document(catalog_path(project.config, locale, name), catalog, purge=purge)
        for name, catalog in gone.items()
    ]


def _without_document(path: PurePosixPath, catalog: Catalog, *, purge: bool) -> CatalogUpdate:
    """What becomes of a catalog that is no document's; one without any work is not kept."""
    translations = sum(map(is_translated, catalog.messages))
    has_work = translations or any(found.translator_comments for found in catalog.messages)
    is_removed = purge or not has_work
    return CatalogUpdate(
        path, catalog, changed=is_removed, purged=translations if is_removed else 0, gone=True
    )


def _templates(project: Project, locale: str) -> dict[str, Catalog]:
    hints = term_hints(project, (locale,))
    templates = {document.id: extract(document, hints) for document in project.documents}
    if shipped_interface(locale) is None:
        templates[INTERFACE] = interface_template()
    return templates


def _empty(templates: Mapping[str, Catalog], locale: str) -> dict[str, Catalog]:
    forms = plural_forms(locale)
    return {name: new_catalog(template, locale, forms) for name, template in templates.items()}


def _updated(
    project: Project,
    locale: str,
    catalogs: Mapping[str, Catalog],
    templates: Mapping[str, Catalog],
    units: tuple[MemoryUnit, ...],
) -> dict[str, Catalog]:
    updated = update_locale(
        catalogs,
        templates.values(),
        Languages(project.config.source_locale, locale),
        units=units,
        origin=partial(_origin, project, locale),
    )
    return {catalog.document_id: catalog for catalog in updated}


def _origin(project: Project, locale: str, document_id: str) -> str:
    """The catalog that a translation is from, as comments name it."""
    return str(catalog_path(project.config, locale, document_id))


def _refuse_loss(
    project: Project, locale: str, known: Mapping[str, Catalog], updated: Mapping[str, Catalog]
) -> None:
    """Stop before the first write if a translation that was read is in none of the new catalogs."""
    for catalog, message in lost(known.values(), updated.values()):
        raise PipelineError(
            f'updating would lose the translation of "{message.msgid[:70]}"',
            remedy="Nothing was written. Please report this, with the catalog",
            path=catalog_path(project.config, locale, catalog.document_id),
            line=message.line or None,
        )
