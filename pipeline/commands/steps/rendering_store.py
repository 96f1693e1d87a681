"""Where laid-out pages are kept between runs."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.workspace import Workspace

_FOLDER = PurePosixPath(".limpide/cache")


class RenderingStore:
    """Keeps results below a project's hidden folder; deleting that folder only costs time."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def load(self, key: str) -> bytes | None:
        """The result kept under a key, or None."""
        path = _path(key)
        return self._workspace.read_bytes(path) if self._workspace.exists(path) else None

    def save(self, key: str, data: bytes) -> None:
        """Keep a result under a key."""
        self._workspace.write(_path(key), data)


def _path(key: str) -> PurePosixPath:
    return _FOLDER / key[:2] / key
