"""limpide extract: sources -> templates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.po.po import serialize_po
from pipeline.collector import paused
from pipeline.commands.steps.catalogs import templates_folder
from pipeline.commands.steps.project import Project
from pipeline.commands.steps.term_hints import term_hints
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Extraction:
    """Templates written (out of date, when only looking), and those whose source is gone."""

    changed: tuple[str, ...]
    stale: tuple[PurePosixPath, ...]
    documents: int

    @property
    def up_to_date(self) -> bool:
        """Whether the templates were as the sources want them."""
        return not self.changed and not self.stale


@paused()
def run_extract(workspace: Workspace, project: Project, *, check: bool = False) -> Extraction:
    """Write the template of every document and remove those whose document is gone.

    Args:
        workspace: the project's folder.
        project: its sources.
        check: only look; change nothing.
    """
    wanted = _templates(project)
    present = workspace.files(templates_folder(project.config))
    stale = [path for path in present if path.suffix == ".pot" and str(path) not in wanted]
    if check:
        changed = tuple(path for path, data in wanted.items() if not workspace.holds(path, data))
    else:
        changed = workspace.write_all(wanted)
        for path in stale:
            workspace.remove(path)
    return Extraction(changed, tuple(stale), len(wanted))


def _templates(project: Project) -> dict[str, bytes]:
    locales = tuple(policy.locale for policy in project.config.locales)
    hints = term_hints(project, locales)
    folder = templates_folder(project.config)
    templates = {}
    for document in project.documents:
        path = f"{folder}/{document.id}.pot"
        templates[path] = serialize_po(extract(document, hints)).encode()
    return templates
