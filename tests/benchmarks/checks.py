"""How many words a second the checks read, on one core: part of `make bench`.

Reads this repository's French pages, many times over; prints the speed of all checks together and
the share of each. Processor time, not wall clock, after a first pass that loads the dictionaries.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

from pipeline.checks.preparation import source_subject, surroundings
from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from pipeline.commands.steps.clock import today
from pipeline.commands.steps.localised import source_project
from pipeline.commands.steps.project import load_project
from pipeline.commands.steps.word_lists import word_lists
from pipeline.workspace import Workspace
from tests.validators.tools import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.contract import Check
    from pipeline.checks.subjects import DocumentSubject, Surroundings
    from pipeline.model.document import Document

TIMES = 20  # each page that often: the shipped pages alone are read too fast to be measured
SHOWN = 8  # checks, the slowest first


def main() -> None:
    """Time all checks together, then each alone."""
    documents, around = _content()
    words = sum(
        len(sentence.words)
        for subject in _subjects(documents, around)
        for sentence in subject.sentences()
    )
    _seconds(CHECKS, _subjects(documents, around))
    seconds = _seconds(CHECKS, _subjects(documents, around))
    read = [_seconds([check], _read(documents, around)) for check in CHECKS]
    sys.stdout.write(f"all checks: {words / seconds:,.0f} words/s ({words:,} words)\n")
    for check, each in sorted(zip(CHECKS, read, strict=True), key=lambda pair: -pair[1])[:SHOWN]:
        sys.stdout.write(f"  {check.id:<36}{1e6 * each / words:>6.2f} µs a word\n")


def _content() -> tuple[list[Document], Surroundings]:
    workspace = Workspace(REPOSITORY)
    project = load_project(workspace)
    documents = [*source_project(project).documents.values()] * TIMES
    around = surroundings(
        project.documents,
        source_locale=project.config.source_locale,
        termbase=project.termbase,
        media=(),
        contacts=(),
        today=today(),
        review_months=project.site.review_months,
        word_lists=word_lists(workspace, project.config),
    )
    return documents, around


def _subjects(documents: list[Document], around: Surroundings) -> list[DocumentSubject]:
    return [source_subject(document, around) for document in documents]


def _read(documents: list[Document], around: Surroundings) -> list[DocumentSubject]:
    """Subjects whose sentences are split already, so that a check is timed alone."""
    subjects = _subjects(documents, around)
    for subject in subjects:
        for sentence in subject.sentences():
            _ = sentence.words, sentence.inflections
    return subjects


def _seconds(checks: Sequence[Check[Any]], subjects: list[DocumentSubject]) -> float:
    start = time.process_time()
    run(subjects, checks)
    return time.process_time() - start


if __name__ == "__main__":
    main()
