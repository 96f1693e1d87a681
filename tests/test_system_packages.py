"""What the Makefile does about system packages, on machines made of nothing but links."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.validators.tools import REPOSITORY

ROOT, SOMEBODY = 0, 1000
TOOLS = ("java", "msgfmt", "pdftotext", "node", "npm")
LINE = "sudo apt-get update && sudo apt-get install --yes --no-install-recommends chromium"


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder of programs: the shell's own, and all that the tests need but for Chromium."""
    for name in ("sh", "uname", "cat"):
        (tmp_path / name).symlink_to(shutil.which(name) or "")
    for name in TOOLS:
        _program(tmp_path / name, "true")
    return tmp_path


def test_nothing_missing_nothing_done(machine: Path) -> None:
    _program(machine / "chromium", "true")

    run = _run(machine, user=SOMEBODY)

    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_root_installs_what_is_missing(machine: Path) -> None:
    _program(machine / "env", 'shift; "$@"')
    _program(machine / "apt-get", f'echo "$*" >> {machine}/log')

    run = _run(machine, user=ROOT)

    asked = (machine / "log").read_text(encoding="utf-8").splitlines()
    assert run.returncode == 0, run.stderr
    assert asked == [
        "update --quiet=2",
        "install --yes --no-install-recommends chromium --quiet=2",
    ]


def test_anybody_else_is_told_the_one_line_to_type(machine: Path) -> None:
    _program(machine / "apt-get", "exit 9")
    _program(machine / "sudo", "exit 1")

    run = _run(machine, user=SOMEBODY)

    assert run.returncode == 1
    assert run.stderr.splitlines()[-1].strip() == LINE


def test_without_apt_the_packages_are_named(machine: Path) -> None:
    run = _run(machine, user=ROOT)

    assert run.returncode == 1
    assert run.stderr.startswith("Missing on this machine: chromium\n")


def test_the_benchmark_needs_its_peers_and_no_browser(machine: Path) -> None:
    run = _run(machine, user=ROOT, purpose="bench")

    assert run.stderr.startswith("Missing on this machine: po4a gettext\n")


def _program(path: Path, body: str) -> None:
    path.write_text(f"#!{shutil.which('sh')}\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def _run(machine: Path, *, user: int, purpose: str = "test") -> subprocess.CompletedProcess[str]:
    _program(machine / "id", f"echo {user}")
    return subprocess.run(
        [REPOSITORY / "tools" / "system-packages", purpose, sys.executable],
        env=os.environ | {"PATH": str(machine)},
        capture_output=True,
        text=True,
        check=False,
    )
