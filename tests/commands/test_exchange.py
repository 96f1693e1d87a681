"""limpide exchange: out to translators and back, and every file that must not come in."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from translate.storage.xliff2 import Xliff2File

from pipeline.catalog.exchange.table import EXCHANGE_FORMATS
from tests.commands.small_project import SmallProject

DOCUMENT = "fiches/premiere-fiche"
CATALOG = f"locales/en/LC_MESSAGES/{DOCUMENT}.po"
SENT = f"exchange/en/{DOCUMENT}"
TEXT = "Faites des phrases courtes."


@pytest.fixture
def updated(project: SmallProject) -> SmallProject:
    assert project.limpide("update").code == 0
    return project


def _translate(project: SmallProject, text: str) -> None:
    project.replace(CATALOG, f'msgid "{TEXT}"\nmsgstr ""', f'msgid "{TEXT}"\nmsgstr "{text}"')


def _sent(project: SmallProject, format_id: str = "xliff") -> None:
    ended = project.limpide("exchange", "export", "--locale", "en", "--format", format_id)
    assert ended.code == 0, ended


def _import(project: SmallProject, *names: str) -> str:
    ended = project.limpide("exchange", "import", *(str(project.path(name)) for name in names))
    assert ended.code == 0, ended
    return ended.out


def _typed(project: SmallProject, text: str) -> None:
    """A translator types a text in a tool that reads XLIFF 2."""
    path = project.path(f"{SENT}.xlf")
    store = Xliff2File(io.BytesIO(path.read_bytes()))
    next(unit for unit in store.units if unit.source == TEXT).target = text
    path.write_bytes(bytes(store))


@pytest.mark.parametrize("format_id", [found.id for found in EXCHANGE_FORMATS])
def test_what_comes_back_untouched_changes_nothing(updated: SmallProject, format_id: str) -> None:
    _translate(updated, "Write short sentences.")
    _sent(updated, format_id)
    before = updated.digest()
    files = [path for path in updated.path("exchange").rglob("*") if path.is_file()]
    printed = _import(updated, *(str(path) for path in files))
    assert printed.count("0 translated, 0 fuzzy, 0 conflicts, 0 unknown") == len(files)
    assert updated.digest() == before
    _sent(updated, format_id)
    assert updated.digest() == before


def test_a_file_for_each_document_and_one_workbook_for_a_locale(updated: SmallProject) -> None:
    for found in EXCHANGE_FORMATS:
        _sent(updated, found.id)
    folder = updated.path("exchange")
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    documents = ("accueil", DOCUMENT, "site")
    assert names == {"en.xlsx"} | {
        f"en/{document}{suffix}" for document in documents for suffix in (".xlf", ".xliff", ".csv")
    }


def test_a_text_typed_in_a_tool_becomes_the_translation(updated: SmallProject) -> None:
    _sent(updated)
    _typed(updated, "Write short sentences.")
    assert "1 translated, 0 fuzzy, 0 conflicts, 0 unknown" in _import(updated, f"{SENT}.xlf")
    assert f'msgid "{TEXT}"\nmsgstr "Write short sentences."' in updated.read(CATALOG)


def test_a_text_typed_in_a_spreadsheet_becomes_the_translation(updated: SmallProject) -> None:
    _sent(updated, "xlsx")
    path = updated.path("exchange/en.xlsx")
    book = load_workbook(path)
    row = next(row for row in book["premiere-fiche"].iter_rows() if row[0].value == TEXT)
    row[1].value, row[2].value = "Write short sentences.", "to review"
    book.save(path)
    assert "0 translated, 1 fuzzy, 0 conflicts, 0 unknown" in _import(updated, "exchange/en.xlsx")
    assert f'#, fuzzy\nmsgid "{TEXT}"\nmsgstr "Write short sentences."' in updated.read(CATALOG)


def test_a_translation_changed_on_both_sides_becomes_fuzzy_with_both(
    updated: SmallProject,
) -> None:
    _translate(updated, "Write short sentences.")
    _sent(updated)
    _typed(updated, "Use short sentences.")
    updated.replace(CATALOG, "Write short sentences.", "Keep sentences short.")
    printed = _import(updated, f"{SENT}.xlf")
    assert "0 translated, 0 fuzzy, 1 conflicts, 0 unknown" in printed
    assert f"two translations, marked fuzzy: {DOCUMENT}: {TEXT}" in printed
    catalog = updated.read(CATALOG)
    assert 'msgstr "Keep sentences short."' in catalog
    assert "# merge: theirs: Use short sentences." in catalog
    assert printed.endswith(
        "Where there are two translations, the catalog's own stands and the file's is in the "
        "comment: keep one, in the catalog without the fuzzy flag, or in a new export marked as "
        "done.\n"
    )
    before = updated.digest()
    assert "0 conflicts" in _import(updated, f"{SENT}.xlf")
    assert updated.digest() == before


def test_a_translation_that_was_emptied_in_the_file_is_kept_and_named(
    updated: SmallProject,
) -> None:
    _translate(updated, "Write short sentences.")
    _sent(updated, "xlsx")
    path = updated.path("exchange/en.xlsx")
    book = load_workbook(path)
    next(row for row in book["premiere-fiche"].iter_rows() if row[0].value == TEXT)[1].value = None
    book.save(path)
    before = updated.read(CATALOG)
    printed = _import(updated, "exchange/en.xlsx")
    assert f"  emptied in the file, its translation kept: {DOCUMENT}: {TEXT}\n" in printed
    assert printed.count("emptied") == 1
    assert printed.endswith(
        "An import removes no translation. To remove one, empty its msgstr in the catalog; to "
        "doubt one, mark it as to review in the file.\n"
    )
    assert updated.read(CATALOG) == before


def test_a_message_that_left_the_source_is_reported_and_kept(updated: SmallProject) -> None:
    _sent(updated)
    _typed(updated, "Write short sentences.")
    updated.replace(f"source_fr/{DOCUMENT}.md", TEXT, "Allez à la ligne.")
    assert updated.limpide("update").code == 0
    printed = _import(updated, f"{SENT}.xlf")
    assert "1 unknown" in printed
    assert f"no longer in the sources, kept as obsolete: {DOCUMENT}: {TEXT}" in printed
    assert f'#~ msgid "{TEXT}"\n#~ msgstr "Write short sentences."' in updated.read(CATALOG)


def test_an_export_does_not_overwrite_what_a_translator_typed(updated: SmallProject) -> None:
    _sent(updated)
    _typed(updated, "Write short sentences.")
    typed = updated.path(f"{SENT}.xlf").read_bytes()
    ended = updated.limpide("exchange", "export", "--locale", "en")
    assert ended.code == 3
    assert ended.err == (
        f"limpide: {SENT}.xlf: this file holds a translator's work that is in no catalog yet. Run "
        '"limpide exchange import" with it first, or move it away.\n'
    )
    assert updated.path(f"{SENT}.xlf").read_bytes() == typed
    _import(updated, f"{SENT}.xlf")
    _sent(updated)
    assert updated.path(f"{SENT}.xlf").read_bytes() != typed


def test_an_export_does_not_overwrite_what_it_cannot_read(updated: SmallProject) -> None:
    _sent(updated, "xlsx")
    book = load_workbook(updated.path("exchange/en.xlsx"))
    book.worksheets[0]["B2"] = "=1+1"
    book.save(updated.path("exchange/en.xlsx"))
    ended = updated.limpide("exchange", "export", "--locale", "en", "--format", "xlsx")
    assert ended.code == 3
    assert "cannot be read to see whether a translator worked in it (a cell" in ended.err


def test_an_export_overwrites_a_file_of_older_texts(updated: SmallProject) -> None:
    _translate(updated, "Write short sentences.")
    _sent(updated)
    updated.replace(f"source_fr/{DOCUMENT}.md", TEXT, "Allez à la ligne.")
    assert updated.limpide("update").code == 0
    _sent(updated)
    assert TEXT not in updated.read(f"{SENT}.xlf").replace(f">{TEXT}</note>", "")


def test_only_what_is_to_do(updated: SmallProject) -> None:
    _translate(updated, "Write short sentences.")
    for only, expected in (("missing", False), ("all", True)):
        ended = updated.limpide("exchange", "export", "--locale", "en", "--only", only)
        assert ended.code == 0, ended
        assert (TEXT in updated.read(f"{SENT}.xlf")) is expected


def test_files_go_where_they_are_wanted(updated: SmallProject, tmp_path: Path) -> None:
    ended = updated.limpide(
        "exchange", "export", "--locale", "en", "--output", str(tmp_path / "out")
    )
    assert ended.code == 0, ended
    assert (tmp_path / f"out/en/{DOCUMENT}.xlf").is_file()
    assert not updated.path("exchange").exists()
    ended = updated.limpide("exchange", "export", "--locale", "en", "--output", "/nowhere/at/all")
    assert (ended.code, "there is no folder" in ended.err) == (2, True)


def _replaced(old: str, new: str) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode())

    return change


@pytest.mark.parametrize(
    ("name", "damage", "said"),
    [
        ("f.xlf", lambda _data: b"un,deux", ":1: this is not whole XML"),
        ("f.xlf", lambda data: data[: len(data) // 2], "this is not whole XML"),
        ("f.xlf", lambda data: data.replace("è".encode(), b"\xe8"), "the file is not UTF-8"),
        ("f.xlf", _replaced("<xliff", '<!DOCTYPE x [<!ENTITY a "b">]>\n<xliff'), ":2: the file"),
        ("f.xlf", _replaced("document:2.0", "document:9"), ":2: this is XLIFF 2.1. Save it as"),
        ("f.xlf", _replaced('srcLang="fr"', 'srcLang="de"'), 'translates from "de", the sources'),
        ("f.xlf", _replaced('trgLang="en"', 'trgLang="eo"'), 'translates into "eo", which is no'),
        (
            "f.xlf",
            _replaced("fiches/premiere-fiche", "fiches/premier-fiche"),
            ':3: "fiches/premier-fiche" is no document of this project (en). Did you mean "fiches/',
        ),
        (
            "f.xlf",
            _replaced("Write short", "Write\u2028short"),
            'holds an invisible character (U+2028) after "',
        ),
        ("f.csv", lambda data: data, ":1: columns are missing"),
        ("f.xlsx", lambda data: data, ": this is not a whole XLSX workbook"),
        ("f.docx", lambda data: data, ": this is no file that translations come back in"),
    ],
)
def test_files_that_must_not_come_in(
    updated: SmallProject, name: str, damage: Callable[[bytes], bytes], said: str
) -> None:
    _sent(updated)
    _typed(updated, "Write short sentences.")
    good = updated.path(f"{SENT}.xlf")
    bad = updated.path(f"exchange/{name}")
    bad.write_bytes(damage(good.read_bytes()))
    before = updated.digest()
    # The good file goes first: not even its translations may be written.
    ended = updated.limpide("exchange", "import", str(good), str(bad))
    assert ended.code == 3, ended
    assert f"exchange/{name}" in ended.err
    assert said in ended.err
    assert "Traceback" not in ended.err
    assert updated.digest() == before


def test_wrong_usage(project: SmallProject) -> None:
    before = project.digest()
    for arguments, said in (
        (("export",), "Missing option '--locale'"),
        (("export", "--locale", "eng"), 'Did you mean "en"?'),
        (("export", "--locale", "en"), 'Run "limpide update" first'),
        (("export", "--locale", "en", "--format", "docx"), "'docx' is not one of"),
        (("import",), "Missing argument 'FILES...'"),
        (("import", "absent.xlf"), "'absent.xlf' does not exist"),
    ):
        ended = project.limpide("exchange", *arguments)
        assert ended.code == 2, ended
        assert said in ended.err
    assert project.digest() == before


def test_a_document_without_catalog_asks_for_an_update(updated: SmallProject) -> None:
    _sent(updated)
    updated.path(CATALOG).unlink()
    ended = updated.limpide("exchange", "import", str(updated.path(f"{SENT}.xlf")))
    assert ended.code == 3
    assert f'"{DOCUMENT}" has no catalog yet (en). Run "limpide update" first.' in ended.err
