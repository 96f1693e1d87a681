"""Each verb as its users type it, on a small project."""

import json
import sys
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.commands.init import run_init
from pipeline.model.errors import UsageError
from tests.commands.small_project import SmallProject

PAGE = "source_fr/fiches/premiere-fiche.md"
CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"
SENTENCE = "Remplacez ce texte par le vôtre."


def test_a_new_project_builds_at_once(project: SmallProject) -> None:
    built = project.limpide("build")
    assert built.code == 0, built
    assert (project.folder / "dist/web/index.html").is_file()
    assert (project.folder / "dist/print/fr/fiches/premiere-fiche.pdf").is_file()
    page = (project.folder / "dist/web/en/fiches/premiere-fiche.html").read_text("utf-8")
    assert 'lang="fr"' in page
    assert SENTENCE in page


def test_building_again_writes_nothing(project: SmallProject) -> None:
    project.limpide("build")
    before = project.digest()
    again = project.limpide("build")
    assert again.code == 0
    assert "0 files written" in again.out
    assert project.digest() == before


def test_init_refuses_a_folder_in_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.txt").touch()
    monkeypatch.setattr(sys, "argv", ["limpide", "init", str(tmp_path)])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2
    assert "is not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        (".", "A new project is in this folder. Build it with: limpide build\n"),
        ("new", "A new project is in new. Build it with: limpide build --project new\n"),
    ],
)
def test_init_says_how_to_go_on(
    folder: str,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["limpide", "init", folder])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 0
    assert capsys.readouterr().out == said
    assert "/exchange/" in (tmp_path / folder / ".gitignore").read_text().splitlines()


def test_init_refuses_a_starter_that_was_worked_on(project: SmallProject) -> None:
    project.write(PAGE, project.read(PAGE) + "Un mot de plus.\n")
    before = project.digest()
    with pytest.raises(UsageError, match="is not empty"):
        run_init(project.folder)
    assert project.digest() == before


def test_init_refuses_a_folder_with_a_link_to_another(tmp_path: Path) -> None:
    (folder := tmp_path / "new").mkdir()
    (folder / "source_fr").symlink_to(tmp_path)
    with pytest.raises(UsageError, match="is not empty"):
        run_init(folder)
    assert [path.name for path in folder.iterdir()] == ["source_fr"]


def test_init_refuses_a_folder_below_one_that_is_named_as_drafts_are(tmp_path: Path) -> None:
    (folder := tmp_path / f".limpide-{'0a' * 8}/new").mkdir(parents=True)
    (folder / "notes.txt").touch()
    with pytest.raises(UsageError, match="is not empty"):
        run_init(folder)


def test_extract_check_tells_whether_templates_are_up_to_date(project: SmallProject) -> None:
    before = project.digest()
    looked = project.limpide("extract", "--check")
    assert looked.code == 1
    assert "locales/templates/accueil.pot  out of date" in looked.out
    assert project.digest() == before
    assert project.limpide("extract").code == 0
    assert project.limpide("extract", "--check").code == 0


def test_extract_removes_the_template_of_a_page_that_is_gone(project: SmallProject) -> None:
    project.limpide("extract")
    project.path(PAGE).unlink()
    project.replace("source_fr/site.yaml", "  - page: fiches/premiere-fiche\n", "")
    assert project.limpide("extract").code == 0
    assert not project.path("locales/templates/fiches").exists()


def test_a_translation_is_published_and_a_changed_source_is_not_mixed_in(
    project: SmallProject,
) -> None:
    project.limpide("update")
    catalog = project.read(CATALOG)
    start = catalog.index('msgid "Cette fiche est un exemple.')
    end = catalog.index('msgstr ""', start)
    project.write(CATALOG, catalog[:end] + 'msgstr "This is an example."' + catalog[end + 9 :])
    web = "dist/web/en/fiches/premiere-fiche.html"
    project.limpide("export", "--format", "web")
    assert "This is an example." in project.read(web)
    project.replace(PAGE, SENTENCE, "Remplacez donc ce texte par le vôtre.")
    updated = project.limpide("update")
    assert "1 fuzzy" in updated.out
    project.limpide("export", "--format", "web")
    assert "This is an example." not in project.read(web)
    assert "Remplacez donc ce texte" in project.read(web)
    assert '#| msgid "Cette fiche est un exemple.' in project.read(CATALOG)


def test_status_counts_what_is_left(project: SmallProject) -> None:
    project.limpide("update")
    shown = project.limpide("status")
    assert shown.code == 0
    lines = [line.split() for line in shown.out.splitlines()]
    (site,) = [line for line in lines if line[:1] == ["site"]]
    assert site[1:4] == ["0", "0", "5"]
    assert site[-1] == "no"


