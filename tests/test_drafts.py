"""In which order the disk is asked for things, so that a power cut leaves whole files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from pipeline.model.errors import PipelineError
from pipeline.workspace import Workspace


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the disk is asked for in the test, in order; temporary files all have one name."""
    asked: list[str] = []

    def watch(name: str, shown: Callable[..., str]) -> None:
        call = getattr(os, name)

        def watched(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - any call's
            asked.append(f"{name} {shown(*arguments)}".strip())
            return call(*arguments, **options)

        monkeypatch.setattr(os, name, watched)

    def short(path: str | os.PathLike[str]) -> str:
        steps = Path(path).relative_to(tmp_path).parts
        hidden = ("temporary" if step.startswith(".limpide-") else step for step in steps)
        return "/".join(hidden) or "."

    watch("fsync", lambda descriptor: short(Path(f"/proc/self/fd/{descriptor}").readlink()))
    watch("sync", lambda: "")
    watch("replace", lambda old, new: f"{short(old)} -> {short(new)}")
    return asked


def test_a_file_is_on_the_disk_before_it_has_its_name_and_then_its_name_is(
    tmp_path: Path, asked: list[str]
) -> None:
    (tmp_path / "a").mkdir()
    Workspace(tmp_path).write(PurePosixPath("a/b.po"), b"new")
    assert asked == ["fsync a/temporary", "replace a/temporary -> a/b.po", "fsync a"]


def test_many_files_are_all_on_the_disk_before_the_first_has_its_name(
    tmp_path: Path, asked: list[str]
) -> None:
    for folder in "ad":
        (tmp_path / folder).mkdir()
    files = {PurePosixPath(f"{name}.po"): b"new" for name in ("a/b", "a/c", "d/e")}
    Workspace(tmp_path).write_all(files)
    named = [f"replace {path.parent}/temporary -> {path}" for path in files]
    assert asked == ["sync", *named, "fsync a", "fsync d"]


def test_a_new_folder_is_on_the_disk_with_its_file_before_it_has_its_name(
    tmp_path: Path, asked: list[str]
) -> None:
    Workspace(tmp_path).write(PurePosixPath("a/b/c.po"), b"new")
    made = ("temporary/b/c.po", "temporary", "temporary/b")
    assert asked == [*(f"fsync {path}" for path in made), "replace temporary -> a", "fsync ."]
    assert (tmp_path / "a/b/c.po").read_bytes() == b"new"


def test_new_folders_have_their_names_one_by_one_with_all_their_files(
    tmp_path: Path, asked: list[str]
) -> None:
    (tmp_path / "d").mkdir()
    files = {PurePosixPath(f"{name}.po"): b"new" for name in ("a/b", "a/c/d", "d/e", "a/f", "g/h")}
    Workspace(tmp_path).write_all(files)
    named = ["temporary -> a", "d/temporary -> d/e.po", "temporary -> g"]
    assert asked == ["sync", *(f"replace {names}" for names in named), "fsync .", "fsync d"]
    found = {path.relative_to(tmp_path) for path in tmp_path.rglob("*.po")}
    assert found == {Path(path) for path in files}


def test_a_new_folder_that_cannot_have_its_name_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # By another program, which heeds no lock.
    monkeypatch.setattr(os, "sync", lambda: (tmp_path / "a/other").mkdir(parents=True))
    files = {PurePosixPath(f"a/{name}.po"): b"new" for name in "bc"}
    with pytest.raises(PipelineError, match=r"^a/b\.po: another program made its folder"):
        Workspace(tmp_path).write_all(files)
    assert [path.name for path in tmp_path.rglob("*")] == ["a", "other"]
