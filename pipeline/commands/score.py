"""limpide score: one text, or one a line -> its counts, formulas, index and findings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from pipeline.checks.left_out import left_out
from pipeline.checks.preparation import source_subject, surroundings
from pipeline.checks.run import run
from pipeline.checks.running_text import sections
from pipeline.checks.subjects import Surroundings
from pipeline.checks.table import CHECKS
from pipeline.commands.steps.word_lists import shipped_lists
from pipeline.language.readability import score, textstat_values
from pipeline.model.document import Document
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.readability import LeftOut, TextScore
from pipeline.model.termbase import Termbase
from pipeline.source.inline import with_inlines
from pipeline.source.plain_text import read_plain_text
from pipeline.source.reader import SourceFile
from pipeline.source.table import READERS_OF_ANY, read

STANDARD_INPUT = PurePosixPath("standard input")
_WITH_MARKUP = (".md", ".vtt")
_READABILITY = [check for check in CHECKS if check.id.startswith("readability.")]


@dataclass(frozen=True, slots=True)
class Scored:
    """What is known of one text; `textstat` has textstat's own values where they were asked for."""

    score: TextScore
    findings: tuple[Finding, ...]
    left_out: tuple[LeftOut, ...]
    textstat: dict[str, float | None] | None = None


def run_score(source: SourceFile, today: date, *, compare: bool = False) -> Scored:
    """Score one text; Markdown and captions are read as such, all else is plain text.

    Args:
        source: the text and its locale; its name decides how it is read.
        today: the day, for checks that ask.
        compare: whether to add what textstat itself gives.

    Raises:
        PipelineError: if the file's content cannot be used.
    """
    return _score(_document(source), _around(source.locale, today), compare=compare)


def score_lines(
    lines: Iterable[bytes], locale: str, today: date, *, compare: bool = False
) -> Iterator[Scored]:
    """Score texts given as JSON strings, one a line, in their order.

    Raises:
        PipelineError: at the first line that is no JSON string; it is named.
    """
    around = _around(locale, today)
    for number, line in enumerate(lines, 1):
        source = SourceFile(STANDARD_INPUT, STANDARD_INPUT.name, _text(line, number), locale)
        yield _score(read_plain_text(source), around, compare=compare)


def _text(line: bytes, number: int) -> str:
    try:
        found = json.loads(line)
        if isinstance(found, str):
            found.encode()  # half of a pair of surrogates is no text
            return found
    except (ValueError, RecursionError):
        pass
    raise PipelineError(
        "the line is not a JSON string",
        remedy='Write each text in double quotes on a line of its own, such as "Un texte."',
        path=STANDARD_INPUT,
        line=number,
    )


def _document(source: SourceFile) -> Document:
    if source.path.suffix in _WITH_MARKUP:
        return with_inlines(read(source, READERS_OF_ANY))
    return read_plain_text(source)


def _score(document: Document, around: Surroundings, *, compare: bool) -> Scored:
    passages = (passage for part in sections(document) for passage in part.passages)
    text = "\n\n".join(passage.text for passage in passages if passage.scored)
    return Scored(
        score=score(text, document.locale),
        findings=run([source_subject(document, around)], _READABILITY),
        left_out=left_out(document),
        textstat=textstat_values(text, document.locale) if compare else None,
    )


def _around(locale: str, today: date) -> Surroundings:
    """A project of this text alone."""
    return surroundings(
        (),
        source_locale=locale,
        termbase=Termbase(),
        media=(),
        contacts=(),
        today=today,
        review_months=12,
        word_lists=shipped_lists(),
    )