def test_withheld_pages_are_not_published(project: SmallProject) -> None:
    project.replace("limpide.yaml", "untranslated: mark}", "untranslated: withhold}")
    ended = project.limpide("export", "--format", "web")
    assert ended.code == 0
    assert "withheld in en" in ended.out
    assert not project.path("dist/web/en/fiches/premiere-fiche.html").exists()
    assert project.path("dist/web/fr/fiches/premiere-fiche.html").exists()


def test_check_writes_its_report_where_it_is_told(project: SmallProject, tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    ended = project.limpide("check", "--format", "html", "--output", str(target))
    assert ended.code == 0
    assert target.read_text("utf-8").startswith("<!doctype html>")


def test_the_settings_decide_severity_and_gate(project: SmallProject) -> None:
    assert project.limpide("check").code == 0
    project.replace(
        "limpide.yaml",
        "  fail_on: error",
        "  severity: {translation.untranslated: error}\n  fail_on: error",
    )
    assert project.limpide("check").code == 1
    project.replace("limpide.yaml", "untranslated: error}", "untranslated: off}")
    assert project.limpide("check").code == 0
    project.replace("limpide.yaml", "translation.untranslated", "translation.untranslate")
    ended = project.limpide("check")
    assert ended.code == 2
    assert 'Did you mean "translation.untranslated"?' in ended.err


def test_exporting_one_format_leaves_that_format_alone_in_the_output(project: SmallProject) -> None:
    project.limpide("export")
    assert project.path("dist/print").exists()
    project.write("dist/mine.txt", "not Limpide's")
    project.limpide("export", "--format", "web")
    assert not project.path("dist/print").exists()
    assert project.read("dist/mine.txt") == "not Limpide's"
    manifest = json.loads(project.read("dist/manifest.json"))
    assert {entry["path"].split("/")[0] for entry in manifest["files"]} == {
        "web",
        "limpide-en.zip",
        "limpide-fr.zip",
    }


def test_a_locale_that_is_not_shipped_gets_a_catalog_for_the_words_around_pages(
    project: SmallProject,
) -> None:
    project.replace("limpide.yaml", "  en:", "  de:")
    assert project.limpide("update").code == 0
    interface = "locales/de/LC_MESSAGES/interface.po"
    assert project.path(interface).is_file()
    refused = project.limpide("export", "--format", "web")
    assert refused.code == 3
    assert interface in refused.err


@pytest.mark.parametrize("verb", ["update", "status", "check"])
@pytest.mark.parametrize("locale", ["zz", "../source_fr", "de"])
def test_verbs_work_on_locales_of_the_project_alone(
    project: SmallProject, verb: str, locale: str
) -> None:
    before = project.digest()
    ended = project.limpide(verb, "--locale", locale)
    assert ended.code == 2
    assert f'no locale "{locale}"' in ended.err
    assert project.digest() == before


def test_an_export_of_nothing_is_wrong_usage(project: SmallProject) -> None:
    project.limpide("export", "--format", "web")
    before = project.digest()
    assert project.limpide("export", "--format", ",").code == 2
    assert project.digest() == before


def test_the_source_date_decides_what_is_overdue(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    dates = "reviewed: 2025-12-01\nnext_review: 2026-06-01"
    project.replace(PAGE, "audience: public", f"audience: public\n{dates}")

    def overdue() -> list[str]:
        findings = json.loads(project.limpide("check", "--format", "json").out)["findings"]
        return [
            found["document"]
            for found in findings
            if found["check"] == "editorial.overdue-review" and found["locale"] == "fr"
        ]

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")  # 2026-01-01
    assert "fiches/premiere-fiche" not in overdue()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1798761600")  # 2027-01-01
    assert "fiches/premiere-fiche" in overdue()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "demain")
    assert project.limpide("check").code == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Appel[^2].", "footnote"),
        ("::: video accueil\n:::", "video"),
        ("::: download site\n:::", "download"),
        ("[doc](doc.xyz)", "page or file"),
    ],
)
def test_references_that_lead_nowhere_are_named(
    project: SmallProject, text: str, name: str
) -> None:
    project.write("source_fr/fiches/doc.xyz", "not to be published")
    project.write(PAGE, project.read(PAGE) + f"\n{text}\n")
    ended = project.limpide("check", "--format", "json", "--locale", "fr")
    assert ended.code == 1
    assert f"There is no {name} named" in ended.out
