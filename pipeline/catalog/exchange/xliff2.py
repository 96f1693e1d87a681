"""XLIFF 2.1 <-> handover (OASIS Standard, 2018), with its modules for metadata and sizes.

Inline markup stays text. As inline codes it would be safe from a slip of the hand, but tools that
set a target as plain text (translate-toolkit among them) drop the codes, and a link with its
address; as text it survives, and `limpide check` finds broken markup.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from pipeline.catalog.exchange.handover import (
    FUZZY,
    Handover,
    Unit,
    max_length,
    refuse_duplicates,
    unit_id,
    with_state,
)
from pipeline.catalog.exchange.xliff_notes import notes_of, read_notes, refuse_impossible
from pipeline.catalog.exchange.xliff_parts import needed, plain_text, read_message, said_of
from pipeline.catalog.xml_text import Element, impossible_split, is_possible, write_xml
from pipeline.model.catalog import Message, MessageState

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
_METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
_SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
_OWN = "limpide"
_INITIAL = "initial"
_PRESERVE = ("xml:space", "preserve")


def serialize_xliff2(handovers: tuple[Handover, ...]) -> bytes:
    """Write handovers of one locale as an XLIFF 2.1 file.

    A message without a translation has a segment without state; a fuzzy one is `initial` with a
    target, a confirmed one `translated`. Characters that XML cannot hold become `<cp>` elements.

    Raises:
        PipelineError: if a comment or context holds a character that XML cannot hold.
    """
    first = handovers[0]
    attributes = (
        ("xmlns", NAMESPACE),
        ("xmlns:mda", _METADATA),
        ("xmlns:slr", _SIZES),
        ("version", "2.1"),
        ("srcLang", first.source_tag),
        ("trgLang", first.tag),
    )
    files = tuple(
        _file(f"f{number}", handover) for number, handover in enumerate(handovers, start=1)
    )
    return write_xml(Element("xliff", attributes, files))


def read_xliff2(root: Element, path: PurePosixPath | str) -> tuple[Handover, ...]:
    """The handovers in an XLIFF 2 file.

    Raises:
        PipelineError: if a language, a document's name or a source is missing, a message stands
            twice, or a text holds inline codes, which Limpide never writes.
    """
    source_tag, tag = (needed(root, name, path) for name in ("srcLang", "trgLang"))
    return tuple(
        Handover(needed(file, "original", path), source_tag, tag, _units(file, path), file.line)
        for file in root.walk("file")
    )


def _file(file_id: str, handover: Handover) -> Element:
    units = tuple(_unit(unit, handover) for unit in handover.units)
    attributes = (("id", file_id), ("original", handover.document_id), ("canResegment", "no"))
    sizes = Element("slr:profiles", (("generalProfile", "xliff:codepoints"),))
    return Element("file", attributes, (sizes, *units))


def _unit(unit: Unit, handover: Handover) -> Element:
    message = unit.message
    refuse_impossible(message, handover)
    notes = tuple(
        Element("note", (("category", category),), (text,)) for category, text in notes_of(message)
    )
    parts = (
        _metadata(unit),
        *((Element("notes", (), notes),) if notes else ()),
        _segment(message),
    )
    limit = max_length(message)
    size = (("slr:sizeRestriction", limit),) if limit else ()
    return Element("unit", (("id", unit_id(message.key)), _PRESERVE, *size), parts)


def _metadata(unit: Unit) -> Element:
    metas = tuple(Element("mda:meta", (("type", kind),), (text,)) for kind, text in said_of(unit))
    group = Element("mda:metaGroup", (("category", _OWN),), metas)
    return Element("mda:metadata", (), (group,))


def _segment(message: Message) -> Element:
    state: tuple[tuple[str, str], ...] = ()
    if message.state is MessageState.FUZZY:
        state = (("state", _INITIAL), ("subState", f"{_OWN}:{FUZZY}"))
    elif message.state is MessageState.TRANSLATED:
        state = (("state", "translated"),)
    texts = [Element("source", (_PRESERVE,), _with_cp(message.msgid))]
    if message.msgstr:
        texts.append(Element("target", (_PRESERVE,), _with_cp(message.msgstr)))
    return Element("segment", state, tuple(texts))


def _with_cp(text: str) -> tuple[str | Element, ...]:
    parts = (
        part if is_possible(part) else Element("cp", (("hex", f"{ord(part):04X}"),))
        for part in impossible_split(text)
    )
    return ("", *parts)  # an element that holds a text, be it empty, is written on one line


def _units(file: Element, path: PurePosixPath | str) -> tuple[Unit, ...]:
    units = tuple(_read_unit(element, path) for element in file.walk("unit"))
    refuse_duplicates(units, path)
    return units


def _read_unit(element: Element, path: PurePosixPath | str) -> Unit:
    groups = [group for group in element.walk("metaGroup") if group.attribute("category") == _OWN]
    metas = [(meta.attribute("type"), meta.text) for group in groups for meta in group.children]
    notes = read_notes((note.attribute("category"), note.text) for note in element.walk("note"))
    segments = [part for part in element.children if part.name in {"segment", "ignorable"}]
    source = "".join(plain_text(segment.child("source"), path) for segment in segments)
    target = "".join(_target(segment, path) for segment in segments)
    message = read_message((source, target), metas, notes, element, path)
    digest = dict(metas).get("digest") or ""
    return Unit(with_state(message, fuzzy=_is_fuzzy(segments)), digest)


def _target(segment: Element, path: PurePosixPath | str) -> str:
    """A segment's translation; the space between segments may have none of its own."""
    target = segment.child("target")
    if target is None and segment.name == "ignorable":
        target = segment.child("source")
    return plain_text(target, path)


def _is_fuzzy(segments: Iterable[Element]) -> bool:
    """Whether a segment is unsure, or has none of the translation that others have."""
    return any(
        segment.attribute("state") == _INITIAL or segment.child("target") is None
        for segment in segments
        if segment.name == "segment"
    )
