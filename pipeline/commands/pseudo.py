"""limpide pseudo: made-up catalogs of a locale, for tests of layout and of round trips."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.pseudo import Pseudo, is_made_up, pseudo_catalog
from pipeline.catalog.updating.update import new_catalog, update
from pipeline.commands.steps.catalogs import INTERFACE, catalog_path, catalogs_folder
from pipeline.commands.steps.project import Project
from pipeline.config import Config
from pipeline.language.locale import plural_forms
from pipeline.model.errors import UsageError
from pipeline.workspace import Workspace

_COMMENT = "Made up by limpide pseudo; nothing here is a translation."
_HEAD = 500  # bytes of a file in which the comment stands if it does


def run_pseudo(
    workspace: Workspace, project: Project, locale: str, pseudo: Pseudo
) -> tuple[PurePosixPath, ...]:
    """Write a made-up catalog of every document of a project.

    Returns:
        The files written.

    Raises:
        UsageError: if the locale has catalogs that this verb did not make, or that somebody has
            translated in since.
        PipelineError: if one of them is damaged.
    """
    _refuse_real_translations(workspace, project.config, locale)
    written = {}
    for document in project.documents:
        template = extract(document)
        catalog = update(new_catalog(template, locale, plural_forms(locale)), template)
        made = pseudo_catalog(catalog, pseudo)
        text = f"# {_COMMENT}\n{serialize_po(made)}"
        written[catalog_path(project.config, locale, document.id)] = text.encode()
    workspace.write_all(written)
    return tuple(written)


def _refuse_real_translations(workspace: Workspace, config: Config, locale: str) -> None:
    kept = catalog_path(config, locale, INTERFACE)  # which an update makes, and this verb never
    for path in workspace.files(catalogs_folder(config, locale)):
        if (
            path.suffix == ".po"
            and path != kept
            and not _is_made_up(workspace.read_bytes(path), path, locale)
        ):
            raise UsageError(
                "this catalog holds real translations, which a made-up one would replace",
                remedy="Choose a locale without catalogs, or move this one away",
                path=path,
            )


def _is_made_up(data: bytes, path: PurePosixPath, locale: str) -> bool:
    """Whether this verb made a catalog, and nobody has translated in it since."""
    if _COMMENT.encode() not in data[:_HEAD]:
        return False
    return all(map(is_made_up, parse_po(data, path, path.stem, locale).messages))
