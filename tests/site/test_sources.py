"""A build finds this repository's templates and catalogs up to date, and leaves them alone."""

from __future__ import annotations

from pathlib import Path

from tests.validators.project import CONTENT, BuiltSite
from tests.validators.tools import REPOSITORY


def test_a_build_changes_no_source_and_no_catalog(site: BuiltSite) -> None:
    here, there = _content(REPOSITORY), _content(site.project)

    assert sorted(here) == sorted(there)
    assert [name for name in here if here[name] != there[name]] == []


def _content(folder: Path) -> dict[str, bytes]:
    found = (path for name in CONTENT for path in (folder / name, *(folder / name).rglob("*")))
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in found if path.is_file()
    }
