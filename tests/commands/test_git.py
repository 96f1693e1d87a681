"""Two translators' branches, merged by git itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.git_repository import Repository
from tests.commands.small_project import SmallProject

CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"


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


def test_a_correction_meets_a_text_that_was_changed_and_confirmed_on_the_other_branch(
    project: SmallProject, repository: Repository
) -> None:
    _translate(project, "Faites des phrases courtes.", "Make long sentences.")
    repository.commit()
    repository.git("switch", "-q", "-c", "anna")
    page, old, new = "source_fr/fiches/premiere-fiche.md", "courtes.", "courtes et simples."
    project.replace(page, old, new)
    project.limpide("update")
    project.replace(CATALOG, f'#, fuzzy\n#| msgid "Faites des phrases {old}"\n', "")
    confirmed = f'msgid "Faites des phrases {new}"\nmsgstr "Make long'
    project.replace(CATALOG, f'{confirmed} sentences."', f'{confirmed}, simple sentences."')
    repository.commit()
    repository.git("switch", "-q", "main")
    project.replace(CATALOG, "Make long sentences.", "Make short sentences.")
    repository.commit()
    merged = repository.git("merge", "--no-edit", "anna")
    assert merged.returncode == 0
    assert f"changed on both sides, marked fuzzy: Faites des phrases {new}\n" in merged.stderr
    text = project.read(CATALOG)
    assert f'\n#, fuzzy\n#| msgid "Faites des phrases {old}"\n{confirmed}, simple sent' in text
    assert "# merge: the translation of the earlier text is now: Make short sentences.\n" in text


def _branch(project: SmallProject, repository: Repository, name: str, title: str) -> None:
    repository.git("switch", "-q", "-C", name, "main")
    _translate(project, "Ma première fiche", title)
    _translate(project, "Écrire simplement", f"Write simply, {name}")
    repository.commit()


def _branch_of_anna(project: SmallProject, repository: Repository) -> None:
    """A branch on which one title is translated, left for the main one."""
    repository.git("switch", "-q", "-c", "anna")
    _translate(project, "Ma première fiche", "My first sheet")
    repository.commit()
    repository.git("switch", "-q", "main")


def _gone(program: Path) -> None:
    program.unlink()


def _killed(program: Path) -> None:
    program.write_text("#!/bin/sh\nkill -9 $$\n", "utf-8")


def _failing(program: Path) -> None:
    program.write_text("#!/bin/sh\nexit 4\n", "utf-8")


@pytest.mark.parametrize("harm", [_gone, _killed, _failing])
def test_where_limpide_cannot_merge_both_sides_are_kept_and_git_is_told(
    project: SmallProject, repository: Repository, harm: Callable[[Path], None]
) -> None:
    _branch(project, repository, "anna", "My first sheet")
    _branch(project, repository, "zoe", "My first page")
    harm(repository.program)
    merged = repository.git("merge", "--no-edit", "anna")
    assert merged.returncode == 1
    assert f"limpide has not merged this catalog, both sides are in it: {CATALOG}\n" in (
        merged.stderr
    )
    assert "Run limpide repair, read the catalog, then git add\n" in merged.stderr
    is_gone = "limpide is no longer where it was: run limpide install-git again\n" in merged.stderr
    assert is_gone is (harm is _gone)
    assert repository.git("status", "--porcelain").stdout == f"UU {CATALOG}\n"
    assert "<<<<<<< ours\n" in project.read(CATALOG)
    assert project.limpide("repair").code == 0
    text = project.read(CATALOG)
    for translation in ("My first sheet", "My first page", "simply, anna", "simply, zoe"):
        assert translation in text
    assert "<<<<<<<" not in text


def test_where_limpide_cannot_merge_what_git_can_is_still_to_be_looked_at(
    project: SmallProject, repository: Repository
) -> None:
    _branch_of_anna(project, repository)
    _translate(project, "Expliquez chaque mot technique la première fois.", "Explain words.")
    repository.commit()
    repository.program.unlink()
    assert repository.git("merge", "--no-edit", "anna").returncode == 1
    text = project.read(CATALOG)
    assert 'msgstr "My first sheet"' in text
    assert 'msgstr "Explain words."' in text
    assert repository.git("status", "--porcelain").stdout == f"UU {CATALOG}\n"


def test_installing_again_tells_git_where_limpide_is_now(
    project: SmallProject, repository: Repository
) -> None:
    _branch(project, repository, "anna", "My first sheet")
    _branch(project, repository, "zoe", "My first page")
    moved = repository.program.with_name("limpide 2")
    repository.program.rename(moved)
    repository.program = moved
    repository.install()
    assert repository.git("merge", "--no-edit", "anna").returncode == 0
    assert "# merge: theirs: My first sheet" in project.read(CATALOG)


def test_a_damaged_version_is_left_to_the_translators(
    project: SmallProject, repository: Repository
) -> None:
    _branch_of_anna(project, repository)
    project.write(CATALOG, project.read(CATALOG)[:-20])
    repository.commit()
    merged = repository.git("merge", "--no-edit", "anna")
    assert merged.returncode == 1
    assert "stops in the middle of a message" in merged.stderr
    assert repository.git("status", "--porcelain").stdout == f"UU {CATALOG}\n"
    assert 'msgstr "My first sheet"' in project.read(CATALOG)


def test_installing_twice_changes_nothing(project: SmallProject, repository: Repository) -> None:
    del repository
    before = project.read(".gitattributes")
    again = project.limpide("install-git")
    assert again.code == 0
    assert project.read(".gitattributes") == before == "*.po merge=limpide\n"


def test_git_leaves_out_what_a_killed_run_left(
    project: SmallProject, repository: Repository
) -> None:
    project.write("locales/en/.limpide-0123456789abcdef", "half a cat")
    assert repository.git("status", "--porcelain").stdout == ""


def test_outside_git_there_is_nothing_to_set_up(project: SmallProject) -> None:
    ended = project.limpide("install-git")
    assert ended.code == 2
    assert "is not in a git repository" in ended.err
    assert not project.path(".gitattributes").exists()
