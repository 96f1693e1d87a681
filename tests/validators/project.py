"""The project that the end-to-end tests judge: a copy of this repository's content, built."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.validators.tools import REPOSITORY

CONTENT = ("limpide.yaml", "source_fr", "locales")
BUILD_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What may differ from one machine to the next and must not show in the output."""

    zone: str = "UTC"
    language: str = "C.UTF-8"
    hash_seed: str = "0"
    mask: int = 0o022
    workers: str = ""

    def environment(self, home: Path) -> dict[str, str]:
        """The environment of a process run here, its home folder apart from the user's."""
        return os.environ | {
            "TZ": self.zone,
            "LANG": self.language,
            "LC_ALL": self.language,
            "PYTHONHASHSEED": self.hash_seed,
            "HOME": str(home),
            "XDG_CACHE_HOME": str(home / "cache"),
        }


AT_HOME = Surroundings(mask=0o027)
ELSEWHERE = Surroundings(
    zone="Pacific/Kiritimati", language="ar_EG.UTF-8", hash_seed="4242", mask=0o077
)


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """A project after `limpide build`: its folder, and what the command said."""

    project: Path
    exit_code: int
    printed: str = field(repr=False)

    @property
    def dist(self) -> Path:
        """The folder of everything that was made."""
        return self.project / "dist"

    @property
    def web(self) -> Path:
        """The folder of the web pages, one folder below for each locale."""
        return self.dist / "web"

    @property
    def tags(self) -> tuple[str, ...]:
        """The BCP 47 tags of the locales built, sorted."""
        return tuple(sorted(path.name for path in (self.dist / "print").iterdir()))

    def pages(self, tag: str) -> tuple[Path, ...]:
        """The HTML pages of a locale, sorted."""
        return tuple(sorted((self.web / tag).rglob("*.html")))

    def pdfs(self, tag: str) -> tuple[Path, ...]:
        """The PDF files of a locale, sorted."""
        return tuple(sorted((self.dist / "print" / tag).rglob("*.pdf")))

    def files(self) -> dict[str, bytes]:
        """Every file under dist/, by its path from there."""
        return {
            path.relative_to(self.dist).as_posix(): path.read_bytes()
            for path in sorted(self.dist.rglob("*"))
            if path.is_file()
        }


def limpide(
    *arguments: str, cwd: Path, surroundings: Surroundings = AT_HOME
) -> subprocess.CompletedProcess[str]:
    """Run the installed `limpide` command; its home folder is made beside `cwd`."""
    home = cwd / "home"
    home.mkdir(exist_ok=True)
    return subprocess.run(
        [Path(sys.executable).with_name("limpide"), *arguments],
        cwd=cwd,
        env=surroundings.environment(home),
        umask=surroundings.mask,
        capture_output=True,
        encoding="utf-8",
        timeout=BUILD_SECONDS,
        check=False,
    )


def copy_content(folder: Path) -> Path:
    """Copy this repository's content into `folder`; the project folder made there."""
    project = folder / "project"
    for name in CONTENT:
        _copy(REPOSITORY / name, project / name)
    return project


def build_copy(folder: Path, surroundings: Surroundings = AT_HOME) -> BuiltSite:
    """Copy this repository's content into `folder` and build it there from nothing."""
    project = copy_content(folder)
    run = limpide("build", "--project", str(project), cwd=folder, surroundings=surroundings)
    return BuiltSite(project, run.returncode, run.stdout + run.stderr)


def build_once(shared: Path) -> BuiltSite:
    """Build in `shared` unless another worker has done so; the others wait for it."""
    folder = shared / "built-site"
    folder.mkdir(exist_ok=True)
    record = folder / "built.json"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not record.exists():
            built = build_copy(folder)
            told = {"exit_code": built.exit_code, "printed": built.printed}
            record.write_text(json.dumps({"project": str(built.project), **told}))
    found = json.loads(record.read_text())
    return BuiltSite(Path(found["project"]), found["exit_code"], found["printed"])


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
