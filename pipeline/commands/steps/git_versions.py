"""Whether git shows that a catalog is an older version and not one that was cut off.

A file that was cut off between two messages and a whole one from before these messages were
written look the same. Their pasts do not: the older one is on a branch that never had the
translations, and another branch has them.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipeline.catalog.po.po import parse_po
from pipeline.catalog.po.record import Lost
from pipeline.model.catalog import Catalog
from pipeline.model.errors import PipelineError


def is_older_version(root: Path, path: PurePosixPath, catalog: Catalog, lost: Lost) -> bool:
    """Whether a catalog never had, on the branch that is checked out, what seems lost of it.

    Args:
        root: the project's folder.
        path: the catalog's file, relative to it.
        catalog: what the file holds.
        lost: the translations that it had at its end when it was last written.

    Returns:
        True only where all of this is so: the file is as it is committed; no version of it in the
        branch's past had any of the translations, so that a cut that somebody committed is still
        one; and they are all in another branch (or a tag, or what was stashed), which parted from
        this one when the file had the same messages as now. False where git is not there or a
        version in the past cannot be read.
    """
    versions = _Versions(root, path, catalog)
    if not versions.is_committed():
        return False
    try:
        return _is_elsewhere(versions, lost) and not any(map(lost.any_in, versions.here()))
    except PipelineError:  # a damaged version, of which nobody knows what it held
        return False


def _is_elsewhere(versions: _Versions, lost: Lost) -> bool:
    keys = [message.key for message in versions.catalog.current]
    for commit in versions.elsewhere():
        found = versions.at(commit)
        if found is not None and lost.all_in(found):
            before = versions.at_parting(commit)
            if before is not None and [message.key for message in before.current] == keys:
                return True
    return False


@dataclass(frozen=True, slots=True)
class _Versions:
    """The versions that git has of a catalog's file."""

    root: Path
    path: PurePosixPath
    catalog: Catalog

    def is_committed(self) -> bool:
        """Whether the file is what the branch that is checked out has of it."""
        known = self._git("rev-parse", "--verify", "--quiet", f"HEAD:./{self.path}")
        return (
            known is not None and self._git("diff", "--quiet", "HEAD", "--", self._name) is not None
        )

    def here(self) -> Iterator[Catalog]:
        """Every version in the past of the branch that is checked out, merged ones included."""
        for commit in self._commits("HEAD"):
            found = self.at(commit)
            if found is not None:
                yield found

    def elsewhere(self) -> tuple[str, ...]:
        """The commits of all other branches, tags and stashes that changed it, newest first."""
        return self._commits("--all", "--not", "HEAD")

    def at(self, commit: str) -> Catalog | None:
        """The version of a commit, None where that has no such file.

        Raises:
            PipelineError: if it is damaged.
        """
        data = self._git("cat-file", "blob", f"{commit}:./{self.path}")
        if data is None:
            return None
        return parse_po(data, self.path, self.catalog.document_id, self.catalog.locale)

    def at_parting(self, commit: str) -> Catalog | None:
        """The last version that a commit and the branch that is checked out have in common.

        Raises:
            PipelineError: if it is damaged.
        """
        parting = self._git("merge-base", "HEAD", commit)
        return None if parting is None else self.at(parting.decode().strip())

    @property
    def _name(self) -> str:
        return f":(literal){self.path}"

    def _commits(self, *which: str) -> tuple[str, ...]:
        found = self._git("rev-list", "--full-history", *which, "--", self._name)
        return tuple((found or b"").decode().split())

    def _git(self, *arguments: str) -> bytes | None:
        """What git writes, None where it fails."""
        command = ["git", "-C", str(self.root), *arguments]
        try:
            done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
        except FileNotFoundError:
            return None
        return None if done.returncode else done.stdout
