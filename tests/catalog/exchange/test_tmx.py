from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate.storage.tmx import tmxfile

from pipeline.catalog.exchange.tmx import canonical, parse_tmx, serialize_tmx
from pipeline.model.errors import PipelineError
from pipeline.model.memory import MemoryUnit
from tests.catalog.handing import xml_text

_text = xml_text.filter(lambda text: bool(text.strip()))
_unit = st.builds(
    MemoryUnit,
    source=_text,
    target=_text,
    locale=st.sampled_from(["es", "ar", "fr@simple", "pt_BR"]),
    origin=st.sampled_from(["locales/es/LC_MESSAGES/a.po", "locales/memory/b.tmx"]),
    context=st.none() | st.text("ab ", max_size=3),
)
OTHER = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"
 srclang="fr-FR" datatype="plaintext"/>
<body>
<tu creationdate="20260501T120000Z"><note>vu</note>
<tuv xml:lang="FR-FR"><seg>Avoir <bpt i="1">**</bpt>mal<ept i="1">**</ept></seg></tuv>
<tuv xml:lang="es-ES"><seg>Tener <bpt i="1">**</bpt>dolor<ept i="1">**</ept></seg></tuv>
<tuv xml:lang="it"><seg> </seg></tuv></tu>
<tu><tuv lang="en"><seg>No source here</seg></tuv></tu>
</body></tmx>
"""


@given(st.lists(_unit, max_size=5).map(tuple))
def test_what_is_remembered_comes_back(units: tuple[MemoryUnit, ...]) -> None:
    written = serialize_tmx(units, "fr")
    assert parse_tmx(written, "f.tmx", "fr") == canonical(units)
    assert serialize_tmx(reversed(units), "fr") == written


def test_a_memory_as_other_programs_get_it() -> None:
    units = [MemoryUnit("un", "uno", "fr@simple", "a.po", "title"), MemoryUnit("a", "b", "es", "")]
    assert serialize_tmx(units, "fr").decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tmx version="1.4">\n'
        '  <header creationtool="limpide" creationtoolversion="1" segtype="paragraph"'
        ' o-tmf="gettext" adminlang="en" srclang="fr" datatype="plaintext"/>\n'
        "  <body>\n"
        "    <tu>\n"
        '      <tuv xml:lang="fr">\n'
        "        <seg>a</seg>\n"
        "      </tuv>\n"
        '      <tuv xml:lang="es">\n'
        "        <seg>b</seg>\n"
        "      </tuv>\n"
        "    </tu>\n"
        "    <tu>\n"
        '      <prop type="x-context">title</prop>\n'
        '      <prop type="x-origin">a.po</prop>\n'
        '      <tuv xml:lang="fr">\n'
        "        <seg>un</seg>\n"
        "      </tuv>\n"
        '      <tuv xml:lang="fr-simple">\n'
        "        <seg>uno</seg>\n"
        "      </tuv>\n"
        "    </tu>\n"
        "  </body>\n"
        "</tmx>\n"
    )


def test_translate_toolkit_reads_units_and_contexts() -> None:
    units = (MemoryUnit("un", "uno **y** <más>", "es", "a.po", "title"),)
    store: Any = tmxfile(io.BytesIO(serialize_tmx(units, "fr")), "fr", "es")
    (unit,) = store.units
    assert (unit.source, unit.target, unit.getcontext()) == ("un", "uno **y** <más>", "title")
    assert store.translate("un", "fr", "es") == "uno **y** <más>"


def test_what_translate_toolkit_writes_is_read() -> None:
    store = tmxfile(sourcelanguage="fr", targetlanguage="es")
    store.addtranslation("un", "fr", "uno", "es", comment="nota", context="title")
    assert parse_tmx(bytes(store), "f.tmx", "fr") == (
        MemoryUnit("un", "uno", "es", "f.tmx", "title"),
    )


def test_memories_of_other_programs_are_read() -> None:
    expected = (MemoryUnit("Avoir **mal**", "Tener **dolor**", "es", "f.tmx"),)
    assert parse_tmx(OTHER.encode(), "f.tmx", "fr", ("es", "it")) == expected
    assert (
        parse_tmx(OTHER.replace("utf-8", "utf-16").encode("utf-16"), "f.tmx", "fr", ("es", "it"))
        == expected
    )
    anyway = OTHER.replace("fr-FR", "*all*", 1)
    assert parse_tmx(anyway.encode(), "f.tmx", "fr", ("es",)) == expected


def test_each_translation_is_remembered_once() -> None:
    units = [MemoryUnit("un", "uno", "es", origin) for origin in ("b.po", "a.po", "b.po")]
    assert canonical(units) == (MemoryUnit("un", "uno", "es", "a.po"),)


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        (
            'srclang="fr-FR"',
            'srclang="en"',
            7,
            'this memory translates from "en", the sources of this project are in "fr"',
        ),
        ("<tu>", '<tu srclang="de">', 11, 'this memory translates from "de"'),
        ('version="1.4"', 'version="2.0"', 3, "this is not TMX 1.4 but TMX 2.0"),
        ("tmx", "html", 2, "the file declares a document type"),
        ("</body>", "", 12, "this is not whole XML: mismatched tag"),
        ('"tmx14.dtd"', '"tmx14.dtd" [<!ENTITY a "b">]', 2, "declares a document type"),
        ("vu", "&vu;", 7, "this is not whole XML: undefined entity"),
    ],
)
def test_memories_that_do_not_fit_are_refused_with_their_line(
    old: str, new: str, line: int, said: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_tmx(OTHER.replace(old, new).encode(), "f.tmx", "fr", ("es", "it"))
    assert (caught.value.path, caught.value.line) == ("f.tmx", line)
    assert said in caught.value.problem


def test_a_text_that_xml_cannot_hold_is_refused() -> None:
    with pytest.raises(PipelineError) as caught:
        serialize_tmx([MemoryUnit("un", "u\x02no", "es", "a.po")], "fr")
    assert str(caught.value) == (
        "a.po: the memory of \"un\": TMX cannot hold one of the characters of 'u\\x02no'. "
        "Remove that character from the catalog."
    )
