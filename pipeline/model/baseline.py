"""What a project accepts of its present state, and what changed since, as values."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class KnownFinding:
    """A finding that was there when the baseline was written.

    `digest` is the same wherever the passage stands in its document; `says` is the message without
    its numbers, and `passage` the start of the passage, which find it again after small changes.
    """

    locale: str
    document_id: str
    check_id: str
    digest: str
    severity: Severity
    says: str
    passage: str


@dataclass(frozen=True, slots=True)
class KnownScore:
    """The score of a document, or of one of its sections, when the baseline was written.

    `section` is the heading's block id; `whole` marks the document. `value` is that of `formula`,
    None where there was none; `index` is the Limpide index.
    """

    locale: str
    document_id: str
    whole: bool
    section: str
    formula: str
    value: float | None
    index: float | None
    words: int
    sentences: int


@dataclass(frozen=True, slots=True)
class Baseline:
    """All that was known; in the order of the fields."""

    findings: tuple[KnownFinding, ...] = ()
    scores: tuple[KnownScore, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """A score that moved by more than edits that change nothing move it.

    `measure` is "index" or the id of a formula; `title` names the section, "" for a document and
    for the text before the first heading.
    """

    locale: str
    document_id: str
    whole: bool
    title: str
    measure: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed since the baseline.

    `new` are findings that it did not know, `gone` those it knew and that are no more, `known` how
    many are still there. `before` are its scores, for showing beside those of today.
    """

    new: tuple[Finding, ...] = ()
    gone: tuple[KnownFinding, ...] = ()
    known: int = 0
    worse: tuple[ScoreChange, ...] = ()
    better: tuple[ScoreChange, ...] = ()
    before: tuple[KnownScore, ...] = ()
