"""Whatever moment a run is killed at, every file is the old one or the new one, whole."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from pipeline.cli import _limpide
from pipeline.cli.table import VERBS
from tests.commands.contents import Contents, contents, restore
from tests.commands.killing import kill_everywhere
from tests.commands.small_project import SmallProject
from tests.commands.writing_verbs import KEPT, PAGES, WRITING_VERBS, WritingVerb, translated

# A file has points before its making and its bytes, and one amid its bytes. One before its name has
# its folder in its place where that is new.
POINTS_OF_A_FILE = 3
READING = {"status", "memory suggest", "terms suggest", "score"}
MADE_OF_OTHERS = {"build"}  # extract, update, check and export


def _is_leftover(name: str) -> bool:
    return any(step.startswith(".limpide-") for step in Path(name).parts)


def _changes(old: Contents, new: Contents) -> set[str]:
    """The files that differ."""
    names = old.keys() | new.keys()
    return {name for name in names if name[-1] != "/" and old.get(name) != new.get(name)}


def _names(prefix: str, verb: click.Command) -> Iterator[str]:
    if not isinstance(verb, click.Group):
        yield f"{prefix}{verb.name}"
        return
    for part in verb.commands.values():
        yield from _names(f"{prefix}{verb.name} ", part)


def test_every_verb_that_writes_is_killed() -> None:
    found = (_limpide.get_command(click.Context(_limpide), name) for name in VERBS)
    names = {name for verb in found if verb for name in _names("", verb)}
    unharmed = {
        name
        for name in names
        if not any(f"{each.typed} ".startswith(f"{name} ") for each in WRITING_VERBS)
    }
    assert unharmed == READING | MADE_OF_OTHERS | {"install-git"}


@pytest.mark.parametrize("verb", WRITING_VERBS, ids=lambda verb: verb.name)
def test_a_run_killed_anywhere_leaves_old_or_new_files_and_the_next_run_ends_its_work(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch, verb: WritingVerb
) -> None:
    monkeypatch.chdir(project.folder)
    translated(project)
    verb.prepare(project)
    old = contents(project.folder)
    kills = kill_everywhere(project.folder, verb.words)
    new = kills["whole"]
    changes = {name for name in _changes(old, new) if not name.startswith(".limpide/")}
    assert len(changes) == verb.changes, changes
    assert len(kills["killed"]) >= POINTS_OF_A_FILE * len(_changes(old, new) & new.keys())
    for number, killed in enumerate(kills["killed"]):
        for name in killed.keys() | old.keys() | new.keys():
            if not _is_leftover(name):
                assert killed.get(name) in {old.get(name), new.get(name)}, (number, name)
        assert any(KEPT.encode() in data for name, data in killed.items() if name.endswith(".po"))
    assert [again for again in kills["again"] if again != new] == []


def test_a_page_that_was_withdrawn_does_not_stay_when_runs_are_killed(
    project: SmallProject,
) -> None:
    translated(project)
    page, published = "source_fr/avertissement.md", "dist/markdown/fr/avertissement.md"
    project.write(page, project.read(PAGES[1]))
    export = ["export", "--format", "markdown"]
    kills = kill_everywhere(project.folder, export)
    states = [killed for killed in kills["killed"] if published in killed]
    assert len(states) > POINTS_OF_A_FILE
    for number, state in enumerate(states):
        restore(project.folder, state)
        project.path(page).unlink()
        assert project.limpide(*export).code == 0
        assert not project.path(published).exists(), number


def test_a_new_folder_is_there_with_all_its_files_or_not_at_all(project: SmallProject) -> None:
    kills = kill_everywhere(project.folder, ["extract"])
    whole = _templates(kills["whole"])
    assert len(kills["killed"]) > POINTS_OF_A_FILE * len(whole) > POINTS_OF_A_FILE
    assert [
        found for killed in kills["killed"] if (found := _templates(killed)) != whole and found
    ] == []


def _templates(folder: Contents) -> set[str]:
    return {name for name in folder if name.endswith(".pot") and not _is_leftover(name)}


def test_git_is_set_up_in_the_end_when_runs_are_killed(project: SmallProject) -> None:
    subprocess.run(["git", "init", "-q", "--template=", str(project.folder)], check=True)
    attributes = ".gitattributes"
    project.write(attributes, "*.md text\n")
    kills = kill_everywhere(project.folder, ["install-git"])
    assert "merge=limpide" in kills["whole"][attributes].decode()
    assert b"merge-driver" in kills["whole"][".git/config"]
    assert len(kills["killed"]) >= POINTS_OF_A_FILE
    for killed in kills["killed"]:
        assert killed[attributes] in {b"*.md text\n", kills["whole"][attributes]}
    assert [again for again in kills["again"] if again != kills["whole"]] == []
