"""limpide memory: TMX files out of the project and into it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.commands.memory import imported_units
from pipeline.commands.steps.project import load_project
from pipeline.model.memory import MemoryUnit
from pipeline.workspace import Workspace
from tests.commands.small_project import SmallProject

CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"
TEXT = "Faites des phrases courtes."
OTHER = "Écrire simplement"
MEMORY = "locales/memory/hopital.tmx"


@pytest.fixture
def translated(project: SmallProject) -> SmallProject:
    assert project.limpide("update").code == 0
    for msgid, msgstr in ((TEXT, "Write short sentences."), (OTHER, "Write simply")):
        old = f'msgid "{msgid}"\nmsgstr ""'
        project.replace(CATALOG, old, f'msgid "{msgid}"\nmsgstr "{msgstr}"')
    project.replace(CATALOG, f'msgctxt "heading"\nmsgid "{OTHER}"', _fuzzy_heading())
    return project


def _fuzzy_heading() -> str:
    return f'#, fuzzy\nmsgctxt "heading"\nmsgid "{OTHER}"'


def test_only_confirmed_translations_are_exported(translated: SmallProject, tmp_path: Path) -> None:
    file = tmp_path / "hopital.tmx"
    ended = translated.limpide("memory", "export", "--tmx", str(file))
    assert (ended.code, ended.out) == (0, f"1 translation written to {file}\n")
    written = file.read_text(encoding="utf-8")
    assert f"<seg>{TEXT}</seg>" in written
    assert "<seg>Write short sentences.</seg>" in written
    assert OTHER not in written
    assert f'<prop type="x-origin">{CATALOG}</prop>' in written


def test_what_is_exported_is_imported_once(translated: SmallProject, tmp_path: Path) -> None:
    file = tmp_path / "hopital.tmx"
    translated.limpide("memory", "export", "--tmx", str(file))
    first = translated.limpide("memory", "import", "--tmx", str(file))
    assert (first.code, first.out) == (0, f"{MEMORY}  1 translation, 1 of them new\n")
    assert translated.path(MEMORY).read_bytes() == file.read_bytes()
    before = translated.digest()
    again = translated.limpide("memory", "import", "--tmx", str(file))
    assert again.out == f"{MEMORY}  1 translation, 0 of them new\n"
    assert translated.digest() == before


def test_a_memory_grows_and_forgets_nothing(translated: SmallProject, tmp_path: Path) -> None:
    file = tmp_path / "hopital.tmx"
    translated.limpide("memory", "export", "--tmx", str(file))
    translated.limpide("memory", "import", "--tmx", str(file))
    text = file.read_text(encoding="utf-8").replace("Write short sentences.", "Be brief.")
    file.write_text(text, encoding="utf-8")
    ended = translated.limpide("memory", "import", "--tmx", str(file))
    assert ended.out == f"{MEMORY}  2 translations, 1 of them new\n"
    assert "Write short sentences." in translated.read(MEMORY)
    assert "Be brief." in translated.read(MEMORY)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (' srclang="fr"', ' srclang="en"', ':5: this memory translates from "en", the sources'),
        ('version="1.4"', 'version="2.0"', ":2: this is not TMX 1.4 but TMX 2.0"),
        ("</tmx>", "", ":16: this is not whole XML"),
        ("<tmx", '<!DOCTYPE tmx [<!ENTITY a "b">]>\n<tmx', ":2: the file declares"),
    ],
)
def test_memories_that_must_not_come_in(
    translated: SmallProject, tmp_path: Path, old: str, new: str, said: str
) -> None:
    file = tmp_path / "hopital.tmx"
    translated.limpide("memory", "export", "--tmx", str(file))
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    before = translated.digest()
    ended = translated.limpide("memory", "import", "--tmx", str(file))
    assert ended.code == 3, ended
    assert f"hopital.tmx{said}" in ended.err
    assert translated.digest() == before


def test_one_locale_alone_can_be_exported(translated: SmallProject, tmp_path: Path) -> None:
    file = tmp_path / "x.tmx"
    ended = translated.limpide("memory", "export", "--tmx", str(file), "--locale", "eng")
    assert (ended.code, 'Did you mean "en"?' in ended.err) == (2, True)
    ended = translated.limpide("memory", "export", "--tmx", str(file), "--locale", "en")
    assert ended.out.startswith("1 translation written")


def test_what_was_imported_is_found_by_locale(translated: SmallProject, tmp_path: Path) -> None:
    file = tmp_path / "hopital.tmx"
    translated.limpide("memory", "export", "--tmx", str(file))
    translated.limpide("memory", "import", "--tmx", str(file))
    workspace = Workspace(translated.folder)
    loaded = load_project(workspace)
    assert imported_units(workspace, loaded, "en") == (
        MemoryUnit(TEXT, "Write short sentences.", "en", MEMORY),
    )
    assert imported_units(workspace, loaded, "es") == ()


def test_suggestions_of_catalogs_and_imported_memories(
    translated: SmallProject, tmp_path: Path
) -> None:
    file = tmp_path / "hopital.tmx"
    translated.limpide("memory", "export", "--tmx", str(file))
    text = file.read_text(encoding="utf-8").replace("Write short sentences.", "Be brief.")
    file.write_text(text, encoding="utf-8")
    translated.limpide("memory", "import", "--tmx", str(file))
    before = translated.digest()
    ended = translated.limpide("memory", "suggest", TEXT, "--locale", "en")
    assert ended.code == 0, ended
    rows = [line.split() for line in ended.out.splitlines()[1:]]
    assert [(row[0], row[-1]) for row in rows] == [("100", CATALOG), ("100", MEMORY)]
    assert "Write short sentences." in ended.out
    assert "Be brief." in ended.out
    ended = translated.limpide("memory", "suggest", "Rien de tel ici", "--locale", "en")
    assert (ended.code, ended.out) == (0, "The memory knows no similar text\n")
    assert translated.digest() == before


def test_a_name_that_no_file_may_have(translated: SmallProject, tmp_path: Path) -> None:
    file = tmp_path / ".tmx"
    file.write_bytes(b"")
    ended = translated.limpide("memory", "import", "--tmx", str(file))
    assert ended.code == 2
    assert '".tmx" cannot name a memory' in ended.err
