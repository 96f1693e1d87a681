"""Each way a project can be broken: its sentence, its exit code, and not a byte changed on disk."""

from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from tests.commands.small_project import SmallProject

PAGE = "source_fr/fiches/premiere-fiche.md"
CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"
VERBS = ("extract", "update", "status", "check", "export", "build")


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    ("name", "old", "new", "code", "said"),
    [
        (PAGE, "title: Ma première fiche\n", "", 3, f"{PAGE}:1: the page has no title"),
        (PAGE, "audience:", "audiance:", 3, f'{PAGE}:4: unknown key "audiance"'),
        (PAGE, "audience:", "\taudience:", 3, f"{PAGE}:4: a tab indents this line"),
        (PAGE, "audience: public", "audience: !x public", 3, f"{PAGE}:4: YAML tags"),
        (PAGE, "audience: public", "audience: &a public", 3, f"{PAGE}:4: anchors (&)"),
        (PAGE, "audience: public", "title: Encore", 3, f'{PAGE}:4: the key "title"'),
        (PAGE, "::: info", "::: imfo", 3, f'{PAGE}:17: unknown container "imfo"'),
        (PAGE, "title:", "id: accueil\ntitle:", 3, 'the id "accueil" is already that of'),
        (PAGE, "title:", "id: ../../x\ntitle:", 3, '"../../x" cannot name a page'),
        ("source_fr/site.yaml", "home: accueil", "home: acceuil", 3, 'Did you mean "accueil"?'),
        ("source_fr/site.yaml", "- page: fiches/", "- page: fiche/", 3, "site.yaml:9: there is no"),
        ("limpide.yaml", "  en:", "  ../../en:", 2, 'limpide.yaml:4: "locale" cannot be'),
        ("limpide.yaml", "fail_on", "fial_on", 2, 'unknown key "fial_on". Did you mean "fail_on"?'),
        ("locales/termbase.yaml", "id: treatment", "id: Soin", 3, 'termbase.yaml:4: "id" cannot'),
    ],
)
def test_broken_sources_and_settings(  # noqa: PLR0913, PLR0917 - the columns of the table
    project: SmallProject, verb: str, name: str, old: str, new: str, code: int, said: str
) -> None:
    project.replace(name, old, new)
    before = project.digest()
    ended = project.limpide(verb)
    assert ended.code == code, ended
    assert said in ended.err
    assert "Traceback" not in ended.err
    assert project.digest() == before


@pytest.mark.parametrize("verb", ["update", "status", "check", "export", "build"])
@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda _po: b"", f"{CATALOG}: the catalog is empty"),
        (lambda po: b"\xef\xbb\xbf" + po, f"{CATALOG}:1: the file starts with a byte order mark"),
        (lambda po: po.decode().encode("utf-16"), f"{CATALOG}:1: the file is not UTF-8"),
        (lambda po: po.replace("è".encode(), b"\xe8"), "the file is not UTF-8"),
        (lambda po: po[: len(po) // 2], "the file stops in the middle of a message"),
        (lambda po: po + b"<<<<<<< HEAD\n", 'a merge left a conflict marker ("<<<<<<< HEAD")'),
        (
            lambda po: po.replace(b'msgstr ""\n\n', b"msgstr oops\n\n", 1),
            "this is not a valid PO file",
        ),
    ],
)
def test_damaged_catalogs(
    project: SmallProject, verb: str, damage: Callable[[bytes], bytes], said: str
) -> None:
    assert project.limpide("update").code == 0
    project.limpide("extract")
    project.write(CATALOG, damage(project.path(CATALOG).read_bytes()))
    before = project.digest()
    ended = project.limpide(verb)
    assert ended.code == 3, ended
    assert said in ended.err
    assert project.digest() == before


@pytest.mark.parametrize("verb", ["update", "status", "check", "export", "build"])
def test_a_catalog_of_no_document_is_left_alone(project: SmallProject, verb: str) -> None:
    project.limpide("update")
    project.limpide("extract")
    other = CATALOG.replace("premiere-fiche", "premier-fiche")
    header, *_messages = project.read(CATALOG).split("\n\n")
    project.write(other, f'{header}\n\nmsgid "Adieu"\nmsgstr "Bye"\n')
    before = project.read(other)
    ended = project.limpide(verb)
    assert ended.code == 0, ended
    is_named = f"{other}  its source is gone, kept as memory" in ended.out
    assert is_named is (verb in {"update", "status", "build"})
    assert project.read(other) == before


