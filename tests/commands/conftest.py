from pathlib import Path

import pytest

from tests.commands.git_repository import Repository
from tests.commands.small_project import SmallProject


@pytest.fixture
def project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> SmallProject:
    return SmallProject(tmp_path / "projet", capsys, monkeypatch)


@pytest.fixture
def repository(project: SmallProject, tmp_path: Path) -> Repository:
    project.limpide("update")
    repository = Repository(project, tmp_path / "les outils d'Anna, 100 %O")
    repository.install()
    repository.commit()
    return repository
