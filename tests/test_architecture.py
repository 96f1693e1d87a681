"""The architecture, the types and the style hold: what `make check` says, said by the tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.validators.tools import REPOSITORY

CHECKS = {
    "lint": ("ruff", "check"),
    "format": ("ruff", "format", "--check"),
    "types": ("mypy",),
    "imports": ("lint-imports", "--no-cache"),
}
MOST_LINES = 300


@pytest.mark.parametrize("command", CHECKS.values(), ids=CHECKS.keys())
def test_the_check_passes(command: tuple[str, ...]) -> None:
    program = Path(sys.executable).with_name(command[0])

    run = subprocess.run(
        [program, *command[1:]], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )

    assert run.returncode == 0, run.stdout + run.stderr


def test_no_module_is_too_long_to_read() -> None:
    lengths = {
        path.relative_to(REPOSITORY).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in (REPOSITORY / "pipeline").rglob("*.py")
    }

    assert {path: lines for path, lines in lengths.items() if lines > MOST_LINES} == {}
