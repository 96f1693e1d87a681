"""TMX 1.4 <-> memory units (LISA OSCAR, Translation Memory eXchange 1.4b, 2005)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from pipeline.catalog.xml_text import Element, is_possible, read_xml, write_xml
from pipeline.language.locale import bcp47
from pipeline.language.tags import from_bcp47
from pipeline.model.errors import PipelineError
from pipeline.model.memory import MemoryUnit

_CONTEXT, _ORIGIN = "x-context", "x-origin"
_ANY_LANGUAGE = "*all*"
_DOCTYPE = "tmx"


def serialize_tmx(units: Iterable[MemoryUnit], source_locale: str) -> bytes:
    """Write a translation memory: sorted, each unit once, without any date.

    Args:
        units: what is remembered.
        source_locale: the language of the sources.

    Raises:
        PipelineError: if a text holds a character that XML cannot hold.
    """
    source_tag = bcp47(source_locale)
    header = Element(
        "header",
        (
            ("creationtool", "limpide"),
            ("creationtoolversion", "1"),
            ("segtype", "paragraph"),
            ("o-tmf", "gettext"),
            ("adminlang", "en"),
            ("srclang", source_tag),
            ("datatype", "plaintext"),
        ),
    )
    body = Element("body", (), tuple(_written(unit, source_tag) for unit in canonical(units)))
    return write_xml(Element("tmx", (("version", "1.4"),), (header, body)))


def canonical(units: Iterable[MemoryUnit]) -> tuple[MemoryUnit, ...]:
    """The units in the one order files have, one for each source, context and translation.

    Where two differ in their origin alone, that of the first in the order of the alphabet stays.
    """
    ordered = sorted(units, key=lambda unit: (*_identity(unit), unit.origin))
    first: dict[tuple[object, ...], MemoryUnit] = {}
    for unit in ordered:
        first.setdefault(_identity(unit), unit)
    return tuple(first.values())


def parse_tmx(
    data: bytes, path: PurePosixPath | str, source_locale: str, locales: Iterable[str] = ()
) -> tuple[MemoryUnit, ...]:
    """Read a translation memory, of Limpide or of another program.

    Args:
        data: the file's bytes.
        path: the file: for error messages, and the origin of units that name none.
        source_locale: the language of the sources.
        locales: the project's locales, whose names are given to their tags (`es` to `es-ES`).

    Returns:
        The units in the order of the file, one for each translation of a source text. Texts in
        inline elements are part of their segment. A unit without a text in the source language
        is left out.

    Raises:
        PipelineError: if the file is not TMX 1, or translates from another language.
    """
    root = read_xml(data, path, doctype=_DOCTYPE)
    _refuse_other_format(root, path)
    header = root.child("header")
    default = header.attribute("srclang") if header else None
    known = (source_locale, *locales)
    units: list[MemoryUnit] = []
    for entry in root.walk("tu"):
        srclang = entry.attribute("srclang") or default or _ANY_LANGUAGE
        if srclang.lower() != _ANY_LANGUAGE and from_bcp47(srclang, known) != source_locale:
            raise _other_source(srclang, source_locale, path, entry.line)
        units += _read(entry, str(path), known)
    return tuple(units)


def _identity(unit: MemoryUnit) -> tuple[object, ...]:
    has_context = unit.context is not None
    return (unit.source, has_context, unit.context or "", unit.locale, unit.target)


def _written(unit: MemoryUnit, source_tag: str) -> Element:
    for text in (unit.source, unit.target, unit.context or "", unit.origin):
        if not is_possible(text):
            raise PipelineError(
                f'the memory of "{unit.source[:40]}": TMX cannot hold one of the characters of '
                f"{text[:40]!r}",
                remedy="Remove that character from the catalog",
                path=unit.origin or None,
            )
    said = [(_CONTEXT, unit.context)] if unit.context is not None else []
    said += [(_ORIGIN, unit.origin)] if unit.origin else []
    props = tuple(Element("prop", (("type", kind),), (text,)) for kind, text in said)
    texts = ((source_tag, unit.source), (bcp47(unit.locale), unit.target))
    variants = tuple(
        Element("tuv", (("xml:lang", tag),), (Element("seg", (), (text,)),)) for tag, text in texts
    )
    return Element("tu", (), (*props, *variants))


def _refuse_other_format(root: Element, path: PurePosixPath | str) -> None:
    version = root.attribute("version") or ""
    if root.name != "tmx" or not version.startswith("1."):
        what = f"TMX {version}" if root.name == "tmx" else f'"{root.name}"'
        raise PipelineError(
            f"this is not TMX 1.4 but {what}",
            remedy="Export it from your translation tool as TMX 1.4",
            path=path,
            line=root.line,
        )


def _other_source(
    srclang: str, source_locale: str, path: PurePosixPath | str, line: int
) -> PipelineError:
    return PipelineError(
        f'this memory translates from "{srclang}", the sources of this project are in '
        f'"{source_locale}"',
        remedy=f'Import a memory whose "srclang" is "{bcp47(source_locale)}"',
        path=path,
        line=line,
    )


def _read(entry: Element, path: str, known: tuple[str, ...]) -> Iterator[MemoryUnit]:
    """The translations of one source text, known[0] being the source's locale."""
    props = {prop.attribute("type"): prop.text for prop in entry.walk("prop")}
    texts = [(_locale(variant, known), variant) for variant in entry.walk("tuv")]
    sources = [_segment(variant) for locale, variant in texts if locale == known[0]]
    if not sources or not sources[0].strip():
        return
    for locale, variant in texts:
        target = _segment(variant)
        if locale not in {known[0], ""} and target.strip():
            origin = props.get(_ORIGIN) or path
            yield MemoryUnit(sources[0], target, locale, origin, props.get(_CONTEXT))


def _locale(variant: Element, known: tuple[str, ...]) -> str:
    # TMX 1.1 and some tools to this day write "lang" without its namespace.
    tag = variant.attribute("xml:lang") or variant.attribute("lang") or ""
    return from_bcp47(tag, known) if tag.strip() else ""


def _segment(variant: Element) -> str:
    segment = variant.child("seg")
    return segment.text if segment else ""
