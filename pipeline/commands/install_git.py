"""limpide install-git: have git merge catalogs message by message."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import PurePosixPath

from pipeline.model.errors import UsageError
from pipeline.workspace import Workspace

DRIVER = "limpide"
_ATTRIBUTES = PurePosixPath(".gitattributes")
_LINE = f"*.po merge={DRIVER}"
_NAME = "merge of gettext catalogs, message by message"

# What git gives to the shell, with its own signs for the files. Where Limpide is gone or refuses,
# git would keep our side alone and mark nothing in the file. Both sides are put there, as "limpide
# repair" reads them, and git is told that there is a conflict.
_COMMAND = """\
if command -v {program} >/dev/null
then {program} merge-driver %O %A %B && exit 0
else echo "limpide is no longer where it was: run limpide install-git again" >&2
fi
git merge-file -q --diff3 -L ours -L base -L theirs %A %O %B
echo "limpide has not merged this catalog, both sides are in it:" %P >&2
echo "Run limpide repair, read the catalog, then git add" >&2
exit 1
"""


def run_install_git(workspace: Workspace, program: str) -> bool:
    """Name the merge driver in .gitattributes (to be committed) and in this clone's settings.

    Args:
        workspace: the project's folder.
        program: the path of `limpide`, as git may be run where it is not on the path.

    Returns:
        Whether .gitattributes changed.

    Raises:
        UsageError: if the project is in no git repository.
    """
    _set(workspace, f"merge.{DRIVER}.name", _NAME)
    _set(workspace, f"merge.{DRIVER}.driver", _driver(program))
    text = workspace.read_text(_ATTRIBUTES) if workspace.exists(_ATTRIBUTES) else ""
    if _LINE in text.splitlines():
        return False
    separator = "" if not text or text.endswith("\n") else "\n"
    return workspace.write(_ATTRIBUTES, f"{text}{separator}{_LINE}\n".encode())


def _driver(program: str) -> str:
    return _COMMAND.format(program=shlex.quote(program).replace("%", "%%"))


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