@pytest.mark.parametrize(
    ("text", "check_id", "said"),
    [
        ("[ici même](absente.md)", "editorial.broken-link", "absente.md"),
        ("[la suite](../accueil.md#rien)", "editorial.broken-link", "rien"),
        ("![Un dessin](absent.svg)", "editorial.broken-link", "absent.svg"),
        ("Du texte <script>alert(1)</script>", "translation.unsafe-markup", "script"),
        ("[un lien](javascript:alert(1))", "translation.unsafe-markup", "javascript"),
        ("![](../x.svg)", "accessibility.missing-alternative", "alternative"),
    ],
)
def test_faults_of_a_page_stop_the_build_and_are_named(
    project: SmallProject, text: str, check_id: str, said: str
) -> None:
    project.write(PAGE, project.read(PAGE) + f"\n{text}\n")
    line = project.read(PAGE).rstrip().count("\n") + 1
    checked = project.limpide("check", "--format", "json", "--locale", "fr")
    assert checked.code == 1
    assert f'"{check_id}"' in checked.out
    assert said in checked.out
    assert f'"line": {line}' in checked.out
    built = project.limpide("build")
    assert built.code == 1
    assert "Not exported" in built.out
    assert not project.path("dist").exists()


class _Attributes(HTMLParser):
    """The attributes of every element, as a browser reads them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        self.found += [(name, value or "") for name, value in attrs]


def test_no_script_reaches_the_output_from_a_page_or_a_translation(project: SmallProject) -> None:
    hostile = '<script>alert(1)</script><img src=x onerror="alert(2)">[x](javascript:alert(3))'
    project.write(PAGE, project.read(PAGE) + f"\nFin. {hostile}\n\n<script>alert(4)</script>\n")
    project.limpide("update")
    catalog = project.read(CATALOG)
    escaped = hostile.replace('"', '\\"')
    project.write(CATALOG, catalog.replace('msgstr ""\n\n', f'msgstr "Bad {escaped}"\n\n'))
    assert project.limpide("export", "--format", "web").code == 0
    for path in project.path("dist/web").rglob("*.html"):
        page = path.read_text("utf-8")
        assert "<script" not in page
        attributes = _Attributes(page).found
        assert not [name for name, _value in attributes if name.startswith("on")]
        targets = [value for name, value in attributes if name in {"href", "src"}]
        assert not [value for value in targets if value.startswith("javascript")]


def test_unknown_verbs_options_and_locales_are_wrong_usage(project: SmallProject) -> None:
    assert project.limpide("publish").code == 2
    assert project.limpide("export", "--format", "docx").code == 2
    ended = project.limpide("check", "--locale", "eng")
    assert (ended.code, 'Did you mean "en"?' in ended.err) == (2, True)


def test_a_folder_that_is_no_project(project: SmallProject) -> None:
    project.path("limpide.yaml").unlink()
    ended = project.limpide("build")
    assert ended.code == 2
    assert "is not a Limpide project" in ended.err
    assert "limpide init" in ended.err


def test_a_folder_without_pages_of_another_site_builder(project: SmallProject) -> None:
    project.write("limpide.yaml", "source_locale: fr\npages: any\nfolders:\n  source: pages\n")
    ended = project.limpide("extract")
    assert (ended.code, ended.out) == (3, "")
    assert ended.err == (
        "limpide: pages: there is no page in this folder. Put a file whose name ends in .md there, "
        'or name another in limpide.yaml: "source", below "folders".\n'
    )


def test_names_as_long_as_a_disk_can_hold(project: SmallProject) -> None:
    text = project.read(PAGE)
    longest = "é" * 125  # with ".pot" 254 bytes, of 255
    project.write(f"source_fr/{longest}.md", text)
    for verb in ("extract", "update", "status", "check"):
        assert project.limpide(verb).code == 0
    project.write(f"source_fr/{longest}aa.md", text)
    before = project.digest()
    ended = project.limpide("extract")
    assert (ended.code, project.digest()) == (3, before)
    assert f"locales/templates/{longest}aa.pot: the name is longer than the disk" in ended.err
