"""limpide terms, as terminologists type it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.small_project import SmallProject
from tests.validators.toolkit import po_units, tbx_units

TERMBASE = "locales/termbase.yaml"
PAGE = "source_fr/fiches/premiere-fiche.md"
CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"


@pytest.mark.parametrize(
    ("format_id", "options"),
    [("tbx", ()), ("tbx", ("--edition", "2019")), ("csv", ()), ("po", ("--locale", "en"))],
)
def test_what_is_exported_comes_back(
    project: SmallProject, tmp_path: Path, format_id: str, options: tuple[str, ...]
) -> None:
    file = tmp_path / f"terms.{format_id}"
    exported = project.limpide(
        "terms", "export", "--format", format_id, *options, "--output", str(file)
    )
    assert (exported.code, exported.out) == (0, f"1 concept written to {file}\n")

    before = project.digest()
    locale = options if format_id == "po" else ()
    imported = project.limpide("terms", "import", str(file), *locale)
    assert imported.code == 0, imported
    assert "0 concepts added, 0 changed, 1 as they were" in imported.out
    assert project.digest() == before


def test_other_tools_read_what_is_printed(project: SmallProject) -> None:
    tbx = project.limpide("terms", "export")
    (unit,) = tbx_units(tbx.out, "fr", "en")
    assert (unit.source, unit.target) == ("traitement", "treatment")

    po = project.limpide("terms", "export", "--format", "po", "--locale", "en")
    (entry,) = po_units(po.out.encode())
    assert (entry.getcontext(), entry.source, entry.target) == (
        "treatment",
        "traitement",
        "treatment",
    )


def test_an_import_changes_its_concepts_alone(project: SmallProject, tmp_path: Path) -> None:
    comment = "# The words of your texts"
    rows = (
        "concept,locale,term,status\n"
        "treatment,fr,traitement,preferred\n"
        "treatment,fr,cure,deprecated\n"
        "fever,fr,fièvre,preferred\n"
    )
    (tmp_path / "new.csv").write_text(rows, "utf-8")
    imported = project.limpide("terms", "import", str(tmp_path / "new.csv"))
    assert imported.out.splitlines()[:2] == ["fever  added", "treatment  changed"]
    text = project.read(TERMBASE)
    assert comment in text
    assert "- {text: cure, status: deprecated}" in text
    assert "id: fever" in text


def test_a_glossary_changes_the_terms_of_its_locale_alone(
    project: SmallProject, tmp_path: Path
) -> None:
    po = project.limpide("terms", "export", "--format", "po", "--locale", "en").out
    file = tmp_path / "glossary.po"
    file.write_text(po.replace('msgstr "treatment"', 'msgstr "therapy"'), "utf-8")
    imported = project.limpide("terms", "import", str(file), "--locale", "en")
    assert "treatment  changed" in imported.out
    text = project.read(TERMBASE)
    assert "{text: therapy, status: preferred}" in text
    assert "{text: traitement, status: preferred}" in text
    assert "domain: treatment" in text


@pytest.mark.parametrize(
    ("name", "text", "options", "code", "said"),
    [
        ("a.tbx", "<html/>", (), 3, "this is no TBX"),
        ("a.tbx", '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///x">]><tbx/>', (), 3, "declares"),
        ("a.csv", "concept,locale,term,status\na,xx,b,preferred\n", (), 3, 'unknown locale "xx"'),
        ("a.po", 'msgid ""\nmsgstr ""\n', (), 2, "a PO glossary is in one locale"),
        ("a.txt", "", (), 2, "--format"),
        ("a.po", "", ("--locale", "de"), 2, 'no locale "de"'),
    ],
)
def test_files_that_cannot_be_used_change_nothing(  # noqa: PLR0913, PLR0917 - the table's columns
    project: SmallProject,
    tmp_path: Path,
    name: str,
    text: str,
    options: tuple[str, ...],
    code: int,
    said: str,
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    before = project.digest()
    ended = project.limpide("terms", "import", str(tmp_path / name), *options)
    assert ended.code == code, ended
    assert said in ended.err
    assert project.digest() == before


def test_suggestions_are_phrases_and_sentences(project: SmallProject) -> None:
    sentence = "Demandez à votre équipe de vous aider."
    page = f"La scintigraphie osseuse dure.\n\nUne scintigraphie osseuse.\n\n{sentence}\n"
    project.write(PAGE, project.read(PAGE) + "\n" + page)
    project.write(
        "source_fr/fiches/autre.md", f"---\ntitle: Autre\n---\n\nBonjour à vous. {sentence}\n"
    )
    project.limpide("extract")
    project.limpide("update")
    other = CATALOG.replace("premiere-fiche", "autre")
    project.replace(CATALOG, f'{sentence}"\nmsgstr ""', f'{sentence}"\nmsgstr "Ask your team."')
    project.replace(
        other, f'{sentence}"\nmsgstr ""', f'{sentence}"\nmsgstr "Hello. Ask your nurse."'
    )
    shown = project.limpide("terms", "suggest")
    assert shown.code == 0, shown
    lines = [line.split() for line in shown.out.splitlines()]
    assert ["scintigraphie", "osseuse", "2", "1", "4.0"] in lines
    assert "Translated in two ways in en" in shown.out
    assert "Ask your nurse." in shown.out

    checked = project.limpide("check", "--locale", "en").out
    assert "terminology.inconsistent-translation" in checked
    assert other in checked or CATALOG in checked
