"""What git shows of a catalog that seems cut off: an older version, or a committed loss."""

from __future__ import annotations

import pytest

from tests.commands.git_repository import Repository
from tests.commands.small_project import SmallProject

PAGE = "source_fr/fiches/premiere-fiche.md"
CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"
GONE = f"{CATALOG}: the end of the catalog is gone"
ADDED = 'msgid "Une phrase de plus."\nmsgstr "'


@pytest.fixture
def grown(project: SmallProject, repository: Repository) -> Repository:
    """A text that is on every branch, and on that of Anna alone its message and translation."""
    project.write(PAGE, f"{project.read(PAGE)}\nUne phrase de plus.\n")
    repository.commit()
    repository.git("switch", "-q", "-c", "anna")
    project.limpide("update")
    project.replace(CATALOG, ADDED, f"{ADDED}One more sentence.")
    assert project.limpide("update").code == 0
    repository.commit()
    return repository


def _cut(project: SmallProject) -> None:
    """Cut the catalog off before the text that was added, which is its last one."""
    text = project.read(CATALOG)
    project.write(CATALOG, text[: text.rindex("\n\n", 0, text.index(ADDED)) + 1])


def _refuses(project: SmallProject) -> bool:
    ended = project.limpide("status")
    assert (ended.code, GONE in ended.err) in {(0, False), (3, True)}, ended
    return ended.code == 3


@pytest.mark.parametrize("verb", ["status", "check", "export", "update"])
def test_an_older_version_on_another_branch_is_whole(
    project: SmallProject, grown: Repository, verb: str
) -> None:
    grown.git("switch", "-q", "main")
    assert ADDED not in project.read(CATALOG)
    ended = project.limpide(verb)
    assert ended.code == 0, ended


def test_another_branch_may_go_on_in_its_own_way(project: SmallProject, grown: Repository) -> None:
    grown.git("switch", "-q", "main")
    title = 'msgid "Ma première fiche"\nmsgstr "'
    project.replace(CATALOG, title, f"{title}My first sheet")
    assert _refuses(project)  # not committed: no version that git has
    grown.commit()
    assert not _refuses(project)
    grown.git("switch", "-q", "anna")
    assert not _refuses(project)


def test_an_end_that_is_gone_is_seen_on_the_branch_that_had_it(
    project: SmallProject, grown: Repository
) -> None:
    _cut(project)
    assert _refuses(project)
    grown.commit()
    assert _refuses(project)
    grown.git("switch", "-q", "-c", "bruno")
    assert _refuses(project)


def test_an_end_that_came_in_from_the_other_branch_and_is_gone(
    project: SmallProject, grown: Repository
) -> None:
    grown.git("switch", "-q", "-c", "bruno", "main")
    grown.git("cherry-pick", "-x", "anna")
    assert not _refuses(project)
    grown.git("switch", "-q", "main")
    assert not _refuses(project)
    grown.git("merge", "-q", "-s", "ours", "--no-edit", "bruno")
    assert _refuses(project)  # what the merge was to bring in is not there
    grown.git("switch", "-q", "bruno")
    _cut(project)
    grown.commit()
    assert _refuses(project)


def test_a_part_of_what_another_branch_has_is_no_older_version(
    project: SmallProject, grown: Repository
) -> None:
    project.write(PAGE, f"{project.read(PAGE)}\nEncore une.\n")
    project.limpide("update")
    last = 'msgid "Encore une."\nmsgstr "'
    project.replace(CATALOG, last, f"{last}Another one.")
    grown.commit()
    grown.git("switch", "-q", "main")
    grown.git("merge", "-q", "--squash", "anna")
    project.limpide("update")
    text = project.read(CATALOG)
    project.write(CATALOG, text[: text.rindex("\n\n", 0, text.index(last)) + 1])
    grown.commit()
    assert _refuses(project)


def test_an_end_that_is_gone_before_it_was_ever_committed(
    project: SmallProject, grown: Repository
) -> None:
    grown.git("switch", "-q", "main")
    grown.git("branch", "-q", "-D", "anna")
    assert _refuses(project)
    project.write(PAGE, f"{project.read(PAGE)}\nEncore une.\n")
    grown.commit()
    assert _refuses(project)


def test_what_was_stashed_is_not_gone(project: SmallProject, repository: Repository) -> None:
    title = 'msgid "Ma première fiche"\nmsgstr "'
    project.replace(CATALOG, title, f"{title}My first sheet")
    project.write(PAGE, f"{project.read(PAGE)}\nUne phrase de plus.\n")
    repository.commit()
    project.limpide("update")
    project.replace(CATALOG, ADDED, f"{ADDED}One more sentence.")
    assert project.limpide("update").code == 0
    repository.git("stash", "-q")
    assert ADDED not in project.read(CATALOG)
    assert not _refuses(project)
    repository.git("stash", "drop", "-q")
    assert _refuses(project)


def test_a_damaged_version_in_the_past_proves_nothing(
    project: SmallProject, repository: Repository
) -> None:
    whole = project.read(CATALOG)
    project.write(CATALOG, whole[:-20])
    repository.commit()
    project.write(CATALOG, whole)
    project.write(PAGE, f"{project.read(PAGE)}\nUne phrase de plus.\n")
    repository.commit()
    repository.git("switch", "-q", "-c", "anna")
    project.limpide("update")
    project.replace(CATALOG, ADDED, f"{ADDED}One more sentence.")
    project.limpide("update")
    repository.commit()
    repository.git("switch", "-q", "main")
    assert _refuses(project)


def test_without_git_only_the_record_speaks(
    project: SmallProject, grown: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    grown.git("switch", "-q", "main")
    monkeypatch.setenv("PATH", "")
    assert _refuses(project)
