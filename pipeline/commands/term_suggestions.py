"""limpide terms suggest: what the termbase lacks, and what the catalogs say in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.checks.consistency import Rendering, Renderings, Sentence
from pipeline.checks.prose import prose
from pipeline.commands.steps.catalogs import catalog_path, read_catalogs
from pipeline.commands.steps.localised import source_project
from pipeline.commands.steps.project import Project
from pipeline.language.matching.candidates import Candidate, term_candidates
from pipeline.language.matching.index import TermIndex
from pipeline.language.rarity import zipf
from pipeline.model.catalog import MessageState
from pipeline.model.document import DocumentKind, Location
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Candidate terms, the likeliest first, and for each locale its inconsistent sentences."""

    candidates: tuple[Candidate, ...]
    inconsistent: tuple[tuple[str, tuple[Sentence, ...]], ...]


def run_terms_suggest(
    workspace: Workspace, project: Project, locales: Sequence[str] = ()
) -> Suggestions:
    """Look for terms in the sources, and for inconsistent translations in the catalogs.

    Args:
        workspace: the project's folder.
        project: its sources and termbase.
        locales: whose catalogs to look at; all where none is named.
    """
    index = TermIndex(project.termbase, project.config.source_locale)
    found = (
        (locale, tuple(_renderings(workspace, project, locale).inconsistent.values()))
        for locale in project.chosen_locales(locales)
    )
    return Suggestions(
        candidates=term_candidates(_texts(project), index, zipf),
        inconsistent=tuple((locale, sentences) for locale, sentences in found if sentences),
    )


def _texts(project: Project) -> Iterator[tuple[str, str]]:
    for document_id, document in source_project(project).documents.items():
        for segment in document.segments():
            yield document_id, prose(segment.inlines)


def _renderings(workspace: Workspace, project: Project, locale: str) -> Renderings:
    """The confirmed translations of a locale; captions apart, whose cues are no sentences."""
    captions = {
        document.id for document in project.documents if document.kind is DocumentKind.CAPTIONS
    }
    catalogs = read_catalogs(workspace, project, locale)
    return Renderings(
        tuple(
            Rendering(
                document_id,
                message.msgctxt,
                message.msgid,
                message.msgstr,
                Location(catalog_path(project.config, locale, document_id), message.line),
            )
            for document_id, catalog in catalogs.items()
            if document_id not in captions
            for message in catalog.current
            if message.state is MessageState.TRANSLATED and message.msgid_plural is None
        )
    )
