"""No verb writes a catalog that has lost a translation, whatever went wrong in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

import pytest

from pipeline.catalog.exchange.handover import Handover
from pipeline.catalog.exchange.take_back import TakenBack, take_back
from pipeline.catalog.merge import Merged, merge
from pipeline.commands.exchange import Received, run_exchange_import
from pipeline.commands.fix import run_fix
from pipeline.commands.merge_driver import run_merge_driver
from pipeline.commands.steps.catalog_record import write_catalogs
from pipeline.commands.steps.project import load_project
from pipeline.model.catalog import Catalog
from pipeline.model.errors import PipelineError
from pipeline.model.value import replace
from pipeline.workspace import Workspace
from tests.catalog.making import catalog, message
from tests.commands.small_project import SmallProject

CATALOG = PurePosixPath("locales/en/LC_MESSAGES/fiches/premiere-fiche.po")
SENT = "exchange/en/fiches/premiere-fiche.csv"
TEXT = 'msgid "Écrire simplement"\nmsgstr "'
SAID = 'writing this would lose the translation of "Écrire simplement". Nothing was written.'


@pytest.fixture
def translated(project: SmallProject) -> SmallProject:
    project.limpide("update")
    project.replace(str(CATALOG), TEXT, f"{TEXT}Write simply")
    assert project.limpide("exchange", "export", "--locale", "en", "--format", "csv").code == 0
    return project


def _emptied(found: Catalog) -> Catalog:
    return replace(found, messages=tuple(replace(each, msgstr="") for each in found.messages))


def _forgetful_take_back(found: Catalog, handover: Handover, source_locale: str) -> TakenBack:
    taken = take_back(found, handover, source_locale)
    return replace(taken, catalog=_emptied(taken.catalog))


def _forgetful_merge(
    base: Catalog, ours: Catalog, theirs: Catalog, *, source_locale: str
) -> Merged:
    merged = merge(base, ours, theirs, source_locale=source_locale)
    return replace(merged, catalog=_emptied(merged.catalog))


def _fix(workspace: Workspace) -> None:
    run_fix(workspace, load_project(workspace))


def _import(workspace: Workspace) -> None:
    received = Received(SENT, workspace.read_bytes(PurePosixPath(SENT)))
    run_exchange_import(workspace, load_project(workspace), (received,))


def _merge(workspace: Workspace) -> None:
    run_merge_driver(workspace, CATALOG, CATALOG, CATALOG)


@pytest.mark.parametrize(
    ("step", "forgetful", "run"),
    [
        ("fix.mended", lambda _text, _locale: "", _fix),
        ("exchange.take_back", _forgetful_take_back, _import),
        ("merge_driver.merge", _forgetful_merge, _merge),
    ],
)
def test_a_verb_that_would_drop_a_translation_writes_nothing(
    translated: SmallProject,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    forgetful: Callable[..., object],
    run: Callable[[Workspace], None],
) -> None:
    workspace = Workspace(translated.folder)
    run(workspace)
    monkeypatch.setattr(f"pipeline.commands.{step}", forgetful)
    before = translated.digest()
    with pytest.raises(PipelineError) as caught:
        run(workspace)
    assert SAID in str(caught.value)
    assert (caught.value.path, caught.value.exit_code) == (CATALOG, 3)
    assert translated.digest() == before


def test_a_catalog_that_was_not_read_from_its_file_drops_nothing_of_it_either(
    translated: SmallProject,
) -> None:
    workspace = Workspace(translated.folder)
    before = translated.digest()
    with pytest.raises(PipelineError, match="would lose the translation"):
        write_catalogs(workspace, {CATALOG: catalog(message("Écrire simplement"))})
    assert translated.digest() == before
