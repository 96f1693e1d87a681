"""The wheel holds everything the package needs."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.validators.tools import REPOSITORY

PARTS = ("pyproject.toml", "README.md", "LICENSE")
CACHES = shutil.ignore_patterns("__pycache__")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy, since building leaves files beside the sources."""
    folder = tmp_path_factory.mktemp("source")
    for part in PARTS:
        shutil.copy(REPOSITORY / part, folder)
    shutil.copytree(REPOSITORY / "pipeline", folder / "pipeline", ignore=CACHES)
    return folder


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    run = subprocess.run(
        [*pip, "--wheel-dir", folder, source], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return next(folder.glob("limpide-*.whl"))


def test_the_wheel_holds_each_file_of_the_package(source: Path, wheel: Path) -> None:
    wanted = {
        path.relative_to(source).as_posix()
        for path in (source / "pipeline").rglob("*")
        if path.is_file()
    }

    with zipfile.ZipFile(wheel) as opened:
        held = {name for name in opened.namelist() if name.startswith("pipeline/")}

    assert len(wanted) > 0
    assert held == wanted


def test_the_wheel_names_its_licence_and_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        texts = {
            name.rpartition("/")[2]: opened.read(name).decode()
            for name in opened.namelist()
            if ".dist-info/" in name
        }

    assert "License-Expression: Apache-2.0" in texts["METADATA"]
    assert "limpide = pipeline.cli:main" in texts["entry_points.txt"]
