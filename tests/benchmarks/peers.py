"""Limpide beside mdpo, po4a, Sphinx and msgmerge, in one run: `make bench`.

PAGES is a folder of Markdown pages, repeated until they hold WORDS words. The table is printed and
kept in RESULTS.md with the machine and the versions.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.corpus import repeat_pages
from tests.benchmarks.extraction import AIMS, NOTE, Bench, extractions
from tests.benchmarks.rereading import TITLE as REREADING
from tests.benchmarks.rereading import rereading_table, rereadings
from tests.benchmarks.results import RESULTS, Result, load, ratio_table, report, version_of
from tests.benchmarks.runs import Seconds, median
from tests.benchmarks.updating import AIMS as UPDATE_AIMS
from tests.benchmarks.updating import MESSAGES, SHARES_CHANGED, updates, write_catalogs
from tests.validators.tools import REPOSITORY

ROUNDS = 3
_Subject = TypeVar("_Subject")


def main() -> None:
    """Measure, print and keep."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        bench = _bench(Path(folder), options)
        extraction = _measured(extractions(), bench, bench.corpus.words)
        updating = _update_sections(bench)
    corpus = f"{bench.corpus.words:,} words on {bench.corpus.pages:,} pages"
    sections = (
        (f"Extraction of {corpus}", ratio_table(extraction, "words", AIMS) + NOTE),
        *updating,
        (REREADING, rereading_table(rereadings())),
    )
    text = report(sections, _versions(bench.peers), load())
    sys.stdout.write(text)
    RESULTS.write_text(text, "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=Path, default=REPOSITORY / "source_fr")
    parser.add_argument("--words", type=int, default=1_000_000)
    parser.add_argument("--peers", type=Path, required=True, help="the bin folder of their venv")
    return parser.parse_args()


def _bench(folder: Path, options: argparse.Namespace) -> Bench:
    project = folder / "project"
    corpus = repeat_pages(options.pages, project / "source_fr", options.words)
    (project / "limpide.yaml").write_text("source_locale: fr\npages: any\n", "utf-8")
    return Bench(corpus, project, options.peers.absolute())


def _update_sections(bench: Bench, messages: int = MESSAGES) -> list[tuple[str, str]]:
    sentences = _sentences(bench.corpus.folder)
    sections = []
    for share in SHARES_CHANGED:
        write_catalogs(bench.project, sentences, share, messages)
        measured = _measured(updates(), bench.project, messages)
        title = f"Update of {messages:,} messages, {100 * share:.0f} % changed"
        sections.append((title, ratio_table(measured, "messages", UPDATE_AIMS)))
    return sections


def _sentences(folder: Path) -> list[str]:
    """Lines of running text of the pages, for catalogs as real as they are."""
    lines = (line for page in sorted(folder.rglob("*.md")) for line in page.open(encoding="utf-8"))
    return [line.strip() for line in lines if line[0].isalpha() and len(line.split()) > 4]


def _measured(
    tools: dict[str, Callable[[_Subject], Seconds]], subject: _Subject, units: int
) -> list[Result]:
    """Run every tool in turn, then again: what slows the machine for a while slows them all."""
    runs: dict[str, list[Seconds]] = {name: [] for name in tools}
    for _round in range(ROUNDS):
        for name, run in tools.items():
            runs[name].append(run(subject))
            last = runs[name][-1]
            sys.stderr.write(f"{name}: {last.wall:.1f} s, {last.cpu:.1f} s of processor\n")
    return [Result(name, median(found), units) for name, found in runs.items()]


def _versions(peers: Path) -> tuple[str, ...]:
    packages = "import importlib.metadata as m; print(', '.join(f'{n} {m.version(n)}' for n in %r))"
    names = ("mdpo", "polib", "Sphinx", "myst-parser")
    return (
        f"limpide {version('limpide')}",
        version_of(peers / "python", "-c", packages % (names,)),
        version_of("po4a", "--version"),
        version_of("msgmerge", "--version"),
    )


if __name__ == "__main__":
    main()
