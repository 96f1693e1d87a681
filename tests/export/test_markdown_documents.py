"""Pages made by chance are rebuilt faithfully, and no text at all is too strange to be read."""

from __future__ import annotations

from contextlib import suppress
from pathlib import PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.export.markdown_text import markdown_of
from pipeline.model.errors import PipelineError
from pipeline.source.any_markdown import AnyMarkdownReader
from pipeline.source.markdown import MarkdownReader
from pipeline.source.reader import Reader, SourceFile
from tests.export.documents import documents
from tests.export.fidelity import marked, read, unfaithful

_SPECIAL = " \n\n\n\t\r\0\x0b\x0c\x85\u2028\u00a0\ufeff>-+*#=_`~|:[]()!<>&;\\\"'{}.^/1a9é²ab"
_NAME = PurePosixPath("page.md")
texts = st.one_of(
    st.text(_SPECIAL, max_size=60),
    st.text(max_size=40),
    st.builds(
        "---\n{}\n---\n{}".format,
        st.text(_SPECIAL + "title:", max_size=30),
        st.text(_SPECIAL, max_size=20),
    ),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_pages_of_any_structure_are_faithful(text: str) -> None:
    assert unfaithful(text) == ""


@settings(deadline=None)
@given(texts)
def test_any_text_is_rebuilt_to_the_byte_and_every_text_of_it_has_its_place(text: str) -> None:
    document = read(text)
    assert markdown_of(document, text) == text
    worded = [found for found in document.segments() if found.text.strip()]
    assert [found.text for found in worded if not found.spans] == []
    markdown_of(marked(document), text)


@pytest.mark.parametrize("reader", [AnyMarkdownReader(), MarkdownReader()], ids=["any", "limpide"])
@settings(deadline=None)
@given(texts)
def test_a_reader_has_a_sentence_for_whatever_it_cannot_read(reader: Reader, text: str) -> None:
    with suppress(PipelineError):
        reader.read(SourceFile(_NAME, _NAME.name, text, "fr"))
