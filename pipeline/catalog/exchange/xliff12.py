"""XLIFF 1.2 <-> handover (OASIS Standard, 2008), for OmegaT and other tools that read no 2.x.

Inline markup stays text, as in XLIFF 2.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from pipeline.catalog.exchange.handover import (
    Handover,
    Unit,
    max_length,
    refuse_duplicates,
    unit_id,
    with_state,
)
from pipeline.catalog.exchange.xliff_notes import notes_of, read_notes, refuse_impossible
from pipeline.catalog.exchange.xliff_parts import needed, plain_text, read_message, said_of
from pipeline.catalog.xml_text import Element, write_xml
from pipeline.model.catalog import Message, MessageState
from pipeline.model.value import replace

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
_OWN = "x-"  # what this standard has no word for
_TO_TRANSLATE = "needs-translation"
_STATES = {
    MessageState.MISSING: _TO_TRANSLATE,
    MessageState.FUZZY: "needs-review-translation",
    MessageState.TRANSLATED: "translated",
}
# OmegaT writes what was translated and leaves the state as it was.
_CONFIRMED = {None, "translated", "signed-off", "final", _TO_TRANSLATE}
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…])\s+|\n")


def serialize_xliff12(handovers: tuple[Handover, ...]) -> bytes:
    """Write handovers as an XLIFF 1.2 file.

    A message without a translation has its source for a target, which `needs-translation`: OmegaT
    up to 3.6 shows nothing else to its user. A fuzzy one is not approved and
    `needs-review-translation`, a confirmed one approved and `translated`.

    Raises:
        PipelineError: if a text, comment or context holds a character that XML cannot hold.
    """
    attributes = (("xmlns", NAMESPACE), ("version", "1.2"))
    return write_xml(Element("xliff", attributes, tuple(map(_file, handovers))))


def read_xliff12(root: Element, path: PurePosixPath | str) -> tuple[Handover, ...]:
    """The handovers in an XLIFF 1.2 file.

    Raises:
        PipelineError: if a language, a document's name or a source is missing, a message stands
            twice, or a text holds inline codes, which Limpide never writes.
    """
    return tuple(
        Handover(
            needed(file, "original", path),
            needed(file, "source-language", path),
            needed(file, "target-language", path),
            _units(file, path),
            file.line,
        )
        for file in root.walk("file")
    )


def _file(handover: Handover) -> Element:
    attributes = (
        ("original", handover.document_id),
        ("source-language", handover.source_tag),
        ("target-language", handover.tag),
        ("datatype", "plaintext"),
    )
    units = tuple(_unit(unit, handover) for unit in handover.units)
    return Element("file", attributes, (Element("body", (), units),))


def _unit(unit: Unit, handover: Handover) -> Element:
    message = unit.message
    refuse_impossible(message, handover, texts=(message.msgid, message.msgstr))
    notes = tuple(Element("note", (("from", kind),), (text,)) for kind, text in notes_of(message))
    attributes = (("id", unit_id(message.key)), *_approved(message), ("xml:space", "preserve"))
    content = (Element("source", (), (message.msgid,)), _target(message), _context(unit), *notes)
    return Element("trans-unit", (*attributes, *_limit(message)), content)


def _approved(message: Message) -> tuple[tuple[str, str], ...]:
    if message.state is MessageState.MISSING:
        return ()
    return (("approved", "no" if message.state is MessageState.FUZZY else "yes"),)


def _limit(message: Message) -> tuple[tuple[str, str], ...]:
    limit = max_length(message)
    return (("maxwidth", limit), ("size-unit", "char")) if limit else ()


def _target(message: Message) -> Element:
    text = message.msgid if message.state is MessageState.MISSING else message.msgstr
    return Element("target", (("state", _STATES[message.state]),), (text,))


def _context(unit: Unit) -> Element:
    contexts = tuple(
        Element("context", (("context-type", f"{_OWN}{kind}"),), (text,))
        for kind, text in said_of(unit)
    )
    return Element("context-group", (("purpose", "information"),), contexts)


def _units(file: Element, path: PurePosixPath | str) -> tuple[Unit, ...]:
    units = tuple(_read_unit(element, path) for element in file.walk("trans-unit"))
    refuse_duplicates(units, path)
    return units


def _read_unit(element: Element, path: PurePosixPath | str) -> Unit:
    contexts = [
        (kind.removeprefix(_OWN), context.text)
        for group in element.children
        if group.name == "context-group"
        for context in group.children
        if (kind := context.attribute("context-type") or "").startswith(_OWN)
    ]
    own_notes = (child for child in element.children if child.name == "note")
    notes = read_notes((note.attribute("from"), note.text) for note in own_notes)
    texts = (plain_text(element.child("source"), path), plain_text(element.child("target"), path))
    message = read_message(texts, contexts, notes, element, path)
    return Unit(_with_state(message, element), dict(contexts).get("digest") or "")


def _with_state(message: Message, element: Element) -> Message:
    """The message as its unit's attributes tell how far it is translated."""
    approved = element.attribute("approved")
    target = element.child("target")
    state = target.attribute("state") if target else None
    if approved is None and state in {None, _TO_TRANSLATE} and message.msgstr == message.msgid:
        return replace(message, msgstr="")
    unsure = approved is None and (state not in _CONFIRMED or _is_half_done(message, state))
    return with_state(message, fuzzy=approved == "no" or unsure)


def _is_half_done(message: Message, state: str | None) -> bool:
    """Whether a sentence of the source is left among those that are translated.

    OmegaT cuts a message into sentences, and writes those that nobody translated as they are. A
    word alone may be a name.
    """
    sentences = _BETWEEN_SENTENCES.split(message.msgid)
    if state != _TO_TRANSLATE or len(sentences) == 1:
        return False
    return any(len(each.split()) > 1 and each in message.msgstr for each in sentences)
