"""Extracting the messages of a corpus: Limpide and its peers, each the fastest way it has."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.benchmarks.corpus import Corpus
from tests.benchmarks.runs import STOPWATCH, Seconds, in_process, of_command
from tests.validators.tools import REPOSITORY

_LIMPIDE = f"""
import sys
from pathlib import Path
from pipeline.commands.extract import run_extract
from pipeline.commands.steps.project import load_project
from pipeline.workspace import Workspace
{STOPWATCH}
workspace = Workspace(Path(sys.argv[1]))
run_extract(workspace, load_project(workspace))
stop()
"""
# One catalog a page, as Limpide's.
_MDPO = f"""
import sys
from pathlib import Path
from mdpo import markdown_to_pofile
{STOPWATCH}
source, target = Path(sys.argv[1]), Path(sys.argv[2])
for number, page in enumerate(sorted(source.rglob("*.md"))):
    markdown_to_pofile([str(page)], po_filepath=target / f"{{number}}.po", save=True, **WRAPPING)
stop()
"""
_SPHINX = """
extensions = ["myst_parser"]
root_doc = {first!r}
suppress_warnings = ["*"]
gettext_compact = {compact}
"""
_MDPO_AS_IT_COMES = "mdpo, in process, as it comes"
_PO4A = "po4a, whole command"
_SPHINX_AS_IT_COMES = "sphinx -b gettext with MyST, as it comes"
_SPHINX_PAGE_BY_PAGE = "sphinx -b gettext with MyST, a catalog a page"
AIMS = {_MDPO_AS_IT_COMES: 2, _PO4A: 10, _SPHINX_AS_IT_COMES: 25, _SPHINX_PAGE_BY_PAGE: 25}
NOTE = """
As it comes, Sphinx merges the pages below each folder at the top into one catalog; told to write a
catalog a page, it makes what Limpide and mdpo make. Of Limpide's time, blocks take about a third,
the documents made of them a quarter, messages and their PO text a fifth, and files a fifth; no
function takes more than five percent. Tried without gain: extracting the pages in parts of a
thousand or fewer, which takes half the memory and the same time. Not taken: a compiled parser,
whose containers and directives are others; compiling our own modules with mypyc, which asks every
machine for a compiler.
"""


@dataclass(frozen=True, slots=True)
class Bench:
    """Where the corpus is and where things are made: a project whose sources it is."""

    corpus: Corpus
    project: Path
    peers: Path


def extractions() -> dict[str, Callable[[Bench], Seconds]]:
    """Each tool by the name the table gives it."""
    return {
        "limpide, in process": _limpide,
        "limpide extract, whole command": _limpide_command,
        _MDPO_AS_IT_COMES: partial(_mdpo, wrapping="{}"),
        # Wrapping lines is the slower half of saving; Limpide does not wrap those of templates.
        "mdpo, in process, lines not wrapped": partial(_mdpo, wrapping='{"wrapwidth": 0}'),
        _PO4A: _po4a,
        "po4a-updatepo, whole command": _po4a_updatepo,
        _SPHINX_AS_IT_COMES: partial(_sphinx, compact=True),
        _SPHINX_PAGE_BY_PAGE: partial(_sphinx, compact=False),
    }


def _limpide(bench: Bench) -> Seconds:
    _put_aside(bench, bench.project / "locales")
    program = f"import sys; sys.path.insert(0, {str(REPOSITORY)!r}){_LIMPIDE}"
    return in_process(Path(sys.executable), program, bench.project, bench.project)


def _limpide_command(bench: Bench) -> Seconds:
    _put_aside(bench, bench.project / "locales")
    return of_command([Path(sys.executable).with_name("limpide"), "extract"], bench.project)


def _mdpo(bench: Bench, wrapping: str) -> Seconds:
    target = _fresh(bench, "mdpo")
    program = f"WRAPPING = {wrapping}{_MDPO}"
    return in_process(bench.peers / "python", program, target, bench.corpus.folder, target)


def _po4a_updatepo(bench: Bench) -> Seconds:
    target = _fresh(bench, "po4a-updatepo") / "all.pot"
    pages = sorted(bench.corpus.folder.rglob("*.md"))
    masters = [word for page in pages for word in ("-m", page.relative_to(bench.project))]
    options = ("-f", "text", "-o", "markdown", "-M", "UTF-8", "-p", target)
    return of_command(("po4a-updatepo", *options, *masters), bench.project)


def _po4a(bench: Bench) -> Seconds:
    target = _fresh(bench, "po4a")
    pages = (page.relative_to(bench.project) for page in sorted(bench.corpus.folder.rglob("*.md")))
    lines = [f"[po4a_paths] {target / 'all.pot'}", *(f"[type: text] {page}" for page in pages)]
    settings = target / "po4a.cfg"
    settings.write_text('[options] opt:"-o markdown"\n' + "\n".join(lines) + "\n", "utf-8")
    return of_command(("po4a", "--no-translations", settings), bench.project)


def _sphinx(bench: Bench, *, compact: bool) -> Seconds:
    target = _fresh(bench, "sphinx")
    first = min(bench.corpus.folder.rglob("*.md")).relative_to(bench.corpus.folder)
    settings = _SPHINX.format(first=first.with_suffix("").as_posix(), compact=compact)
    (target / "conf.py").write_text(settings, "utf-8")
    command = (bench.peers / "python", "-m", "sphinx", "-q", "-b", "gettext", "-c", target)
    return of_command((*command, bench.corpus.folder, target / "made"), target)


def _fresh(bench: Bench, name: str) -> Path:
    folder = bench.project.parent / name
    _put_aside(bench, folder)
    folder.mkdir()
    return folder


def _put_aside(bench: Bench, folder: Path) -> None:
    """Make room for new files without deleting the old ones.

    After thousands of deletions ext4 makes new files many times more slowly for half a minute.
    """
    if folder.exists():
        folder.rename(Path(tempfile.mkdtemp(dir=bench.project.parent)) / folder.name)
