"""XLIFF 2.1: as the standard wants it, as translate-toolkit reads and edits it."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from translate.storage.xliff2 import Xliff2File

from pipeline.catalog.exchange.handover import Handover
from pipeline.catalog.exchange.xliff import parse_xliff
from pipeline.catalog.exchange.xliff2 import serialize_xliff2
from pipeline.catalog.xml_text import Element, read_xml
from pipeline.model.catalog import Message, MessageState
from pipeline.model.errors import PipelineError
from tests.catalog.handing import any_text, handover, handovers
from tests.catalog.making import message

CORE = "urn:oasis:names:tc:xliff:document:2.0"
# What each element may hold, in this order (xliff_core_2.0.xsd and metadata.xsd of XLIFF 2.1).
ORDER = {
    "xliff": ("file",),
    "file": ("profiles", "notes", "unit"),
    "unit": ("metadata", "notes", "segment"),
    "metadata": ("metaGroup",),
    "metaGroup": ("meta",),
    "notes": ("note",),
    "segment": ("source", "target"),
    "source": ("cp",),
    "target": ("cp",),
}
NEEDED = {
    "xliff": {"version", "srcLang", "trgLang"},
    "file": {"id", "original", "canResegment"},
    "unit": {"id"},
    "profiles": {"generalProfile"},
    "metaGroup": {"category"},
    "meta": {"type"},
    "note": {"category"},
    "cp": {"hex"},
}
SENT = (
    message("Avoir de la fièvre", "Tener fiebre", extracted_comments=("role: heading",)),
    message("Appelez-nous", "Llámenos", flags=("fuzzy",)),
    message("À traduire", msgctxt="title", translator_comments=("Une note",)),
)


def _refuse_structure(element: Element) -> None:
    names = [child.name for child in element.children]
    order = ORDER.get(element.name, ())
    assert set(names) <= set(order), (element.name, names)
    assert names == sorted(names, key=order.index)
    attributes = {name for name, _value in element.attributes}
    assert attributes >= NEEDED.get(element.name, set())
    if element.name == "segment":
        assert names in (["source"], ["source", "target"])
        assert ("subState" in attributes) <= ("state" in attributes)
        assert element.attribute("state") in {None, "initial", "translated", "reviewed", "final"}
    for child in element.children:
        _refuse_structure(child)


@given(handovers(any_text))
def test_files_are_built_as_the_standard_wants(found: tuple[Handover, ...]) -> None:
    root = read_xml(serialize_xliff2(found), "f")
    assert (root.namespace, root.attribute("version")) == (CORE, "2.1")
    _refuse_structure(root)
    for file in root.walk("file"):
        ids = [unit.attribute("id") or "" for unit in file.walk("unit")]
        assert len(set(ids)) == len(ids) >= 1
        assert all(re.fullmatch(r"[\w.:-]+", unit_id, re.ASCII) for unit_id in ids)
    assert {file.attribute("id") for file in root.children} == {
        f"f{number}" for number in range(1, len(found) + 1)
    }


def test_a_page_as_a_translators_tool_gets_it() -> None:
    written = serialize_xliff2((handover(SENT[1], document_id="fiches/appeler"),)).decode()
    digest = handover(SENT[1]).units[0].digest
    assert written == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"'
        ' xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"'
        ' xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"'
        ' version="2.1" srcLang="fr" trgLang="es">\n'
        '  <file id="f1" original="fiches/appeler" canResegment="no">\n'
        '    <slr:profiles generalProfile="xliff:codepoints"/>\n'
        '    <unit id="u9faf5a7db5436e11" xml:space="preserve">\n'
        "      <mda:metadata>\n"
        '        <mda:metaGroup category="limpide">\n'
        f'          <mda:meta type="digest">{digest}</mda:meta>\n'
        "        </mda:metaGroup>\n"
        "      </mda:metadata>\n"
        '      <segment state="initial" subState="limpide:fuzzy">\n'
        '        <source xml:space="preserve">Appelez-nous</source>\n'
        '        <target xml:space="preserve">Llámenos</target>\n'
        "      </segment>\n"
        "    </unit>\n"
        "  </file>\n"
        "</xliff>\n"
    )


def test_translate_toolkit_reads_what_it_needs() -> None:
    store = Xliff2File(io.BytesIO(serialize_xliff2((handover(*SENT),))))
    assert (store.sourcelanguage, store.targetlanguage) == ("fr", "es")
    assert [(unit.source, unit.target or "") for unit in store.units] == [
        (sent.msgid, sent.msgstr) for sent in SENT
    ]
    assert [unit.istranslated() for unit in store.units] == [True, False, False]
    assert [unit.isfuzzy() for unit in store.units] == [False, True, False]


def test_what_translate_toolkit_edits_comes_back() -> None:
    store = Xliff2File(io.BytesIO(serialize_xliff2((handover(*SENT),))))
    store.units[0].target = "Tener **fiebre** <38>"
    store.units[0].addnote("Mejor así", origin="translator")
    store.units[1].marktranslated()
    store.units[2].target = "Por traducir"
    first, second, third = _messages(bytes(store))
    assert first.msgstr == "Tener **fiebre** <38>"
    assert first.translator_comments == ("Mejor así",)
    assert first.extracted_comments == ("role: heading",)
    assert (second.msgstr, second.state) == ("Llámenos", MessageState.TRANSLATED)
    assert (third.msgstr, third.state) == ("Por traducir", MessageState.TRANSLATED)
    assert third.key == ("title", "À traduire")


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("initial", MessageState.FUZZY),
        ("translated", MessageState.TRANSLATED),
        ("reviewed", MessageState.TRANSLATED),
        ("final", MessageState.TRANSLATED),
    ],
)
def test_states_of_other_tools(state: str, expected: MessageState) -> None:
    written = serialize_xliff2((handover(SENT[0]),)).replace(b"translated", state.encode())
    assert _messages(written)[0].state is expected


def test_segments_that_a_tool_made_are_put_together() -> None:
    written = serialize_xliff2((handover(message("Un. Deux.", "Uno. Dos.")),)).decode()
    start, end = written.index("<segment"), written.index("</segment>")
    segments = (
        "<segment><source>Un.</source><target>Uno.</target></segment>"
        "<ignorable><source> </source></ignorable>"
        "<segment><source><mrk id='m1'>Deux.</mrk></source>{}</segment>"
    )
    whole = written[:start] + segments + written[end + len("</segment>") :]
    (found,) = _messages(whole.replace("{}", "<target>Dos.</target>").encode())
    assert (found.msgid, found.msgstr, found.state) == (
        "Un. Deux.",
        "Uno. Dos.",
        MessageState.TRANSLATED,
    )
    (partly,) = _messages(whole.replace("{}", "").encode())
    assert (partly.msgstr, partly.state) == ("Uno. ", MessageState.FUZZY)


def test_a_context_that_xml_cannot_hold_is_refused() -> None:
    with pytest.raises(PipelineError) as caught:
        serialize_xliff2((handover(message("un", msgctxt="\x02")),))
    assert str(caught.value) == (
        'es "page", the message "un": XML cannot hold one of the characters of \'\\x02\'. '
        "Remove that character, or export as csv or xlsx."
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        (' trgLang="es"', "", 2, '"xliff" has no attribute "trgLang"'),
        (' original="page"', "", 3, '"file" has no attribute "original"'),
        ("document:2.0", "document:3.0", 2, "this is XLIFF 2.1"),
        ("xliff", "html", 2, 'this is no XLIFF file but "html"'),
        ("Tener", "<ph id='1'/>", 16, 'this text holds an inline code ("ph")'),
        ("Tener", "<pc id='1'>Tener</pc>", 16, 'this text holds an inline code ("pc")'),
        ("Tener", "<cp hex='zz'/>", 16, '"zz" is no character\'s number'),
        ("Tener", "<cp hex='D800'/>", 16, '"D800" is no character\'s number'),
        ("Appelez-nous", "Avoir de la fièvre", 19, "the same message is already on line 5"),
        ("Avoir de la fièvre", "", 5, "this unit has no source text"),
    ],
)
def test_files_that_do_not_fit_are_refused_with_their_line(
    old: str, new: str, line: int, problem: str
) -> None:
    written = serialize_xliff2((handover(*SENT),)).decode()
    assert old in written
    with pytest.raises(PipelineError) as caught:
        parse_xliff(written.replace(old, new).encode(), "retour.xlf")
    assert (caught.value.path, caught.value.line) == ("retour.xlf", line)
    assert problem in caught.value.problem


def _messages(data: bytes) -> list[Message]:
    (found,) = parse_xliff(data, "retour.xlf")
    return [unit.message for unit in found.units]
