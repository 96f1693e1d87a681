"""What holds of every format that translators exchange files in."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.catalog.exchange.handover import Handover
from pipeline.catalog.exchange.table import EXCHANGE_FORMATS, ExchangeFormat, format_of
from pipeline.model.errors import PipelineError
from tests.catalog.handing import any_text, handover, handovers, placeless, xml_text
from tests.catalog.making import message

_every_format = pytest.mark.parametrize(
    "chosen", EXCHANGE_FORMATS, ids=[found.id for found in EXCHANGE_FORMATS]
)
_whole = handover(
    message(
        "La **fièvre** & <b>le</b> [lien](https://example.org/a_b?c=1&d=2)\nfin",
        "La **fiebre**",
        msgctxt="heading",
        flags=("fuzzy", "max-length:70"),
        references=("source_fr/page.md#a/b-1", "source_fr/page.md#c"),
        extracted_comments=("role: heading", "section: Appeler", "limit: 70 characters"),
        translator_comments=("À revoir", "avec le médecin"),
        previous_msgid="La température",
    ),
    message("Le même", "Lo mismo", msgctxt="title"),
    message("Le même", "El mismo", msgctxt="heading"),
    message("À traduire"),
    message("PD-L1", "PD-L1"),
    message("=1+1", "-2"),
)


def test_ids_and_endings_tell_formats_apart() -> None:
    for part in ("id", "suffix"):
        values = [getattr(found, part) for found in EXCHANGE_FORMATS]
        assert len(set(values)) == len(values)
    assert [format_of(f"a.b/C{found.suffix.upper()}") for found in EXCHANGE_FORMATS] == list(
        EXCHANGE_FORMATS
    )


def test_another_ending_is_refused() -> None:
    with pytest.raises(PipelineError) as caught:
        format_of("retour/page.docx")
    assert str(caught.value) == (
        "retour/page.docx: this is no file that translations come back in. "
        "Import a file whose name ends in one of: .xlf, .xliff, .csv, .xlsx."
    )


@_every_format
def test_notes_state_and_context_come_back(chosen: ExchangeFormat) -> None:
    written = chosen.serialize((_whole,))
    assert placeless(chosen.parse(written, "page")) == (_whole,)


@_every_format
def test_writing_twice_gives_the_same_bytes(chosen: ExchangeFormat) -> None:
    assert chosen.serialize((_whole,)) == chosen.serialize((_whole,))


@_every_format
@settings(deadline=None)  # a workbook takes its time on a busy machine
@given(data=st.data())
def test_whatever_goes_out_comes_back(chosen: ExchangeFormat, data: Any) -> None:  # noqa: ANN401
    found: tuple[Handover, ...] = data.draw(handovers(_texts_of(chosen)))
    written = chosen.serialize(found)
    assert placeless(chosen.parse(written, "page")) == found
    assert chosen.serialize(placeless(chosen.parse(written, "page"))) == written


def _texts_of(chosen: ExchangeFormat) -> st.SearchStrategy[str]:
    return xml_text if chosen.id == "xliff12" else any_text


@_every_format
@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"PK\x03\x04", "déjà".encode("latin-1")])
def test_what_is_no_such_file_is_refused_in_a_sentence(chosen: ExchangeFormat, data: bytes) -> None:
    with pytest.raises(PipelineError) as caught:
        chosen.parse(data, "retour")
    assert caught.value.exit_code == 3
    assert str(caught.value).startswith("retour:")


@_every_format
def test_a_file_cut_short_is_refused_or_misses_only_whole_messages(chosen: ExchangeFormat) -> None:
    written = chosen.serialize((_whole,))
    for length in range(0, len(written), len(written) // 50):
        try:
            (found,) = placeless(chosen.parse(written[:length], "retour")) or (None,)
        except PipelineError:
            continue
        assert found is None or set(found.units) <= set(_whole.units)
