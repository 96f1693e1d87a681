"""limpide memory: what the project has translated <-> TMX files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.exchange.tmx import canonical, parse_tmx, serialize_tmx
from pipeline.catalog.updating.memory import memory_units
from pipeline.commands.steps.catalogs import catalog_path, read_every_catalog
from pipeline.commands.steps.project import Project
from pipeline.config import Config
from pipeline.model.errors import UsageError
from pipeline.model.memory import MemoryUnit
from pipeline.model.value import replace
from pipeline.workspace import Workspace

SUFFIX = ".tmx"


@dataclass(frozen=True, slots=True)
class MemoryImport:
    """A memory of the project after an import: its file, units in all, and new ones."""

    path: PurePosixPath
    units: int
    new: int


def memory_folder(config: Config) -> PurePosixPath:
    """The folder of the project's TMX files."""
    return config.catalogs / "memory"


def run_memory_export(
    workspace: Workspace, project: Project, locales: tuple[str, ...] = ()
) -> tuple[tuple[MemoryUnit, ...], bytes]:
    """All confirmed translations into some locales (all where none is named).

    Those of texts that have left the sources are among them.

    Returns:
        The units, and the TMX file that holds them.

    Raises:
        PipelineError: if a catalog is damaged, or a text holds what TMX cannot hold.
    """
    units = canonical(
        unit
        for locale in project.chosen_locales(locales)
        for unit in _units(workspace, project, locale)
    )
    return units, serialize_tmx(units, project.config.source_locale)


def run_memory_import(
    workspace: Workspace, project: Project, name: str, data: bytes
) -> MemoryImport:
    """Add a TMX file to the project's memories.

    Args:
        workspace: the project's folder.
        project: its sources.
        name: the file's name as the user gave it; its last part names the memory.
        data: the file's bytes.

    Raises:
        UsageError: if the name is none that a memory can have.
        PipelineError: if the file is not TMX, or translates from another language.
    """
    stem = PurePosixPath(name).stem
    if not stem or stem.startswith("."):
        raise UsageError(f'"{name}" cannot name a memory', remedy="Rename the file")
    path = memory_folder(project.config) / f"{stem}{SUFFIX}"
    read = (project.config.source_locale, project.chosen_locales(()))
    known = parse_tmx(workspace.read_bytes(path), path, *read) if workspace.exists(path) else ()
    known = canonical(known)
    units = canonical((*known, *parse_tmx(data, name, *read)))
    workspace.write(path, serialize_tmx(units, project.config.source_locale))
    return MemoryImport(path, len(units), len(units) - len(known))


def imported_units(workspace: Workspace, project: Project, locale: str) -> tuple[MemoryUnit, ...]:
    """What the project's TMX files remember for a locale, each unit with its file as origin.

    Raises:
        PipelineError: if a file is not TMX, or translates from another language.
    """
    source, known = project.config.source_locale, project.chosen_locales(())
    return tuple(
        replace(unit, origin=str(path))
        for path in workspace.files(memory_folder(project.config))
        if path.suffix == SUFFIX
        for unit in parse_tmx(workspace.read_bytes(path), path, source, known)
        if unit.locale == locale
    )


def _units(workspace: Workspace, project: Project, locale: str) -> Iterator[MemoryUnit]:
    catalogs = read_every_catalog(workspace, project, locale).values()
    return memory_units(catalogs, lambda name: str(catalog_path(project.config, locale, name)))
