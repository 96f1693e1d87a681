"""The small project under git, with a `limpide` for git to run."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

from tests.commands.small_project import SmallProject
from tests.validators.tools import REPOSITORY


class Repository:
    """The project's folder under git, with a `limpide` that is not on git's path."""

    def __init__(self, project: SmallProject, commands: Path) -> None:
        self._project = project
        commands.mkdir()
        self.program = commands / "limpide"
        self.program.write_text(
            f"#!{sys.executable}\nfrom pipeline.cli import main\nmain()\n", "utf-8"
        )
        self.program.chmod(self.program.stat().st_mode | stat.S_IXUSR)
        self._environment = os.environ | {
            "PYTHONPATH": str(REPOSITORY),
            "GIT_CONFIG_GLOBAL": "/dev/null",
        }
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.email", "t@example.org")
        self.git("config", "user.name", "T")

    def git(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self._run("git", *arguments)

    def install(self) -> None:
        """Run `limpide install-git` as its user types it in the folder that holds it."""
        installed = self._run(str(self.program), "install-git")
        assert installed.returncode == 0, installed.stderr

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self._project.folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def commit(self) -> None:
        self.git("add", "-A")
        assert self.git("commit", "-q", "-m", "x").returncode == 0
