"""limpide pseudo: made-up catalogs of a locale, for tests of layout and of round trips."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.po.po import serialize_po
from pipeline.catalog.pseudo import Pseudo, pseudo_catalog
from pipeline.catalog.updating.update import new_catalog, update
from pipeline.commands.steps.catalogs import catalog_path, catalogs_folder
from pipeline.commands.steps.project import Project
from pipeline.language.locale import plural_forms
from pipeline.model.errors import UsageError
from pipeline.workspace import Workspace

_COMMENT = "Made up by limpide pseudo; nothing here is a translation."


def run_pseudo(
    workspace: Workspace, project: Project, locale: str, pseudo: Pseudo
) -> tuple[PurePosixPath, ...]:
    """Write a made-up catalog of every document of a project.

    Returns:
        The files written.

    Raises:
        UsageError: if the locale has catalogs that this verb did not make.
    """
    _refuse_real_catalogs(workspace, catalogs_folder(project.config, locale))
    written = {}
    for document in project.documents:
        template = extract(document)
        catalog = update(new_catalog(template, locale, plural_forms(locale)), template)
        made = pseudo_catalog(catalog, pseudo)
        text = f"# {_COMMENT}\n{serialize_po(made)}"
        written[catalog_path(project.config, locale, document.id)] = text.encode()
    workspace.write_all(written)
    return tuple(written)


def _refuse_real_catalogs(workspace: Workspace, folder: PurePosixPath) -> None:
    for path in workspace.files(folder):
        if path.suffix == ".po" and _COMMENT.encode() not in workspace.read_bytes(path)[:500]:
            raise UsageError(
                "this catalog holds real translations, which a made-up one would replace",
                remedy="Choose a locale without catalogs",
                path=path,
            )
