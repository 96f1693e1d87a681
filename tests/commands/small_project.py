"""A small project to break, and running `limpide` on it as the terminal does."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.commands.init import run_init


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


class SmallProject:
    """The project that `limpide init` makes, in a folder of the test's own."""

    def __init__(
        self, folder: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch
    ) -> None:
        self.folder = folder
        self._capsys = capsys
        self._patch = patch
        run_init(folder)

    def path(self, name: str) -> Path:
        return self.folder / name

    def read(self, name: str) -> str:
        return self.path(name).read_text("utf-8")

    def write(self, name: str, text: str | bytes) -> None:
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_bytes(text if isinstance(text, bytes) else text.encode())

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert old in text
        self.write(name, text.replace(old, new))

    def limpide(self, *arguments: str) -> Ended:
        """Run a command in this process, as `limpide ARGUMENTS --project FOLDER`."""
        self._patch.setattr(sys, "argv", ["limpide", *arguments, "--project", str(self.folder)])
        self._patch.setenv("COLUMNS", "200")
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as caught:
            main()
        captured = self._capsys.readouterr()
        assert isinstance(caught.value.code, int)
        return Ended(caught.value.code, captured.out, captured.err)

    def digest(self) -> str:
        """Every file's name and bytes in one number."""
        digest = hashlib.sha256()
        for path in sorted(self.folder.rglob("*")):
            digest.update(str(path.relative_to(self.folder)).encode())
            if path.is_file():
                digest.update(path.read_bytes())
        return digest.hexdigest()
