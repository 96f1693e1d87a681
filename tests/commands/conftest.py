from pathlib import Path

import pytest

from tests.commands.small_project import SmallProject


@pytest.fixture
def project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> SmallProject:
    return SmallProject(tmp_path / "projet", capsys, monkeypatch)
