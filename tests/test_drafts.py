"""In which order the disk is asked for things, so that a power cut leaves whole files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

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
        place = Path(path).relative_to(tmp_path).as_posix()
        return "temporary" if Path(path).name.startswith(".limpide-") else place

    watch("fsync", lambda descriptor: short(Path(f"/proc/self/fd/{descriptor}").readlink()))
    watch("sync", lambda: "")
    watch("replace", lambda old, new: f"{short(old)} -> {short(new)}")
    return asked


def test_a_file_is_on_the_disk_before_it_has_its_name_and_then_its_name_is(
    tmp_path: Path, asked: list[str]
) -> None:
    Workspace(tmp_path).write(PurePosixPath("a/b.po"), b"new")
    assert asked == ["fsync temporary", "replace temporary -> a/b.po", "fsync a"]


def test_many_files_are_all_on_the_disk_before_the_first_has_its_name(
    tmp_path: Path, asked: list[str]
) -> None:
    files = {PurePosixPath(f"{name}.po"): b"new" for name in ("a/b", "a/c", "d/e")}
    Workspace(tmp_path).write_all(files)
    named = [f"replace temporary -> {path}" for path in files]
    assert asked == ["sync", *named, "fsync a", "fsync d"]
