"""limpide repair: mend damaged catalogs, and say what was done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.po.po import parse_po
from pipeline.catalog.repairing.repair import repair
from pipeline.catalog.repairing.steps import Damaged, Mended
from pipeline.commands.steps.catalog_record import accept_catalog
from pipeline.commands.steps.catalogs import catalogs_folder, templates_folder
from pipeline.config import Config
from pipeline.model.errors import PipelineError
from pipeline.workspace import Workspace

_SUFFIXES = frozenset({".po", ".pot"})


@dataclass(frozen=True, slots=True)
class Repaired:
    """A catalog's file: what was mended in it, or why it was left as it is."""

    path: PurePosixPath
    done: tuple[Mended, ...]
    left: PipelineError | None


@dataclass(frozen=True, slots=True)
class Repairs:
    """The files that needed mending, and how many were looked at."""

    files: tuple[Repaired, ...]
    looked_at: int

    @property
    def all_whole(self) -> bool:
        """Whether every file can be read now."""
        return all(found.left is None for found in self.files)


def run_repair(
    workspace: Workspace,
    config: Config,
    paths: tuple[PurePosixPath, ...] = (),
    *,
    check: bool = False,
) -> Repairs:
    """Mend the catalogs of a project.

    Args:
        workspace: the project's folder.
        config: its settings.
        paths: the files to mend, relative to the project; none for all of its catalogs.
        check: only look; change nothing.

    Raises:
        PipelineError: if a file cannot be read or written.
    """
    chosen = paths or _all_catalogs(workspace, config)
    found = [_repaired(workspace, config, path, check=check) for path in chosen]
    return Repairs(tuple(each for each in found if each.done or each.left), len(chosen))


def run_accept(
    workspace: Workspace, config: Config, paths: tuple[PurePosixPath, ...]
) -> tuple[PurePosixPath, ...]:
    """Take catalogs as they are now for whole, though messages have gone from their end.

    Returns:
        The files.

    Raises:
        PipelineError: if one is damaged in another way.
    """
    for path in paths:
        document_id, locale = _identity(config, path)
        accept_catalog(
            workspace, path, parse_po(workspace.read_bytes(path), path, document_id, locale)
        )
    return paths


def _all_catalogs(workspace: Workspace, config: Config) -> tuple[PurePosixPath, ...]:
    return tuple(path for path in workspace.files(config.catalogs) if path.suffix in _SUFFIXES)


def _repaired(
    workspace: Workspace, config: Config, path: PurePosixPath, *, check: bool
) -> Repaired:
    damaged = Damaged(path, *_identity(config, path), config.source_locale)
    mended = repair(workspace.read_bytes(path), damaged)
    if mended.done and not check:
        workspace.write(path, mended.data)
    return Repaired(path, mended.done, mended.left)


def _identity(config: Config, path: PurePosixPath) -> tuple[str, str | None]:
    """The document and the locale that a file's place gives it."""
    for policy in config.locales:
        folder = catalogs_folder(config, policy.locale)
        if path.is_relative_to(folder):
            return str(path.relative_to(folder).with_suffix("")), policy.locale
    templates = templates_folder(config)
    name = path.relative_to(templates) if path.is_relative_to(templates) else path
    return str(name.with_suffix("")), None
