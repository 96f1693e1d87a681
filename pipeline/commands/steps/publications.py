"""A project as it is published: one Publication a locale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.commands.steps.catalogs import INTERFACE
from pipeline.commands.steps.interface import interface_catalog
from pipeline.commands.steps.localised import LocalisedProject, localised_project, source_project
from pipeline.commands.steps.media import read_media
from pipeline.commands.steps.project import Project
from pipeline.config import LocalePolicy, Untranslated
from pipeline.language.locale import locale_name
from pipeline.model.catalog import Catalog
from pipeline.model.document import Document, DocumentKind
from pipeline.model.publication import LocaleName, Publication, SourceText
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Publications:
    """What is published: the sources' locale first, and (locale, document id) of what is not."""

    each: tuple[Publication, ...]
    withheld: tuple[tuple[str, str], ...]


def publications(
    workspace: Workspace, project: Project, *, with_interface: bool = True
) -> Publications:
    """Everything the project publishes, as its sources and catalogs stand.

    Args:
        workspace: the project's folder.
        project: its sources.
        with_interface: whether a format has words around its pages.
    """
    localised = [source_project(project)]
    withheld: set[tuple[str, str]] = set()
    for policy in project.config.locales:
        found = localised_project(workspace, project, policy.locale)
        localised.append(found)
        withheld |= {(policy.locale, document_id) for document_id in _withheld(found, policy)}
    names = _names(project)
    published = {
        made.locale: frozenset(
            document.id
            for document in made.documents.values()
            if (made.locale, document.id) not in withheld
        )
        for made in localised
    }
    media = read_media(workspace, project, localised[0].documents.values())
    sources = _sources(workspace, project)
    each = tuple(
        Publication(
            locale=names[made.locale],
            source_locale=names[project.config.source_locale],
            locales=tuple(names.values()),
            documents=_only(made.documents.values(), published[made.locale]),
            site=made.site,
            termbase=project.termbase,
            interface=interface_catalog(workspace, project.config, made.locale)
            if with_interface
            else Catalog(INTERFACE, made.locale, ()),
            states=made.states,
            published=published,
            media=media,
            sources=sources,
        )
        for made in localised
    )
    return Publications(each, tuple(sorted(withheld)))


def _withheld(found: LocalisedProject, policy: LocalePolicy) -> Iterable[str]:
    """The documents that the locale's policy keeps back: those not wholly translated."""
    if policy.untranslated is Untranslated.MARK:
        return ()
    return (
        document.id
        for document in found.documents.values()
        if document.kind is not DocumentKind.SITE and not found.states[document.id].complete
    )


def _sources(workspace: Workspace, project: Project) -> dict[str, SourceText]:
    folder = project.config.source
    return {
        document.id: SourceText(
            document.path.relative_to(folder), workspace.read_bytes(document.path).decode("utf-8")
        )
        for document in project.pages
    }


def _only(documents: Iterable[Document], ids: frozenset[str]) -> tuple[Document, ...]:
    return tuple(document for document in documents if document.id in ids)


def _names(project: Project) -> dict[str, LocaleName]:
    locales = (project.config.source_locale, *(policy.locale for policy in project.config.locales))
    return {locale: locale_name(locale, project.site.languages.get(locale)) for locale in locales}
