"""limpide update on pages that authors rename, split, join and delete."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

import pytest
from rich.console import Console

from pipeline.catalog.exchange.tmx import serialize_tmx
from pipeline.catalog.po.po import parse_po
from pipeline.catalog.updating.memory import Suggestion
from pipeline.catalog.updating.proposal import Languages
from pipeline.catalog.updating.update import update_locale
from pipeline.commands.steps.project import load_project
from pipeline.commands.suggest import run_suggest
from pipeline.model.catalog import Catalog, MessageState
from pipeline.model.errors import UsageError
from pipeline.model.memory import MemoryUnit
from pipeline.model.value import replace
from pipeline.screen import exchange as screen
from pipeline.workspace import Workspace
from tests.commands.small_project import SmallProject

PAGE = "source_fr/fiches/premiere-fiche.md"
FOLDER = "locales/en/LC_MESSAGES"
CATALOG = f"{FOLDER}/fiches/premiere-fiche.po"
_EMPTY = re.compile(r'(?<!msgid ""\n)^msgstr ""$', re.MULTILINE)


def _translate(project: SmallProject, name: str = CATALOG) -> int:
    """Give every message of a catalog a translation of its own; returns how many there are."""
    project.limpide("update")
    parts = _EMPTY.split(project.read(name))
    text = "".join(f'{part}msgstr "Translation {number}"' for number, part in enumerate(parts[:-1]))
    project.write(name, text + parts[-1])
    return len(parts) - 1


def _read(project: SmallProject, name: str) -> Catalog:
    return parse_po(project.path(name).read_bytes(), PurePosixPath(name), "page", "en")


def _states(project: SmallProject, name: str) -> list[MessageState]:
    return [message.state for message in _read(project, name).messages]


def _rename(project: SmallProject) -> None:
    project.path(PAGE).rename(project.path("source_fr/fiches/autre-nom.md"))
    project.replace("source_fr/site.yaml", "fiches/premiere-fiche", "fiches/autre-nom")
    for path in project.path("source_fr").rglob("*.md"):
        path.write_text(path.read_text("utf-8").replace("premiere-fiche", "autre-nom"), "utf-8")


def test_a_renamed_page_takes_its_translations_along(project: SmallProject) -> None:
    count = _translate(project)
    _rename(project)
    ended = project.limpide("update")
    new = f"{FOLDER}/fiches/autre-nom.po"
    assert ended.code == 0, ended
    assert f"{CATALOG}  removed: its translations are in {new}" in ended.out
    assert not project.path(CATALOG).exists()
    assert _states(project, new) == [MessageState.TRANSLATED] * count
    before = project.digest()
    assert "all up to date" in project.limpide("update").out
    assert project.digest() == before


def test_pages_that_link_to_a_renamed_page_stay_translated(project: SmallProject) -> None:
    project.limpide("pseudo", "en", "--expand", "1")
    home = f"{FOLDER}/accueil.po"
    count = len(_states(project, home))
    _rename(project)
    assert project.limpide("update").code == 0
    current = _read(project, home).current
    assert [message.state for message in current] == [MessageState.TRANSLATED] * count
    assert "(fiches/autre-nom.md)" in "".join(message.msgstr for message in current)


def test_other_verbs_say_what_to_do_about_a_renamed_page(project: SmallProject) -> None:
    _translate(project)
    _rename(project)
    ended = project.limpide("status")
    assert ended.code == 3
    assert 'and "fiches/autre-nom" has texts of it. Run "limpide update", which' in ended.err


KILLED_BEFORE_REMOVING = """
import os, signal, sys
from pathlib import Path
from pipeline.cli import main
from pipeline.workspace import Workspace

def die(*_arguments):
    os.kill(os.getpid(), signal.SIGKILL)

