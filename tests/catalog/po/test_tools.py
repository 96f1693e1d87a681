"""Files that Limpide writes, in the hands of the tools that translators use."""

import re
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from translate.storage import pypo

from pipeline.catalog.po.po import serialize_po
from pipeline.model.catalog import Catalog, Layout, Message
from pipeline.model.value import replace
from tests.catalog.making import HEADER, catalog
from tests.catalog.po_samples import EVERYTHING, messages, parse

# msgcat drops what is nobody's text: control characters, flags it does not know, fuzzy marks and
# obsolete messages that have no translation.
_STRANGE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\u2028\u2029]")
_FORMS = ("Plural-Forms", "nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;")


def run(*command: str | Path) -> str:
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def ordinary(found: tuple[Message, ...]) -> Catalog:
    """A catalog of what gettext can hold: its flags, no control characters, line ends alike."""
    kept = []
    for message in found:
        texts = (message.msgid, *message.translations, message.msgctxt or "")
        previous = (message.previous_msgid or "", message.previous_msgctxt or "")
        is_translated = bool(message.translations[0])
        if message.obsolete and not is_translated:
            continue
        if any(_STRANGE.search(text) for text in (*texts, *previous)) or not message.msgid:
            continue
        ends = {text.endswith("\n") for text in texts[:-1] if text}
        starts = {text.startswith("\n") for text in texts[:-1] if text}
        if len(ends) > 1 or len(starts) > 1 or (message.msgid_plural and message.msgid[-1] == "\n"):
            continue
        known = tuple(flag for flag in ("fuzzy",) if flag in message.flags and is_translated)
        kept.append(replace(message, flags=known, sticky_flags=(), references=()))
    # Without a message, msgcat writes nothing at all.
    kept.insert(0, Message("début", msgstr="start"))
    header = replace(HEADER, fields=(*HEADER.fields, _FORMS, ("X-Zebra", "1"), ("X-Apple", "2")))
    return replace(catalog(*kept), header=header)


def essence(found: Catalog) -> list[tuple[object, ...]]:
    """What no tool may lose: texts, state, previous texts, comments."""
    return [
        (
            *(message.key, message.translations, message.flags, message.obsolete),
            *(message.msgid_plural, message.previous_msgid, message.previous_msgctxt),
            *(message.translator_comments, message.extracted_comments, message.references),
        )
        for message in found.messages
    ]


@given(messages)
@settings(max_examples=25, deadline=None)
def test_msgcat_at_any_width_loses_nothing(found: tuple[Message, ...]) -> None:
    ours = ordinary(found)
    for options, width in ((["-w", "79"], 79), (["--no-wrap"], 0), (["-w", "40"], 40)):
        ran = subprocess.run(
            ["msgcat", *options, "-"],
            input=serialize_po(ours).encode(),
            capture_output=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr.decode()
        read = parse(ran.stdout.decode())
        assert essence(read) == essence(ours)
        assert read.header == ours.header
        assert serialize_po(read).encode() == ran.stdout
        new = replace(read, layout=Layout(wrap_width=width))
        assert serialize_po(new).encode() == ran.stdout


@given(messages)
@settings(max_examples=25, deadline=None)
def test_translate_toolkit_loses_nothing(found: tuple[Message, ...]) -> None:
    ours = ordinary(found)
    theirs = bytes(pypo.pofile(BytesIO(serialize_po(ours).encode())))
    read = parse(theirs.decode())
    assert [(m.key, m.translations, m.obsolete) for m in read.messages] == [
        (m.key, m.translations, m.obsolete) for m in ours.messages
    ]
    assert read.header == ours.header
    assert serialize_po(read).encode() == theirs


@given(messages)
@settings(max_examples=20, deadline=None)
def test_msgfmt_accepts_what_is_written(found: tuple[Message, ...]) -> None:
    ran = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", "-"],
        input=serialize_po(ordinary(found)).encode(),
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr.decode()


def test_msgmerge_keeps_every_translation(tmp_path: Path) -> None:
    """A message that left the template becomes obsolete, another that changed becomes fuzzy."""
    po, pot = tmp_path / "page.po", tmp_path / "page.pot"
    old = 'msgid "Prenez un comprimé le matin."\nmsgstr "Take one tablet in the morning."\n'
    gone = '# Note\nmsgctxt "title"\nmsgid "Parti"\nmsgstr "Gone"\n'
    po.write_text(f"{EVERYTHING}\n{old}\n{gone}", "utf-8")
    new = 'msgid "Prenez un comprimé le soir."\nmsgstr ""\n'
    pot.write_text(
        f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n{new}', "utf-8"
    )
    merged = parse(run("msgmerge", "-q", "--previous", po, pot))
    changed = merged.messages[0]
    assert (changed.msgstr, changed.flags) == ("Take one tablet in the morning.", ("fuzzy",))
    assert changed.previous_msgid == "Prenez un comprimé le matin."
    obsolete = {message.key: message for message in merged.messages if message.obsolete}
    assert obsolete["title", "Parti"].translator_comments == ("Note",)
    assert obsolete["title", "parti"].msgstr == "gone"
    assert obsolete["title", "Le titre"].msgstr_plural == ("The title", "The titles")
    assert merged.header.field("X-Accelerator") == "&"


def rewrapped(text: str) -> str:
    """What an editor does that wraps texts and has its own order of comments."""
    order = ["#|", "#,", "#.", "#:", "# "]
    blocks = []
    for block in text.rstrip("\n").split("\n\n"):
        lines = block.split("\n")
        comments = [line for line in lines if line[:2] in order or line == "#"]
        comments.sort(key=lambda line: order.index(line[:2]) if line[:2] in order else 4)
        blocks.append("\n".join([*comments, *(line for line in lines if line not in comments)]))
    return "\n\n\n".join(blocks) + "\n"


@pytest.mark.parametrize("width", ["79", "60"])
def test_an_editor_that_rewraps_and_reorders_changes_nothing(tmp_path: Path, width: str) -> None:
    path = tmp_path / "page.po"
    path.write_text(EVERYTHING, "utf-8")
    theirs = rewrapped(run("msgcat", "-w", width, path))
    read = parse(theirs)
    assert essence(read) == essence(parse(EVERYTHING))
    assert read.header == parse(EVERYTHING).header
    assert serialize_po(read) == theirs


def test_the_sample_is_as_msgcat_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "page.po"
    path.write_text(EVERYTHING, "utf-8")
    assert run("msgcat", path) == EVERYTHING
