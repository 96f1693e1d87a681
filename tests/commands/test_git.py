"""Two translators' branches, merged by git itself."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.small_project import SmallProject

CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"


class Repository:
    """The project's folder under git, `limpide` on its path."""

    def __init__(self, project: SmallProject, commands: Path) -> None:
        self._project = project
        commands.mkdir()
        script = commands / "limpide"
        script.write_text(
            f"#!/bin/sh\nexec '{sys.executable}' -c "
            "'from pipeline.cli import main; main()' \"$@\"\n"
        )
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
        root = str(Path(__file__).parents[2])
        self._environment = os.environ | {
            "PATH": f"{commands}:{os.environ['PATH']}",
            "PYTHONPATH": root,
            "GIT_CONFIG_GLOBAL": "/dev/null",
        }
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.email", "t@example.org")
        self.git("config", "user.name", "T")

    def git(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["git", *arguments],
            cwd=self._project.folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def commit(self) -> None:
        self.git("add", "-A")
        assert self.git("commit", "-q", "-m", "x").returncode == 0


@pytest.fixture
def repository(project: SmallProject, tmp_path: Path) -> Repository:
    project.limpide("update")
    repository = Repository(project, tmp_path / "bin")
    installed = project.limpide("install-git")
    assert installed.code == 0, installed
    repository.commit()
    return repository


def _translate(project: SmallProject, msgid: str, msgstr: str) -> None:
    project.replace(CATALOG, f'msgid "{msgid}"\nmsgstr ""', f'msgid "{msgid}"\nmsgstr "{msgstr}"')


def test_two_translators_branches_merge_message_by_message(
    project: SmallProject, repository: Repository
) -> None:
    repository.git("switch", "-q", "-c", "anna")
    _translate(project, "Ma première fiche", "My first sheet")
    _translate(project, "Faites des phrases courtes.", "Write short sentences.")
    repository.commit()
    repository.git("switch", "-q", "main")
    _translate(project, "Écrire simplement", "Write simply")
    _translate(project, "Faites des phrases courtes.", "Keep sentences short.")
    repository.commit()
    merged = repository.git("merge", "--no-edit", "anna")
    assert merged.returncode == 0, merged.stdout + merged.stderr
    text = project.read(CATALOG)
    assert 'msgstr "My first sheet"' in text
    assert 'msgstr "Write simply"' in text
    assert "# merge: ours: Keep sentences short." in text
    assert "# merge: theirs: Write short sentences." in text
    assert "<<<<<<<" not in text
    checked = project.limpide("status")
    assert checked.code == 0
    assert repository.git("status", "--porcelain").stdout == ""


def test_a_translation_that_one_branch_took_out_stays_in_the_comment(
    project: SmallProject, repository: Repository
) -> None:
    _translate(project, "Ma première fiche", "My first sheet")
    repository.commit()
    repository.git("switch", "-q", "-c", "anna")
    project.replace(CATALOG, 'msgstr "My first sheet"', 'msgstr ""')
    repository.commit()
    repository.git("switch", "-q", "main")
    _translate(project, "Écrire simplement", "Write simply")
    repository.commit()
    assert repository.git("merge", "--no-edit", "anna").returncode == 0
    text = project.read(CATALOG)
    assert "# merge: taken out: My first sheet\n" in text
    assert 'msgid "Ma première fiche"\nmsgstr ""\n' in text
    assert 'msgstr "Write simply"' in text
    assert project.limpide("update").code == 0
    assert project.read(CATALOG) == text


def test_a_damaged_version_is_left_to_the_translators(
    project: SmallProject, repository: Repository
) -> None:
    repository.git("switch", "-q", "-c", "anna")
    _translate(project, "Ma première fiche", "My first sheet")
    repository.commit()
    repository.git("switch", "-q", "main")
    project.write(CATALOG, project.read(CATALOG)[:-20])
    repository.commit()
    merged = repository.git("merge", "--no-edit", "anna")
    assert merged.returncode == 1
    assert "stops in the middle of a message" in merged.stderr


def test_installing_twice_changes_nothing(project: SmallProject, repository: Repository) -> None:
    del repository
    before = project.read(".gitattributes")
    again = project.limpide("install-git")
    assert again.code == 0
    assert project.read(".gitattributes") == before == "*.po merge=limpide\n"


def test_outside_git_there_is_nothing_to_set_up(project: SmallProject) -> None:
    ended = project.limpide("install-git")
    assert ended.code == 2
    assert "is not in a git repository" in ended.err
    assert not project.path(".gitattributes").exists()
