"""limpide check --baseline: what was known, kept in one file; what got worse since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipeline.checks.baseline import compare, keep_others, measure
from pipeline.checks.baseline_text import parse_baseline, serialize_baseline
from pipeline.commands.steps.checking import Checking
from pipeline.model.baseline import Baseline, Comparison
from pipeline.model.errors import PipelineError, UsageError
from pipeline.model.finding import Severity
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class BaselineFile:
    """The file of a baseline; `updates` says whether it is to be written anew."""

    path: Path
    updates: bool = False

    def read(self) -> Baseline | None:
        """What the file holds; None where there is none yet and it is to be written.

        Raises:
            PipelineError: if there is no such file, or it is no baseline of this version.
        """
        folder, name = self.path.absolute().parent, PurePosixPath(self.path.name)
        if folder.is_dir() and Workspace(folder).exists(name):
            return parse_baseline(Workspace(folder).read_text(name), str(self.path))
        if self.updates:
            return None
        raise PipelineError(
            "there is no such baseline",
            remedy="Check its name, or write it with --update-baseline",
            path=str(self.path),
        )

    def write(self, checking: Checking, locales: Sequence[str], before: Baseline | None) -> None:
        """Make the present state the baseline; locales that were not looked at stay as they were.

        Raises:
            PipelineError: if it cannot be written; the old file is then still there.
        """
        folder = self.path.absolute().parent
        if not folder.is_dir():
            raise UsageError(
                f'there is no folder "{folder}" to write the baseline to', remedy="Make it first"
            )
        now = measure(checking.findings, checking.scores)
        text = serialize_baseline(keep_others(before or Baseline(), now, locales))
        Workspace(folder).write(PurePosixPath(self.path.name), text.encode())


def compared(before: Baseline, checking: Checking, locales: Sequence[str]) -> Comparison:
    """What changed since the baseline in the locales that were looked at."""
    return compare(before, checking.findings, checking.scores, locales)


def got_worse(comparison: Comparison, gate: Severity) -> bool:
    """Whether a new finding is at or over the gate, or a score fell by more than noise."""
    is_over = any(found.severity.rank >= gate.rank for found in comparison.new)
    return is_over or bool(comparison.worse)
