"""limpide install-git: have git merge catalogs message by message."""

from __future__ import annotations

import subprocess
from pathlib import PurePosixPath

from pipeline.model.errors import UsageError
from pipeline.workspace import Workspace

DRIVER = "limpide"
_ATTRIBUTES = PurePosixPath(".gitattributes")
_LINE = f"*.po merge={DRIVER}"
_SETTINGS = {
    f"merge.{DRIVER}.name": "merge of gettext catalogs, message by message",
    f"merge.{DRIVER}.driver": "limpide merge-driver %O %A %B",
}


def run_install_git(workspace: Workspace) -> bool:
    """Name the merge driver in .gitattributes (to be committed) and in this clone's settings.

    Returns:
        Whether .gitattributes changed.

    Raises:
        UsageError: if the project is in no git repository.
    """
    for name, value in _SETTINGS.items():
        _set(workspace, name, value)
    text = workspace.read_text(_ATTRIBUTES) if workspace.exists(_ATTRIBUTES) else ""
    if _LINE in text.splitlines():
        return False
    separator = "" if not text or text.endswith("\n") else "\n"
    return workspace.write(_ATTRIBUTES, f"{text}{separator}{_LINE}\n".encode())


def _set(workspace: Workspace, name: str, value: str) -> None:
    command = ["git", "-C", str(workspace.root), "config", "--local", name, value]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    except FileNotFoundError:
        raise UsageError("git is not installed", remedy="Install git") from None
    if done.returncode:
        raise UsageError(
            f'"{workspace.root.name}" is not in a git repository',
            remedy='Run "git init" first, or go to the folder that git knows',
        )
