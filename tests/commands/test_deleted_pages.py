"""A page that its author deletes: its catalog holds no verb up, and its translations stay."""

from __future__ import annotations

import pytest

from tests.commands.small_project import SmallProject
from tests.commands.writing_verbs import translate

PAGE = "source_fr/autre.md"
CATALOG = "locales/en/LC_MESSAGES/autre.po"
HOME = "source_fr/accueil.md"
HOME_CATALOG = "locales/en/LC_MESSAGES/accueil.po"
KEPT = f"{CATALOG}  its source is gone, kept as memory: limpide update --purge removes it\n"
TITLE = "Une page à part"
TEXT = "Un texte que rien d’autre ne dit."
BODY = f"---\ntitle: {TITLE}\naudience: public\n---\n\n{TEXT}\n"


@pytest.fixture
def added(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> SmallProject:
    """A page with texts that no other has, its catalog not translated yet."""
    monkeypatch.chdir(project.folder)
    project.write(PAGE, BODY)
    project.limpide("extract")
    assert project.limpide("update").code == 0
    return project


@pytest.fixture
def translated(added: SmallProject) -> SmallProject:
    translate(added, CATALOG, TITLE, "A page apart")
    translate(added, CATALOG, TEXT, "A text that nothing else says.")
    assert added.limpide("update").code == 0
    return added


@pytest.mark.parametrize(
    "typed",
    [
        *("extract", "status", "check", "check --fix", "update", "build", "terms suggest"),
        *("export --format web", "exchange export --locale en", "memory export --tmx m.tmx"),
    ],
)
def test_no_verb_is_held_up_and_the_catalog_stays(translated: SmallProject, typed: str) -> None:
    before = translated.read(CATALOG)
    translated.path(PAGE).unlink()
    ended = translated.limpide(*typed.split())
    assert ended.code == 0, ended
    assert translated.read(CATALOG) == before
    assert (KEPT in ended.out) is (typed in {"status", "update", "build"})


def test_its_translations_are_memory(translated: SmallProject) -> None:
    translated.path(PAGE).unlink()
    found = translated.limpide("memory", "suggest", TEXT, "--locale", "en")
    assert "A text that nothing else says." in found.out
    translated.limpide("memory", "export", "--tmx", "m.tmx")
    assert "A text that nothing else says." in translated.read("m.tmx")
    translated.write(HOME, f"{translated.read(HOME)}\nUn texte que rien d’autre ne dit ici.\n")
    assert translated.limpide("update").code == 0
    text = translated.read(HOME_CATALOG)
    assert 'msgstr "A text that nothing else says."\n' in text
    assert f"#. origin: memory 94 % {CATALOG}\n" in text
    before = translated.digest()
    assert translated.limpide("update").code == 0
    assert translated.digest() == before


def test_a_page_that_comes_back_is_translated_at_once(translated: SmallProject) -> None:
    before = translated.read(CATALOG)
    translated.path(PAGE).unlink()
    translated.limpide("update")
    translated.write(PAGE, BODY)
    assert "autre                           2      0        0" in translated.limpide("status").out
    assert "all up to date" in translated.limpide("update").out
    assert translated.read(CATALOG) == before


def test_a_text_that_comes_back_elsewhere_takes_them_over(translated: SmallProject) -> None:
    translated.path(PAGE).unlink()
    translated.limpide("update")
    translated.write(HOME, f"{translated.read(HOME)}\n{TEXT}\n")
    refused = translated.limpide("status")
    assert refused.code == 3
    assert (
        f'{CATALOG}: this catalog translates "autre", which no source file is, and "accueil" has '
        'texts of it. Run "limpide update", which keeps its translations, whether the page was '
        "renamed, split or removed."
    ) in refused.err
    ended = translated.limpide("update")
    assert f"{CATALOG}  removed: its translations are in {HOME_CATALOG}\n" in ended.out
    assert not translated.path(CATALOG).exists()
    text = translated.read(HOME_CATALOG)
    assert f'\nmsgid "{TEXT}"\nmsgstr "A text that nothing else says."\n' in text
    assert f'\n#~ msgid "{TITLE}"\n#~ msgstr "A page apart"\n' in text


def test_only_purging_removes_translations(translated: SmallProject) -> None:
    translated.path(PAGE).unlink()
    ended = translated.limpide("update", "--purge")
    assert ended.code == 0, ended
    assert ended.out == (
        f"{CATALOG}  removed: its source is gone\n"
        "1 of 4 catalogs changed\n2 obsolete messages removed\n"
    )
    assert not translated.path(CATALOG).exists()
    assert not translated.path(f".limpide/catalogs/{CATALOG}").exists()
    assert translated.limpide("update").out == "3 catalogs, all up to date\n"


def test_a_catalog_without_any_work_goes_with_its_page(added: SmallProject) -> None:
    added.path(PAGE).unlink()
    assert f"{CATALOG}  removed: its source is gone\n" in added.limpide("update").out
    assert not added.path(CATALOG).exists()


def test_a_remark_of_a_translator_is_work(added: SmallProject) -> None:
    added.replace(CATALOG, "\n#. role: title", "\n# What is a page apart?\n#. role: title")
    added.path(PAGE).unlink()
    assert KEPT in added.limpide("update").out
    assert "# What is a page apart?\n" in added.read(CATALOG)


@pytest.mark.parametrize("format_id", ["csv", "xlsx"])
def test_what_comes_back_from_a_translator_for_it_is_kept(
    translated: SmallProject, format_id: str
) -> None:
    work = "A text that nothing else says."
    translated.limpide("exchange", "export", "--locale", "en", "--format", "csv")
    sent = "exchange/en/autre.csv"
    translated.replace(sent, work, "Words found nowhere else.")
    translated.path(PAGE).unlink()
    assert translated.limpide("exchange", "import", str(translated.path(sent))).code == 0
    assert 'msgstr "Words found nowhere else."\n' in translated.read(CATALOG)
    assert work not in translated.read(CATALOG)
    again = translated.limpide("exchange", "export", "--locale", "en", "--format", format_id)
    assert again.code == 0, again
