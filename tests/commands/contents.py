"""What a folder holds, and having it hold that again."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

# The bytes of files by their names; names of folders end in a slash, and they have no bytes.
Contents: TypeAlias = dict[str, bytes]


def contents(folder: Path) -> Contents:
    """What a folder holds."""
    found: Contents = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        found |= {f"{name}/": b""} if path.is_dir() else {name: path.read_bytes()}
    return found


def restore(folder: Path, wanted: Contents) -> None:
    """Have a folder hold what it held; only what differs is touched."""
    present = contents(folder)
    for name in sorted(present.keys() - wanted.keys(), reverse=True):  # folders after their files
        path = folder / name
        path.rmdir() if name.endswith("/") else path.unlink()
    for name in sorted(wanted):
        path = folder / name
        if name.endswith("/"):
            path.mkdir(exist_ok=True)
        elif present.get(name) != wanted[name]:
            path.write_bytes(wanted[name])
