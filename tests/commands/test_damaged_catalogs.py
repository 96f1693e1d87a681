"""Each way a catalog can be damaged: its sentence, exit code 3, and not a byte changed on disk."""

from collections.abc import Callable

import pytest

from tests.commands.small_project import SmallProject

CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"


def _last(po: bytes) -> bytes:
    return po[po.rindex(b"\n\n") + 1 :]


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda po: po.replace(b"\n", b"\r"), ":1: the lines end in carriage returns alone. Run"),
        (lambda po: po.replace(b"\n", b"\r\n", 2), ":3: the file mixes two kinds of line endings"),
        (lambda po: po.replace(b"=UTF-8", b"=ISO-8859-1"), 'the header says "charset=ISO-8859-1"'),
        (lambda po: po + b"\0" * 512, "there is a control character (U+0000), which no text has"),
        (lambda po: po + _last(po), "the same message is already on line"),
        (lambda po: po + _last(po).replace(b"msg", b"#~ msg"), "the same message is already on"),
        (lambda po: po + b'\n#~ msgid "a"\n#~ msgstr "b"\n' * 2, "the same message is already on"),
        (lambda po: po[po.index(b"\n\n") :], ":1: the catalog has no header. Run"),
        (lambda po: po + b"#: source_fr/a.md#b\n", "the file stops in the middle of a message"),
        (lambda po: po + b'\nmsgid "a\\z"\nmsgstr ""\n', 'a backslash before "z" means nothing'),
    ],
)
def test_every_verb_refuses_and_changes_nothing(
    project: SmallProject, damage: Callable[[bytes], bytes], said: str
) -> None:
    project.limpide("extract")
    assert project.limpide("update").code == 0
    project.write(CATALOG, damage(project.path(CATALOG).read_bytes()))
    before = project.digest()
    for verb in ("update", "status", "check", "build"):
        ended = project.limpide(verb)
        assert (ended.code, CATALOG in ended.err, said in ended.err) == (3, True, True), ended
    assert project.digest() == before


def test_windows_line_endings_stay_when_a_catalog_is_updated(project: SmallProject) -> None:
    project.limpide("update")
    windows = project.path(CATALOG).read_bytes().replace(b"\n", b"\r\n")
    project.write(CATALOG, windows)
    assert project.limpide("update").code == 0
    assert project.path(CATALOG).read_bytes() == windows
    project.write(
        "source_fr/fiches/premiere-fiche.md",
        project.read("source_fr/fiches/premiere-fiche.md") + "\nEncore une phrase.\n",
    )
    assert project.limpide("update").code == 0
    data = project.path(CATALOG).read_bytes()
    assert b"Encore une phrase." in data
    assert data.count(b"\r\n") == data.count(b"\n")


def test_a_catalog_that_others_wrapped_and_reordered_stays_so(project: SmallProject) -> None:
    project.limpide("update")
    text = project.read(CATALOG).replace(
        'msgstr ""\n\n', 'msgstr ""\n"A text "\n"of two lines"\n\n', 2
    )
    text = text.replace("#. role: title", "#.role: title").replace("\n\n", "\n\n\n")
    project.write(CATALOG, text)
    assert project.limpide("update").code == 0
    changed = [
        line for line in project.read(CATALOG).split("\n") if line and line not in text.split("\n")
    ]
    assert changed == []
