"""Handovers for the tests of exchange formats, and comparing them."""

from __future__ import annotations

from hypothesis import strategies as st

from pipeline.catalog.exchange.handover import Handover, hand_over
from pipeline.model.catalog import Catalog, Message
from pipeline.model.value import replace
from pipeline.model.visible import is_translation
from tests.catalog.making import HEADER

# Of Unicode, lone surrogates are no text and have no UTF-8.
any_text = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("=+-@'\t\r\n_x0041<&>\x01\x00"),
    min_size=1,
)
# What XML 1.0 can hold.
xml_text = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
    | st.sampled_from("=+-@'\t\r\n_x0041<&>\"]"),
    min_size=1,
)
_line = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), min_size=1
)
_lines = st.lists(_line, max_size=2).map(tuple)
_flags = st.lists(st.sampled_from(["max-length:70", "no-wrap"]), unique=True).map(tuple)


def _message(message: Message, *, fuzzy: bool) -> Message:
    """Fuzzy is said of a translation that is there, and that a reader would see."""
    is_there = is_translation(message.msgstr, message.msgid)
    is_fuzzy = fuzzy and is_there
    text = message.msgstr if is_there else ""
    flags = ("fuzzy", *message.flags) if is_fuzzy else message.flags
    return replace(message, msgstr=text, flags=flags)


def messages(text: st.SearchStrategy[str]) -> st.SearchStrategy[Message]:
    """Messages whose sources and translations are made of this text."""
    made = st.builds(
        Message,
        msgid=text,
        msgctxt=st.none() | _line,
        msgstr=st.just("") | text,
        flags=_flags,
        references=_lines,
        extracted_comments=_lines,
        translator_comments=_lines,
        previous_msgid=st.none() | xml_text,
    )
    return st.tuples(made, st.booleans()).map(lambda pair: _message(pair[0], fuzzy=pair[1]))


def handovers(text: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[Handover, ...]]:
    """One or two documents on their way to Spanish, each with at least one message."""
    units = st.lists(messages(text), min_size=1, max_size=3, unique_by=lambda found: found.key)
    documents = st.lists(units.map(tuple), min_size=1, max_size=2)
    return documents.map(
        lambda found: tuple(
            hand_over(Catalog(f"fiches/page-{number}", "es", each, HEADER), "fr")
            for number, each in enumerate(found)
        )
    )


def handover(*found: Message, locale: str = "es", document_id: str = "page") -> Handover:
    return hand_over(Catalog(document_id, locale, found, HEADER), "fr")


def placeless(found: tuple[Handover, ...]) -> tuple[Handover, ...]:
    """The same handovers as if they had never been in a file."""
    return tuple(
        replace(
            each,
            line=0,
            units=tuple(
                replace(unit, message=replace(unit.message, line=0)) for unit in each.units
            ),
        )
        for each in found
    )
