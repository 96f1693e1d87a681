from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from pipeline.catalog.xml_text import Element, read_xml, write_xml
from pipeline.model.errors import PipelineError
from tests.catalog.handing import xml_text

BOMB = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>\n<a>&c;</a>'


@given(xml_text, xml_text)
def test_texts_and_attributes_come_back(text: str, value: str) -> None:
    root = read_xml(write_xml(Element("a", (("b", value),), (Element("c", (), (text,)),))), "f")
    assert root.attribute("b") == value
    assert root.children[0].text == text


def test_elements_know_their_line_and_namespace() -> None:
    root = read_xml(b'<a xmlns="urn:x"\n>\n<b xml:space="preserve"><c/>d</b></a>', "f")
    (child,) = root.children
    assert (root.name, root.namespace, root.line) == ("a", "urn:x", 1)
    assert (child.line, child.attribute("xml:space"), child.text) == (3, "preserve", "d")


def test_utf16_and_named_encodings_are_read() -> None:
    assert read_xml("<a>é</a>".encode("utf-16"), "f").text == "é"
    latin = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'.encode("latin-1")
    assert read_xml(latin, "f").text == "é"


@pytest.mark.parametrize(
    ("data", "line", "problem"),
    [
        (b"", 1, "this is not whole XML: no element found"),
        (b"source;translation\n", 1, "this is not whole XML: not well-formed (invalid token)"),
        (b"<a>\n<b></a>", 2, "this is not whole XML: mismatched tag"),
        (b"<a>\n<b>", 2, "this is not whole XML: no element found"),
        (b"<a>\n&eacute;</a>", 2, "this is not whole XML: undefined entity"),
        (b"<a>\n\xe9</a>", 2, "the file is not UTF-8"),
        (b"<?xml version='1.0' encoding='x-none'?><a/>", None, "unknown encoding"),
        (BOMB.encode(), 1, "the file declares a document type, which could hide an attack"),
        (b'\n<!DOCTYPE a SYSTEM "file:///etc/passwd">\n<a/>', 2, "declares a document type"),
        (b"<a>" * 101 + b"</a>" * 101, 1, "more than 100 elements inside each other"),
    ],
)
def test_what_cannot_be_trusted_or_read_is_refused_with_its_line(
    data: bytes, line: int | None, problem: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        read_xml(data, "retour.xlf")
    assert problem in caught.value.problem
    assert (caught.value.path, caught.value.line) == ("retour.xlf", line)


def test_a_document_type_that_is_only_named_is_allowed_and_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "a.dtd"
    secret.write_text('<!ENTITY secret "lu">', encoding="utf-8")
    named = f'<!DOCTYPE a SYSTEM "{secret}">\n<a>'
    assert read_xml(f"{named}b</a>".encode(), "f", doctype="a").text == "b"
    for data in (f"{named}&secret;</a>", BOMB, "<!DOCTYPE b><b/>"):
        with pytest.raises(PipelineError):
            read_xml(data.encode(), "f", doctype="a")
