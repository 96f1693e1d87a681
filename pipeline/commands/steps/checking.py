"""Every subject of a project, put before every check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.checks.causes import explained_scores
from pipeline.checks.hardest import hardest_passages
from pipeline.checks.preparation import (
    source_subject,
    surroundings,
    translation_subjects,
    with_renderings,
)
from pipeline.checks.run import run
from pipeline.checks.subjects import CheckSubject, DocumentSubject, Surroundings
from pipeline.checks.table import CHECKS
from pipeline.checks.thresholds import with_thresholds
from pipeline.checks.waivers import refuse_unknown_checks
from pipeline.commands.steps.catalogs import catalog_path
from pipeline.commands.steps.localised import localised_project, source_project
from pipeline.commands.steps.media import MEDIA_TYPES
from pipeline.commands.steps.project import Project
from pipeline.commands.steps.word_lists import word_lists
from pipeline.config import CONFIG_NAME
from pipeline.model.errors import UsageError
from pipeline.model.finding import Finding
from pipeline.model.readability import HardPassage, SectionScore
from pipeline.model.spelling import did_you_mean
from pipeline.source.inline import inlines_of
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Checking:
    """What the checks found, the scores of every document checked, and the hardest passages."""

    findings: tuple[Finding, ...]
    scores: tuple[SectionScore, ...]
    passages: tuple[HardPassage, ...] = ()


def check_project(
    workspace: Workspace, project: Project, locales: tuple[str, ...], today: date
) -> Checking:
    """Ask every check about the sources and about the translations.

    Args:
        workspace: the project's folder.
        project: its sources.
        locales: the locales to check; the sources' own is one of them.
        today: the day reviews are measured against.

    Raises:
        UsageError: if the settings name a check or an option that does not exist.
        PipelineError: if a waiver names one, or the project's list of words cannot be read.
    """
    severities = dict(project.config.severities)
    _refuse_unknown_checks(severities)
    refuse_unknown_checks(project.documents, [check.id for check in CHECKS])
    subjects = tuple(_subjects(workspace, project, locales, today))
    checks = with_thresholds(CHECKS, project.config.thresholds, CONFIG_NAME)
    documents = [subject for subject in subjects if isinstance(subject, DocumentSubject)]
    return Checking(
        findings=run(subjects, checks, severities),
        scores=tuple(score for subject in documents for score in explained_scores(subject)),
        passages=hardest_passages(documents),
    )


def _refuse_unknown_checks(severities: Iterable[str]) -> None:
    known = [check.id for check in CHECKS]
    for check_id in severities:
        if check_id not in known:
            raise UsageError(
                f'the settings name a check "{check_id}", which does not exist',
                remedy=did_you_mean(check_id, known),
                path="limpide.yaml",
            )


def _subjects(
    workspace: Workspace, project: Project, locales: tuple[str, ...], today: date
) -> Iterator[CheckSubject]:
    around = _surroundings(workspace, project, today)
    source = source_project(project)
    for locale in locales:
        if locale == project.config.source_locale:
            yield from (source_subject(found, around) for found in source.documents.values())
            continue
        localised = localised_project(workspace, project, locale)
        yield from with_renderings(
            subject
            for document_id, document in localised.documents.items()
            for subject in translation_subjects(
                source.documents[document_id],
                document,
                localised.catalogs[document_id],
                catalog_path(project.config, locale, document_id),
                around,
                inlines_of,
            )
        )


def _surroundings(workspace: Workspace, project: Project, today: date) -> Surroundings:
    return surroundings(
        project.documents,
        source_locale=project.config.source_locale,
        termbase=project.termbase,
        media=(
            project.config.source / path
            for path in project.media
            if path.suffix.lower() in MEDIA_TYPES
        ),
        contacts=(contact.id for contact in project.site.contacts),
        today=today,
        review_months=project.site.review_months,
        word_lists=word_lists(workspace, project.config),
    )
