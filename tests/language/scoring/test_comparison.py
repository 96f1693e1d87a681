"""Translations beside their source: what is compared, and that shipped ones stand the test."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.checks.running_text import sections
from pipeline.checks.scores import section_counts
from pipeline.commands.steps.localised import localised_project, source_project
from pipeline.commands.steps.project import load_project
from pipeline.language.readability import count, score
from pipeline.language.scoring.comparison import compare, percentile
from pipeline.language.scoring.limpide_index import limpide_index
from pipeline.model.readability import TextCounts
from pipeline.workspace import Workspace

REPOSITORY = Path(__file__).parents[3]
FRENCH = "Reposez-vous. Marchez un peu chaque jour."
ENGLISH = "Rest, walking a little every day."


def test_sentences_and_the_longest_are_those_of_each_text() -> None:
    found = compare(count(FRENCH, "fr"), "fr", count(ENGLISH, "en"), "en")
    assert (found.source_sentences, found.sentences) == (2, 1)
    assert (found.source_longest, found.longest) == (5, 6)


def test_a_percentile_is_a_place_among_texts_of_the_language() -> None:
    assert percentile(56.0, "fr") == pytest.approx(50)
    assert percentile(71.0, "fr@simple") == pytest.approx(84.1, abs=0.1)  # a deviation above
    assert percentile(51.0, "en") == pytest.approx(50)


@pytest.mark.parametrize(("index", "locale"), [(None, "fr"), (49.0, "pl"), (49.0, "zh")])
def test_what_was_not_measured_has_no_place(index: float | None, locale: str) -> None:
    assert percentile(index, locale) is None


@pytest.mark.parametrize("locale", ["ar", "en", "es", "it"])
def test_the_pages_are_about_as_hard_in_every_language(locale: str) -> None:
    workspace = Workspace(REPOSITORY)
    project = load_project(workspace)
    source = source_project(project).documents.values()
    localised = localised_project(workspace, project, locale).documents.values()
    whole = [
        sum(
            (
                section_counts(part, document.locale)
                for document in documents
                for part in sections(document)
            ),
            TextCounts(),
        )
        for documents in (source, localised)
    ]
    places = [
        percentile(limpide_index(counts), each)
        for counts, each in zip(whole, ("fr", locale), strict=True)
    ]
    assert places[1] == pytest.approx(places[0], abs=3)


@pytest.mark.parametrize("locale", ["ar", "en", "es", "fr@simple", "it"])
def test_no_translation_is_taken_for_another_language(locale: str) -> None:
    workspace = Workspace(REPOSITORY)
    project = load_project(workspace)
    for document in localised_project(workspace, project, locale).documents.values():
        passages = (passage.text for part in sections(document) for passage in part.passages)
        assert score("\n\n".join(passages), locale).other_language == "", document.id
