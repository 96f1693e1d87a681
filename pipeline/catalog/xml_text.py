"""XML text <-> elements. The one door to defusedxml."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from pyexpat import XML_PARAM_ENTITY_PARSING_NEVER
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler, feature_namespaces
from xml.sax.saxutils import escape, quoteattr
from xml.sax.xmlreader import AttributesNSImpl, Locator

from defusedxml.common import DefusedXmlException, DTDForbidden
from defusedxml.expatreader import DefusedExpatParser

from pipeline.model.errors import PipelineError, not_utf8

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
# What is left of Unicode by the production Char of XML 1.0 (fifth edition, 2008).
_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A reader takes a bare carriage return for a newline.
_RETURN = {"\r": "&#13;"}
# Exchange files nest about ten elements; a thousand only to make a reader fail.
_DEEPEST = 100
_XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"


@dataclass(frozen=True, slots=True)
class Element:
    """An element: its name, attributes, and what it holds in order, texts and elements.

    A name read from a file is without its prefix, `namespace` telling names apart; a name to write
    is written as it is. An attribute `xml:space` has that name both ways. `line` is 1-based, 0
    where the element was never in a file.
    """

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    content: tuple[str | Element, ...] = ()
    namespace: str = ""
    line: int = 0

    def attribute(self, name: str) -> str | None:
        """The attribute's value, None where the element has none of that name."""
        return dict(self.attributes).get(name)

    @property
    def children(self) -> tuple[Element, ...]:
        """The elements directly inside, without the texts between them."""
        return tuple(part for part in self.content if isinstance(part, Element))

    def child(self, name: str) -> Element | None:
        """The first element of this name directly inside."""
        return next((child for child in self.children if child.name == name), None)

    def walk(self, name: str) -> Iterator[Element]:
        """Every element of this name inside, however deep, in reading order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.walk(name)

    @property
    def text(self) -> str:
        """All text inside, in reading order."""
        return "".join(part if isinstance(part, str) else part.text for part in self.content)


def is_possible(text: str) -> bool:
    """Whether XML can hold every character of a text."""
    return not _IMPOSSIBLE.search(text)


def impossible_split(text: str) -> tuple[str, ...]:
    """A text cut around the characters that XML cannot hold, each of them a part of its own."""
    return tuple(part for part in re.split(f"({_IMPOSSIBLE.pattern})", text) if part)


def write_xml(root: Element) -> bytes:
    """The file whose root this is, as UTF-8; elements that hold texts are written on one line."""
    return (_DECLARATION + "".join(_written(root, 0))).encode()


def _written(element: Element, depth: int) -> Iterator[str]:
    indent = "  " * depth
    opening = f"{indent}<{element.name}" + "".join(
        f" {name}={quoteattr(value, _RETURN)}" for name, value in element.attributes
    )
    if not element.content:
        yield f"{opening}/>\n"
    elif any(isinstance(part, str) for part in element.content):
        inside = "".join(map(_inline, element.content))
        yield f"{opening}>{inside}</{element.name}>\n"
    else:
        yield f"{opening}>\n"
        for child in element.children:
            yield from _written(child, depth + 1)
        yield f"{indent}</{element.name}>\n"


def _inline(part: str | Element) -> str:
    if isinstance(part, str):
        return escape(part, _RETURN)
    return "".join(_written(part, 0)).rstrip("\n")


def read_xml(data: bytes, path: PurePosixPath | str, *, doctype: str = "") -> Element:
    """Read an XML file that may come from anywhere.

    Args:
        data: the file's bytes.
        path: the file, for error messages.
        doctype: the one document type that the file may name (it is never fetched), "" for none.

    Raises:
        PipelineError: if the file is not XML, is not in the encoding it names, or declares
            a document type or entities: those can make a small file huge or read other files.
    """
    _refuse_not_utf8(data, path)
    parser, builder = _Parser(doctype), _Builder()
    parser.setFeature(feature_namespaces, True)  # noqa: FBT003 - the signature of SAX
    parser.setContentHandler(builder)
    try:
        parser.parse(io.BytesIO(data))
    except DefusedXmlException as error:
        what = "a document type" if isinstance(error, DTDForbidden) else "entities"
        raise PipelineError(
            f"the file declares {what}, which could hide an attack",
            remedy='Remove the part from "<!DOCTYPE" to its ">", or export the file anew',
            path=path,
            line=parser.getLineNumber(),
        ) from None
    except (SAXParseException, LookupError, ValueError) as error:
        raise _not_xml(error, path) from None
    return builder.root


def _refuse_not_utf8(data: bytes, path: PurePosixPath | str) -> None:
    """Say where bytes go wrong in a file that says, or leaves to be understood, that it is UTF-8.

    Raises:
        PipelineError: naming the line of the first byte that is not UTF-8.
    """
    declared = re.match(rb"""(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w.-]+)""", data)
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or (declared and declared[1].lower() != b"utf-8"):
        return
    try:
        data.decode()
    except UnicodeDecodeError as error:
        raise not_utf8(
            error, path, "Export it anew from your translation tool, with the encoding UTF-8"
        ) from None


def _not_xml(error: Exception, path: PurePosixPath | str) -> PipelineError:
    reason, line = str(error), None
    if isinstance(error, SAXParseException):
        reason, line = error.getMessage(), error.getLineNumber()
    return PipelineError(
        f"this is not whole XML: {reason}",
        remedy="Export the file anew from your translation tool, and check that it came whole",
        path=path,
        line=line,
    )


class _Parser(DefusedExpatParser):
    """A parser that refuses entities and every document type but one that is only named."""

    def __init__(self, doctype: str) -> None:
        super().__init__(forbid_dtd=True)
        self._doctype = doctype

    def defused_start_doctype_decl(
        self,
        name: str,
        sysid: str | None,
        pubid: str | None,
        has_internal_subset: bool,  # noqa: FBT001 - the signature of expat's handler
    ) -> None:
        if has_internal_subset or name != self._doctype:
            super().defused_start_doctype_decl(name, sysid, pubid, has_internal_subset)

    def reset(self) -> None:
        super().reset()
        # The named document type is a file elsewhere: expat must not even ask for it.
        parser = self._parser  # type: ignore[attr-defined] # typeshed does not name it
        parser.SetParamEntityParsing(XML_PARAM_ENTITY_PARSING_NEVER)


class _Builder(ContentHandler):
    """Builds the elements from inside out, each frozen when it ends."""

    def __init__(self) -> None:
        super().__init__()
        self._locator: Locator
        self._open: list[tuple[Element, list[str | Element]]] = []
        self.root = Element("")

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802 - named by SAX
        self._locator = locator

    def startElementNS(  # noqa: N802 - named by SAX
        self, name: tuple[str | None, str], _qname: str | None, attrs: AttributesNSImpl
    ) -> None:
        attributes = tuple((_attribute(key), value) for key, value in attrs.items())
        line = self._locator.getLineNumber() or 0
        if len(self._open) == _DEEPEST:
            raise SAXParseException(
                f"more than {_DEEPEST} elements inside each other", None, self._locator
            )
        self._open.append((Element(name[1], attributes, (), name[0] or "", line), []))

    def skippedEntity(self, name: str) -> None:  # noqa: N802 - named by SAX
        raise SAXParseException(f"undefined entity {name}", None, self._locator)

    def characters(self, content: str) -> None:
        if self._open:
            self._open[-1][1].append(content)

    def endElementNS(self, _name: tuple[str | None, str], _qname: str | None) -> None:  # noqa: N802 - named by SAX
        opened, content = self._open.pop()
        element = Element(
            opened.name, opened.attributes, tuple(content), opened.namespace, opened.line
        )
        if self._open:
            self._open[-1][1].append(element)
        else:
            self.root = element


def _attribute(key: tuple[str | None, str]) -> str:
    namespace, name = key
    return f"xml:{name}" if namespace == _XML_NAMESPACE else name
