"""How many words a second are counted and scored, beside textstat: `make bench`.

One core, processor time. The texts are the repository's own French pages, each with a different
first sentence every time, so that no cache of whole texts answers. Reading dictionaries is apart:
it is paid once a process.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pipeline.checks.running_text import sections
from pipeline.commands.score import run_score
from pipeline.commands.steps.clock import today
from pipeline.commands.steps.localised import source_project
from pipeline.commands.steps.project import load_project
from pipeline.language.readability import score, textstat_values
from pipeline.source.reader import SourceFile
from pipeline.workspace import Workspace
from tests.validators.tools import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 20
_NAME = PurePosixPath("page.txt")
SCORING, CHECKING, TEXTSTAT = "counts, formulas, index", "the same, all checks", "textstat"


@dataclass(frozen=True, slots=True)
class Speed:
    """What was measured: words, and seconds of processor time."""

    name: str
    words: int
    seconds: float

    @property
    def per_second(self) -> float:
        """Words a second."""
        return self.words / self.seconds


def main() -> None:
    """Measure each way on the same texts."""
    pages = _pages()
    loading = _timed("reading dictionaries", lambda text: score(text, "fr"), ["Un mot."])
    texts = [f"Voici la page {number}. {page}" for number in range(ROUNDS) for page in pages]
    speeds = [
        _timed(SCORING, lambda text: score(text, "fr"), texts),
        _timed(CHECKING, _with_checks, texts),
        _timed(TEXTSTAT, lambda text: textstat_values(text, "fr"), texts),
    ]
    sys.stdout.write(f"{loading.name}: {loading.seconds:.2f} s, once\n{table(speeds)}")


def table(speeds: list[Speed]) -> str:
    """The speeds as aligned columns, each beside textstat's."""
    textstat = next(each for each in speeds if each.name == TEXTSTAT)
    lines = [f"{'words a second, one core':<26}{'':>10}{'over textstat':>15}"]
    lines += [
        f"{each.name:<26}{each.per_second:>10,.0f}{each.per_second / textstat.per_second:>15.2f}"
        for each in speeds
    ]
    return "\n".join(lines) + "\n"


def _timed(name: str, way: Callable[[str], object], texts: list[str]) -> Speed:
    words = sum(len(text.split()) for text in texts)
    start = time.process_time()
    for text in texts:
        way(text)
    return Speed(name, words, time.process_time() - start)


def _with_checks(text: str) -> object:
    return run_score(SourceFile(_NAME, _NAME.name, text, "fr"), today())


def _pages() -> list[str]:
    documents = source_project(load_project(Workspace(REPOSITORY))).documents.values()
    texts = (
        "\n\n".join(passage.text for part in sections(each) for passage in part.passages)
        for each in documents
    )
    return [text for text in texts if text]


if __name__ == "__main__":
    main()
