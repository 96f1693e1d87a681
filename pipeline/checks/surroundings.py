"""What checks may know of the project around a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath

from pipeline.checks.consistency import Renderings
from pipeline.checks.expressions import WordLists
from pipeline.language.matching.index import Terminology


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a check may know of the rest of the project.

    `anchors` has the ids that a link may name for the path of every page, `documents` the id of
    every page and `videos` those of pages that present a video; `media` are the files that can be
    published beside pages. Paths are relative to the project. A page is overdue when it was not
    reviewed for `review_months`; `word_lists` are the expressions that have plainer ones, and
    `renderings` the translations of the locale being checked.
    """

    source_locale: str
    terminology: Terminology
    anchors: Mapping[PurePosixPath, frozenset[str]]
    documents: frozenset[str]
    videos: frozenset[str]
    media: frozenset[PurePosixPath]
    contacts: frozenset[str]
    today: date
    review_months: int
    word_lists: WordLists = field(default_factory=WordLists)
    renderings: Renderings = field(default_factory=Renderings)
