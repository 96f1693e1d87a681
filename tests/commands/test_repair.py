"""`limpide repair`: what it mends, what it leaves alone, and what it says."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import PurePosixPath

import pytest

from pipeline.catalog.po.po import parse_po
from tests.commands.small_project import SmallProject

CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"
FIRST = 'msgid "Ma première fiche"\nmsgstr ""'


@pytest.fixture
def translated(project: SmallProject) -> SmallProject:
    """The project with two translations, and written once more by Limpide."""
    project.limpide("extract")
    project.limpide("update")
    project.replace(CATALOG, FIRST, FIRST[:-1] + 'My “first” sheet – é"')
    text = project.read(CATALOG).rstrip("\n")
    assert text.endswith('msgstr ""')
    project.write(CATALOG, f'{text[:-1]}The last text"\n')
    assert project.limpide("update").code == 0
    assert project.limpide("repair").out == "6 catalogs, all whole\n"
    assert project.limpide("repair", CATALOG).out == "1 catalog, whole\n"
    return project


def translations(project: SmallProject) -> list[str]:
    read = parse_po(project.path(CATALOG).read_bytes(), PurePosixPath(CATALOG), "x", "en")
    return [message.msgstr for message in read.messages if message.msgstr]


HEADER_END = b'"X-Medical-Review: pending\\n"\n'


def _conflict(po: bytes) -> bytes:
    ours = 'msgstr "My “first” sheet – é"\n'.encode()
    return po.replace(ours, b"<<<<<<< HEAD\n" + ours + b'=======\nmsgstr "Sheet one"\n>>>>>>> b\n')


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda po: b"\xef\xbb\xbf" + po, f"{CATALOG}:1: removed the byte order mark"),
        (lambda po: po.replace(b"\n", b"\r"), "ended every line with a newline (LF)"),
        (lambda po: po.replace(b"\n", b"\r\n", 5), "ended every line with a newline (LF)"),
        (lambda po: po.decode().encode("utf-16"), "converted the file from UTF-16 to UTF-8"),
        (lambda po: po.decode().encode("cp1252"), "converted the line from Windows-1252 to UTF-8"),
        (
            lambda po: po.decode().replace("UTF-8", "windows-1252").encode("cp1252"),
            "converted the file from windows-1252 to UTF-8",
        ),
        (
            lambda po: po.replace(b"=UTF-8", b"=latin1"),
            'wrote "charset=UTF-8" for "charset=latin1"',
        ),
        (
            lambda po: po[po.index(HEADER_END) + len(HEADER_END) :],
            f"{CATALOG}:1: wrote the header that was missing",
        ),
        (lambda po: po + b'\nmsgid "a\\d"\nmsgstr ""\n', 'wrote two backslashes before "d"'),
    ],
)
def test_what_is_mended(
    translated: SmallProject, damage: Callable[[bytes], bytes], said: str
) -> None:
    whole = translated.path(CATALOG).read_bytes()
    translated.write(CATALOG, damage(whole))
    damaged = translated.digest()
    looked = translated.limpide("repair", "--check")
    assert (looked.code, "1 of 6 catalogs can be mended" in looked.out) == (1, True)
    assert translated.digest() == damaged
    mended = translated.limpide("repair")
    assert (mended.code, mended.err) == (0, "")
    assert said in mended.out
    assert "1 of 6 catalogs mended, 0 left alone" in mended.out
    assert translations(translated) == ["My “first” sheet – é", "The last text"]
    assert translated.limpide("update").code == 0
    assert translated.limpide("repair").out == "6 catalogs, all whole\n"


def test_mending_gives_the_very_file_back(translated: SmallProject) -> None:
    whole = translated.path(CATALOG).read_bytes()
    for damaged in (
        b"\xef\xbb\xbf" + whole,
        whole.replace(b"\n", b"\r\n", 7),
        whole.decode().encode("cp1252"),
        whole.decode().encode("utf-16"),
    ):
        translated.write(CATALOG, damaged)
        assert translated.limpide("repair", CATALOG).code == 0
        assert translated.path(CATALOG).read_bytes() == whole


def test_both_sides_of_a_conflict_are_kept(translated: SmallProject) -> None:
    translated.write(CATALOG, _conflict(translated.path(CATALOG).read_bytes()))
    mended = translated.limpide("repair")
    assert mended.code == 0
    assert "merged the two sides of 1 conflict\n" in mended.out
    assert '"Ma première fiche" has two translations: fuzzy, both in its comment' in mended.out
    text = translated.read(CATALOG)
    assert "# merge: ours: My “first” sheet – é\n" in text
    assert "# merge: theirs: Sheet one\n" in text
    assert "#, fuzzy, max-length" in text


def test_messages_that_are_there_twice(translated: SmallProject) -> None:
    text = translated.read(CATALOG)
    last = text[text.rindex("\n\n") :]
    translated.write(CATALOG, text + last[1:] + last.replace("The last", "A final")[1:])
    first_line = text.count("\n", 0, text.rindex("\nmsgid")) + 2
    mended = translated.limpide("repair")
    assert mended.code == 0
    assert "one of them removed" in mended.out
    assert "fuzzy, both texts in its comment" in mended.out
    assert f": the same message as on line {first_line}" in mended.out
    read = translated.read(CATALOG)
    assert "# merge: ours: The last text\n# merge: theirs: A final text\n" in read
    assert translated.limpide("update").code == 0


@pytest.mark.parametrize(
    ("cut", "left"),
    [(3, "The last tex"), (2, "The last text"), (9, "The la")],
)
def test_the_rest_of_a_translation_that_was_cut_off(
    translated: SmallProject, cut: int, left: str
) -> None:
    translated.write(CATALOG, translated.path(CATALOG).read_bytes()[:-cut])
    mended = translated.limpide("repair")
    assert mended.code == 0
    assert "the last translation was cut off: kept it as fuzzy" in mended.out
    text = translated.read(CATALOG)
    assert text.endswith(f'msgstr "{left}"\n')
    assert "# repair: the end of this translation was cut off.\n" in text
    assert text[text.rindex("\n\n") :].count("#, fuzzy") == 1


def test_a_message_that_was_cut_off_before_its_translation(translated: SmallProject) -> None:
    data = translated.path(CATALOG).read_bytes()
    translated.write(CATALOG, data[: data.rindex(b"msgstr")])
    mended = translated.limpide("repair")
    assert mended.code == 0
    assert "removed the start of a message that was cut off" in mended.out
    assert translations(translated) == ["My “first” sheet – é"]
    # What is left ends between two messages, which only the past of the file tells.
    refused = translated.limpide("update")
    assert refused.code == 3
    assert "the end of the catalog is gone: messages that were there" in refused.err


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda _po: b"", "the catalog is empty"),
        (lambda po: po.replace(b"=UTF-8", b"=nonsense").replace(b"\xc3\xa9", b"\xe9"), "premiere"),
        (lambda po: po.replace("“".encode(), "“".encode()[:2]), "not UTF-8, and nothing says"),
        (lambda po: po + b"<<<<<<< HEAD\n", "the conflict markers are not all there"),
        (lambda po: po.replace(b'msgstr "The', b"msgstr The"), "neither a comment nor a text"),
        (lambda po: po.replace(b"The last", b"The\0last"), "control character (U+0000)"),
    ],
)
def test_what_is_left_alone_and_why(
    translated: SmallProject, damage: Callable[[bytes], bytes], said: str
) -> None:
    translated.write(CATALOG, damage(translated.path(CATALOG).read_bytes()))
    damaged = translated.digest()
    left = translated.limpide("repair")
    assert (left.code, said in left.out) == (1, True), left
    assert translated.digest() == damaged


def test_an_end_that_is_gone_is_refused_until_accepted(translated: SmallProject) -> None:
    text = translated.read(CATALOG)
    translated.write(CATALOG, text[: text.rindex("\n\n") + 1])
    damaged = translated.digest()
    for verb in ("update", "status", "check", "export", "build"):
        refused = translated.limpide(verb)
        assert refused.code == 3
        assert (
            f"{CATALOG}: the end of the catalog is gone: messages that were there when it was "
            "last written (1, 1 of them translated). Restore it"
        ) in refused.err
    assert translated.digest() == damaged
    assert translated.limpide("repair", "--accept", CATALOG).code == 0
    assert translated.limpide("update").code == 0
    assert translations(translated) == ["My “first” sheet – é"]


def test_an_older_version_of_page_and_catalog_is_no_damage(translated: SmallProject) -> None:
    page = "source_fr/fiches/premiere-fiche.md"
    old_page, old = translated.read(page), translated.read(CATALOG)
    translated.write(page, f"{old_page}\nUne phrase de plus.\n")
    translated.limpide("update")
    translated.replace(CATALOG, 'plus."\nmsgstr ""', 'plus."\nmsgstr "One more sentence."')
    translated.limpide("update")
    translated.write(page, old_page)
    translated.write(CATALOG, old)
    assert translated.limpide("status").code == 0


def test_a_tool_that_purges_or_reorders_is_no_damage(translated: SmallProject) -> None:
    translated.write(CATALOG, translated.read(CATALOG) + '\n#~ msgid "x"\n#~ msgstr "y"\n')
    assert translated.limpide("update").code == 0
    text = translated.read(CATALOG)
    translated.write(CATALOG, text[: text.index("\n#~ ")])
    assert translated.limpide("update").code == 0
    header, *blocks = translated.read(CATALOG).rstrip("\n").split("\n\n")
    translated.write(CATALOG, "\n\n".join([header, *reversed(blocks)]) + "\n")
    assert translated.limpide("update").code == 0


@pytest.mark.parametrize("verb", ["update", "status", "check", "export", "build"])
def test_what_is_no_file_in_a_catalogs_place(translated: SmallProject, verb: str) -> None:
    path = translated.path(CATALOG)
    path.unlink()
    os.mkfifo(path)
    refused = translated.limpide(verb)
    assert refused.code == 3
    assert f"{CATALOG}: this is no ordinary file but a pipe" in refused.err
    path.unlink()
    path.symlink_to("nowhere.po")
    refused = translated.limpide(verb)
    assert refused.code == 3
    assert f"{CATALOG}: this is a link to a file that is not there" in refused.err
    path.unlink()
    path.mkdir()
    before = translated.digest()
    refused = translated.limpide(verb)
    assert refused.code == 3
    assert f"{CATALOG}: this is a folder, not a file" in refused.err
    assert translated.digest() == before


def test_files_are_named_from_here_or_from_the_project(translated: SmallProject) -> None:
    translated.write(CATALOG, b"\xef\xbb\xbf" + translated.path(CATALOG).read_bytes())
    assert translated.limpide("repair", str(translated.path(CATALOG))).code == 0
    outside = translated.limpide("repair", "/etc/hostname")
    assert (outside.code, "is not in the project's folder" in outside.err) == (2, True)
    missing = translated.limpide("repair", "locales/xx.po")
    assert (missing.code, "there is no such file" in missing.err) == (3, True)
    assert translated.limpide("repair", "--accept").code == 2
