"""What the project's translation memory suggests for a text."""

from __future__ import annotations

from pipeline.catalog.updating.memory import Suggestion, TranslationMemory, memory_units
from pipeline.commands.memory import imported_units
from pipeline.commands.steps.catalogs import catalog_path, read_every_catalog
from pipeline.commands.steps.project import Project
from pipeline.workspace import Workspace


def run_suggest(
    workspace: Workspace, project: Project, locale: str, text: str
) -> tuple[Suggestion, ...]:
    """Translations of a text or of similar ones, the most alike first.

    Args:
        workspace: the project's folder.
        project: its settings.
        locale: the locale to translate into, one of the project's.
        text: a text in the language of the sources.

    Raises:
        UsageError: if the project has no such locale.
        PipelineError: if a catalog is damaged.
    """
    (locale,) = project.chosen_locales((locale,))
    return locale_memory(workspace, project, locale).suggest(text)


def locale_memory(workspace: Workspace, project: Project, locale: str) -> TranslationMemory:
    """All that the catalogs of a locale and the project's TMX files remember, catalogs first.

    Raises:
        PipelineError: if a catalog or a TMX file is damaged.
    """
    catalogs = read_every_catalog(workspace, project, locale).values()
    own = memory_units(catalogs, lambda name: str(catalog_path(project.config, locale, name)))
    return TranslationMemory((*own, *imported_units(workspace, project, locale)))
