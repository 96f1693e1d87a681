"""The ratchet as its users meet it: `limpide check --baseline FILE`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.commands.small_project import SmallProject

PAGE = "source_fr/fiches/premiere-fiche.md"
LINK = "\nLisez [cette page](absente.md) avant votre rendez-vous.\n"
OTHER_LINK = "\nVoyez aussi [le plan](perdue.md) de notre service.\n"
EASY = "Vous mangez bien. Vous dormez la nuit. Vous marchez le matin. Vous buvez de l’eau. "
HARD = (
    "L’administration concomitante de corticoïdes systémiques peut compromettre l’efficacité "
    "thérapeutique attendue de l’immunothérapie anticancéreuse chez certains patients fragiles. "
)


@pytest.fixture
def known(tmp_path: Path) -> Path:
    return tmp_path / "baseline.json"


def _append(project: SmallProject, text: str) -> None:
    project.write(PAGE, project.read(PAGE) + text)


def _accept(project: SmallProject, known: Path) -> None:
    assert project.limpide("check", "--baseline", str(known), "--update-baseline").code == 0


def test_known_faults_pass_and_new_ones_fail(project: SmallProject, known: Path) -> None:
    _append(project, LINK)
    assert project.limpide("check").code == 1
    _accept(project, known)
    passed = project.limpide("check", "--baseline", str(known))
    assert passed.code == 0
    assert "no new findings" in passed.out
    _append(project, OTHER_LINK)
    failed = project.limpide("check", "--baseline", str(known))
    assert failed.code == 1
    assert "perdue.md" in failed.out
    assert "absente.md" not in failed.out


def test_a_known_fault_may_move(project: SmallProject, known: Path) -> None:
    _append(project, LINK)
    _accept(project, known)
    text = project.read(PAGE).replace(LINK, "")
    head, front, body = text.split("---\n", 2)
    project.write(PAGE, f"{head}---\n{front}---\n{LINK}\n{body}")
    assert project.limpide("check", "--baseline", str(known)).code == 0


def test_what_is_mended_is_said(project: SmallProject, known: Path) -> None:
    _append(project, LINK)
    _accept(project, known)
    project.write(PAGE, project.read(PAGE).replace(LINK, ""))
    passed = project.limpide("check", "--baseline", str(known), "--format", "markdown")
    assert passed.code == 0
    assert "Broken link: 1 gone" in passed.out


def test_a_text_that_gets_harder_fails_and_one_that_gets_easier_passes(
    project: SmallProject, known: Path
) -> None:
    _append(project, f"\n## Ajout {{#ajout}}\n\n{EASY * 8}\n")
    _accept(project, known)
    project.write(PAGE, project.read(PAGE).replace(EASY * 8, EASY * 7 + HARD))
    harder = project.limpide("check", "--locale", "fr", "--baseline", str(known))
    assert harder.code == 1
    assert "“Ajout” (fr): Limpide index" in harder.out
    _accept(project, known)
    project.write(PAGE, project.read(PAGE).replace(HARD, EASY))
    easier = project.limpide("check", "--locale", "fr", "--baseline", str(known))
    assert easier.code == 0
    assert "easier" in easier.out


def test_the_same_state_makes_the_same_file(project: SmallProject, known: Path) -> None:
    _accept(project, known)
    first = known.read_text("utf-8")
    _accept(project, known)
    assert known.read_text("utf-8") == first
    assert first.endswith("}\n")


def test_other_locales_stay_as_they_were(project: SmallProject, known: Path) -> None:
    _accept(project, known)
    before = known.read_text("utf-8")
    assert '"locale": "en"' in before
    project.limpide("check", "--locale", "fr", "--baseline", str(known), "--update-baseline")
    assert known.read_text("utf-8") == before


def test_a_baseline_must_be_there_to_compare_with(project: SmallProject, known: Path) -> None:
    ended = project.limpide("check", "--baseline", str(known))
    assert ended.code == 3
    assert "there is no such baseline" in ended.err
    assert "--update-baseline" in ended.err
    assert project.limpide("check", "--baseline", f"{known}/no/where.json").code == 3


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": "limpide-baseline", "version": 99}'])
def test_a_bad_baseline_is_refused_and_left_alone(
    project: SmallProject, known: Path, text: str
) -> None:
    known.write_text(text, "utf-8")
    for options in ((), ("--update-baseline",)):
        ended = project.limpide("check", "--baseline", str(known), *options)
        assert ended.code == 3
        assert str(known) in ended.err
        assert "Traceback" not in ended.err
    assert known.read_text("utf-8") == text


def test_no_other_file_is_overwritten(project: SmallProject) -> None:
    settings = project.path("limpide.yaml")
    before = settings.read_bytes()
    ended = project.limpide("check", "--baseline", str(settings), "--update-baseline")
    assert ended.code == 3
    assert settings.read_bytes() == before


def test_there_is_a_file_to_update(project: SmallProject) -> None:
    ended = project.limpide("check", "--update-baseline")
    assert ended.code == 2
    assert "--baseline FILE" in ended.err


@pytest.mark.parametrize("name", ["html", "csv", "csv-scores", "xlsx", "markdown", "json"])
def test_every_format_can_be_written(project: SmallProject, tmp_path: Path, name: str) -> None:
    output = tmp_path / "report"
    ended = project.limpide("check", "--format", name, "--output", str(output))
    assert ended.code == 0, ended
    first = output.read_bytes()
    project.limpide("check", "--format", name, "--output", str(output))
    assert output.read_bytes() == first
    assert first
