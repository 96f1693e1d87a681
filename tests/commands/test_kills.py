"""Whatever moment a run is killed at, every file is the old one or the new one, whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.killing import AGAIN
from tests.commands.small_project import SmallProject
from tests.validators.tools import REPOSITORY

# A file has points before and after its making, its waiting for the disk, its mode and its name,
# and one in the middle of its bytes.
POINTS_OF_A_FILE = 9


def _changed(project: SmallProject) -> None:
    """A project whose catalogs and templates are of yesterday, its sources of today."""
    for verb in ("extract", "update"):
        assert project.limpide(verb).code == 0
    assert project.limpide("export", "--format", "markdown").code == 0
    for page in ("source_fr/accueil.md", "source_fr/fiches/premiere-fiche.md"):
        project.write(page, project.read(page) + "\nUn paragraphe de plus.\n")


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _leftovers(files: dict[str, bytes]) -> list[str]:
    return [name for name in files if Path(name).name.startswith(".limpide-")]


@pytest.mark.parametrize(
    ("verb", "at_least"),
    [(("extract",), 2), (("update",), 2), (("export", "--format", "markdown"), 3)],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_run_killed_anywhere_leaves_old_or_new_files_and_the_next_run_ends_its_work(
    project: SmallProject, tmp_path: Path, verb: tuple[str, ...], at_least: int
) -> None:
    _changed(project)
    old, copies = _files(project.folder), tmp_path / "copies"
    command = [sys.executable, "-m", "tests.commands.killing", str(project.folder), str(copies)]
    run = subprocess.run(
        [*command, *verb], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    points = int(run.stdout)
    new = _files(copies / str(points + 1))
    changed = [name for name in new if new[name] != old.get(name)]
    assert len(changed) >= at_least
    assert points >= POINTS_OF_A_FILE * len(changed)
    for number in range(1, points + 1):
        killed = _files(copies / str(number))
        left = _leftovers(killed)
        for name in killed.keys() - set(left):
            assert killed[name] in {old.get(name), new.get(name)}, (number, name)
        assert old.keys() <= killed.keys()
    again = sorted(copies.glob("*-again"))
    assert len(again) == points // AGAIN
    assert [path.name for path in again if _files(path) != new] == []


def test_a_page_that_was_withdrawn_does_not_stay_when_runs_are_killed(
    project: SmallProject, tmp_path: Path
) -> None:
    export = ("export", "--format", "markdown")
    _changed(project)
    page = "source_fr/avertissement.md"
    project.write(page, project.read("source_fr/fiches/premiere-fiche.md"))
    killed = tmp_path / "killed"
    command = [sys.executable, "-m", "tests.commands.killing", str(project.folder), str(killed)]
    subprocess.run([*command, *export], cwd=REPOSITORY, capture_output=True, check=True)
    published = "dist/markdown/fr/avertissement.md"
    states = [path for path in killed.iterdir() if (path / published).exists()]
    assert len(states) > POINTS_OF_A_FILE
    for state in sorted(states)[::AGAIN]:
        shutil.rmtree(project.folder)
        shutil.copytree(state, project.folder)
        project.path(page).unlink()
        assert project.limpide(*export).code == 0
        assert not project.path(published).exists(), state
