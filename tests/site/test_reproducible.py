"""The same content gives the same bytes, wherever and whenever it is built."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.validators.project import ELSEWHERE, BuiltSite, build_copy, limpide


def test_two_builds_give_the_same_bytes_and_a_third_writes_nothing(
    site: BuiltSite, tmp_path: Path
) -> None:
    there = build_copy(tmp_path, ELSEWHERE)
    assert there.exit_code == 0, there.printed

    here, elsewhere = site.files(), there.files()
    assert sorted(here) == sorted(elsewhere)
    assert [name for name in here if here[name] != elsewhere[name]] == []

    before = _stamps(there)
    again = limpide("build", "--project", str(there.project), cwd=tmp_path)
    assert again.returncode == 0, again.stderr
    assert _stamps(there) == before


def test_files_can_be_read_by_anybody_whatever_the_umask(site: BuiltSite) -> None:
    modes = {path.stat().st_mode & 0o777 for path in site.dist.rglob("*") if path.is_file()}

    assert modes == {0o644}


def test_archives_hold_one_date_and_one_mode(site: BuiltSite) -> None:
    archives = tuple(site.dist.glob("*.zip"))

    assert {archive.stem for archive in archives} == {f"limpide-{tag}" for tag in site.tags}
    for archive in archives:
        with zipfile.ZipFile(archive) as opened:
            entries = opened.infolist()
        assert {(entry.date_time, entry.external_attr >> 16 & 0o777) for entry in entries} == {
            (entries[0].date_time, 0o644)
        }
        names = [entry.filename for entry in entries]
        assert names == sorted(names)


def _stamps(site: BuiltSite) -> dict[Path, tuple[int, int]]:
    states = {path: path.stat() for path in site.dist.rglob("*") if path.is_file()}
    return {path: (state.st_ino, state.st_mtime_ns) for path, state in states.items()}
