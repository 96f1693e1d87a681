"""limpide extract: sources -> templates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.po.po import serialize_po
from pipeline.commands.steps.catalogs import template_path, templates_folder
from pipeline.commands.steps.project import Project
from pipeline.commands.steps.term_hints import term_hints
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Extraction:
    """Templates written (out of date, when only looking), and those whose source is gone."""

    changed: tuple[PurePosixPath, ...]
    stale: tuple[PurePosixPath, ...]
    documents: int

    @property
    def up_to_date(self) -> bool:
        """Whether the templates were as the sources want them."""
        return not self.changed and not self.stale


def run_extract(workspace: Workspace, project: Project, *, check: bool = False) -> Extraction:
    """Write the template of every document and remove those whose document is gone.

    Args:
        workspace: the project's folder.
        project: its sources.
        check: only look; change nothing.
    """
    wanted = _templates(project)
    changed = [path for path, data in wanted.items() if not _holds(workspace, path, data)]
    present = workspace.files(templates_folder(project.config))
    stale = [path for path in present if path.suffix == ".pot" and path not in wanted]
    if not check:
        workspace.write_all({path: wanted[path] for path in changed})
        for path in stale:
            workspace.remove(path)
    return Extraction(tuple(changed), tuple(stale), len(wanted))


def _templates(project: Project) -> dict[PurePosixPath, bytes]:
    locales = tuple(policy.locale for policy in project.config.locales)
    hints = term_hints(project, locales)
    return {
        template_path(project.config, document.id): serialize_po(extract(document, hints)).encode()
        for document in project.documents
    }


def _holds(workspace: Workspace, path: PurePosixPath, data: bytes) -> bool:
    return workspace.exists(path) and workspace.read_bytes(path) == data