setattr(Workspace, sys.argv.pop(), die)
main()
"""


@pytest.mark.parametrize("point", ["write_all", "remove"])
def test_a_kill_loses_nothing_and_running_again_ends_the_work(
    project: SmallProject, point: str
) -> None:
    count = _translate(project)
    _rename(project)
    arguments = ["update", "--project", str(project.folder), point]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    ended = subprocess.run(
        [sys.executable, "-c", KILLED_BEFORE_REMOVING, *arguments], check=False, env=environment
    )
    assert ended.returncode == -9
    assert _states(project, CATALOG) == [MessageState.TRANSLATED] * count
    assert project.limpide("update").code == 0
    assert not project.path(CATALOG).exists()
    assert _states(project, f"{FOLDER}/fiches/autre-nom.po") == [MessageState.TRANSLATED] * count


def test_texts_moved_to_another_page_stay_translated(project: SmallProject) -> None:
    _translate(project)
    lines = project.read(PAGE).split("\n\n")
    moved = lines[2]
    project.write(PAGE, "\n\n".join((*lines[:2], *lines[3:])))
    project.write("source_fr/accueil.md", f"{project.read('source_fr/accueil.md')}\n\n{moved}\n")
    before = _translations(_read(project, CATALOG))
    assert project.limpide("update").code == 0
    home = _read(project, f"{FOLDER}/accueil.po")
    assert [message.state for message in home.current if message.msgstr] == [
        MessageState.TRANSLATED
    ]
    assert before == _translations(_read(project, CATALOG))


def _translations(catalog: Catalog) -> set[tuple[str, str]]:
    return {(message.msgid, message.msgstr) for message in catalog.messages}


def test_obsolete_messages_stay_until_they_are_purged(project: SmallProject) -> None:
    count = _translate(project)
    project.write(PAGE, project.read(PAGE).replace("Remplacez ce texte par le vôtre.", ""))
    project.limpide("update")
    states = _states(project, CATALOG)
    assert states.count(MessageState.OBSOLETE) == 1
    assert project.limpide("update").code == 0
    assert _states(project, CATALOG) == states
    purged = project.limpide("update", "--purge")
    assert "1 obsolete message removed" in purged.out
    assert len(_states(project, CATALOG)) == count
    assert MessageState.OBSOLETE not in _states(project, CATALOG)
    before = project.digest()
    assert "all up to date" in project.limpide("update").out
    assert project.digest() == before


def test_a_proposal_says_which_catalog_it_is_from(project: SmallProject) -> None:
    _translate(project)
    text = next(found.msgid for found in _read(project, CATALOG).current if len(found.msgid) > 60)
    home = project.read("source_fr/accueil.md")
    project.write("source_fr/accueil.md", f"{home}\n\n{text} Bonne lecture.\n")
    project.limpide("update")
    (found,) = [one for one in _read(project, f"{FOLDER}/accueil.po").current if one.msgstr]
    assert found.state is MessageState.FUZZY
    (origin,) = [text for text in found.extracted_comments if text.startswith("origin:")]
    assert re.fullmatch(rf"origin: memory \d\d % {CATALOG}", origin)


def test_the_memory_suggests_for_a_text(project: SmallProject) -> None:
    _translate(project)
    known = max(_read(project, CATALOG).current, key=lambda message: len(message.msgid))
    workspace = Workspace(project.folder)
    loaded = load_project(workspace)
    (best, *_others) = run_suggest(workspace, loaded, "en", known.msgid)
    assert (best.unit.target, best.unit.origin, best.score) == (known.msgstr, CATALOG, 100)
    with pytest.raises(UsageError):
        run_suggest(workspace, loaded, "eng", known.msgid)


def test_suggestions_are_shown_with_score_and_origin() -> None:
    unit = MemoryUnit("La fatigue [1]", "Tiredness [1]", "en", CATALOG)
    console = Console(file=io.StringIO(), width=120)
    with console.capture() as captured:
        console.print(screen.suggestions((Suggestion(unit, 87.9),)))
        console.print(screen.suggestions(()))
    first, second, last = captured.get().splitlines()
    assert first.split() == ["score", "translation", "of", "from"]
    assert second.split("  ") == [" 87 %", "Tiredness [1]", "La fatigue [1]", CATALOG]
    assert last == "The memory knows no similar text"


def test_an_update_that_would_lose_a_translation_writes_nothing(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    _translate(project)

    def forgetful(
        catalogs: Mapping[str, Catalog],
        templates: Iterable[Catalog],
        languages: Languages,
        **_options: object,
    ) -> tuple[Catalog, ...]:
        updated = update_locale(catalogs, templates, languages)
        return tuple(replace(each, messages=each.messages[1:]) for each in updated)

    monkeypatch.setattr("pipeline.commands.update.update_locale", forgetful)
    before = project.digest()
    ended = project.limpide("update")
    assert ended.code == 3
    assert f"{CATALOG}:" in ended.err
    assert 'would lose the translation of "Ma première fiche"' in ended.err
    assert project.digest() == before


def test_a_tmx_file_of_the_project_fills_new_messages(project: SmallProject) -> None:
    unit = MemoryUnit("Ma première fiche", "My first page", "en", "")
    tmx = "locales/memory/old.tmx"
    project.write(tmx, serialize_tmx((unit,), "fr"))
    assert project.limpide("update").code == 0
    found = next(one for one in _read(project, CATALOG).current if one.msgid == unit.source)
    assert (found.msgstr, found.state) == (unit.target, MessageState.FUZZY)
    assert f"origin: memory 100 % {tmx}" in found.extracted_comments
    before = project.digest()
    assert "all up to date" in project.limpide("update").out
    assert project.digest() == before
